package openfinance.onboarding.credentials;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;

/** Parses DER and BER (X.690) with a limit on nesting. */
final class DerReader {
  private final PickedFile file;

  DerReader(PickedFile file) {
    this.file = file;
  }

  /** The sequence that the bytes begin with. */
  ASN1Sequence sequence(byte[] bytes) throws UnreadableException {
    if (DerNesting.isTooDeep(bytes)) {
      throw file.corrupt("nested too deep");
    }
    try (ASN1InputStream in = new ASN1InputStream(bytes, true)) {
      ASN1Primitive read = in.readObject();
      if (read instanceof ASN1Sequence sequence) {
        return sequence;
      }
      throw file.corrupt("not an ASN.1 sequence");
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      boolean cutOff = DerLength.ofSequence(bytes) > bytes.length;
      String detail = e.getClass().getSimpleName();
      throw cutOff ? file.truncated(detail) : file.corrupt(detail);
    }
  }
}
