/** What tests share: certificate authorities, servers, files, and tasks that run inline. */
@NullMarked
package openfinance.onboarding.testkit;

import org.jspecify.annotations.NullMarked;
