package openfinance.onboarding.modelbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Makes distinguished names whose values may hold any character. */
public final class SubjectNames {
  private SubjectNames() {}

  /**
   * A name of these types and values by turns, such as {@code "C", "AE", "O", "Dune, Ledger"}, in
   * the order in which they are encoded.
   */
  public static X500Principal of(String... typesAndValues) {
    X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
    for (int i = 0; i < typesAndValues.length; i += 2) {
      name.addRDN(BCStyle.INSTANCE.attrNameToOID(typesAndValues[i]), typesAndValues[i + 1]);
    }
    try {
      return new X500Principal(name.build().getEncoded());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The subject of a TPP's certificates as the Trust Framework prescribes it. */
  public static X500Principal tpp(String legalName, String organizationId, String applicationId) {
    return of("C", "AE", "O", legalName, "OU", organizationId, "CN", applicationId);
  }
}
