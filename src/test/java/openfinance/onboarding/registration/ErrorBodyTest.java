package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {
  @Test
  void readsTheDocumentedShapeAndKeepsUnknownCodes() {
    String body =
        """
        {"Errors":[{"Code":"Own.Code","Message":"m","Path":"$.a","Url":"https://x.test"},{}]}""";
    assertEquals(
        Optional.of(
            new ErrorBody(
                List.of(
                    new ErrorBody.Entry("Own.Code", "m", "$.a", "https://x.test"),
                    new ErrorBody.Entry("", "", "", "")))),
        ErrorBody.read(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>", "null", "[]", "{\"Errors\":{}}", "{\"Errors\":[1]}", "{\"Errors\":"})
  void anythingElseIsNone(String body) {
    assertEquals(Optional.empty(), ErrorBody.read(body));
  }

  @Property(tries = 300)
  void noTextDoesHarm(@ForAll String text) {
    assertTrue(ErrorBody.read("{\"Errors\":[" + text).isEmpty());
  }
}
