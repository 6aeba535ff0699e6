package openfinance.onboarding.problem;

/**
 * What a check found.
 *
 * @param problem what it found
 * @param field where it stands, in the standard's own name, such as {@code subject.CN}, {@code
 *     notAfter} or {@code registration_endpoint}
 * @param source the rule's source, such as {@code RFC 8414 section 3.3}
 */
public record Finding(Problem problem, String field, String source) {}
