package openfinance.onboarding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.util.Subscription;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.transport.MutualTlsClient;
import openfinance.onboarding.transport.TlsProbe;
import openfinance.onboarding.ui.wizard.Navigator;
import openfinance.onboarding.ui.wizard.Step;
import openfinance.onboarding.ui.wizard.WizardState;
import org.bouncycastle.openssl.PEMParser;

@AnalyzeClasses(
    packages = "openfinance.onboarding",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "openfinance.onboarding";

  @ArchTest
  static final ArchRule coreKnowsNoToolkit =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..")
          .because("the command line and the tests of the core run without a toolkit");

  /** Each room with those it may know; the order of the list is the order of the house. */
  private static final List<String> ROOMS =
      List.of(
          "problem",
          "credentials",
          "transport",
          "directory",
          "discovery",
          "registration",
          "ledger",
          "evidence",
          "settings",
          "instance",
          "modelbank");

  @ArchTest
  static void roomsKnowOnlyTheRoomsBeforeThem(JavaClasses classes) {
    for (int i = 0; i < ROOMS.size(); i++) {
      String[] later =
          Stream.concat(ROOMS.stream().skip(i + 1), Stream.of("cli", "ui"))
              .map(room -> BASE + "." + room + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(BASE + "." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .because("a room is read knowing only the rooms before it")
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule entrancesAreApart =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".ui..")
          .because("the command line must start where there is no toolkit");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching(BASE + ".(*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle makes two rooms one");

  @ArchTest
  static final ArchRule viewModelsKnowNoToolkit =
      noClasses()
          .that(
              simpleNameEndingWith("ViewModel")
                  .or(belongToAnyOf(Navigator.class, WizardState.class, Step.class)))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javafx..")
                  .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..")))
                  .and(not(belongToAnyOf(Subscription.class))))
          .because("what a page does is tested without opening it");

  @ArchTest
  static final ArchRule controllersCallTheirViewModel =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .should()
          .dependOnClassesThat(
              simpleNameEndingWith("Service")
                  .or(
                      belongToAnyOf(
                          Ledger.class,
                          MutualTlsClient.class,
                          TlsProbe.class,
                          CredentialReader.class,
                          BatchRegistration.class)))
          .because("a controller draws; what happens is the view model's to say");

  @ArchTest
  static void pagesDoNotKnowEachOther(JavaClasses classes) {
    List<String> pages =
        List.of(
            "prerequisites", "servers", "credentials", "submission", "status", "portal", "home");
    for (String page : pages) {
      noClasses()
          .that()
          .resideInAPackage(BASE + ".ui." + page)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              pages.stream()
                  .filter(other -> !other.equals(page))
                  .map(other -> BASE + ".ui." + other)
                  .toArray(String[]::new))
          .allowEmptyShould(true)
          .because("pages meet only in the shell")
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule threadsLiveInOnePlace =
      noClasses()
          .that(
              not(
                  resideInAnyPackage(BASE + ".ui.tasks", BASE + ".modelbank")
                      .or(belongToAnyOf(BatchRegistration.class))))
          .should()
          .dependOnClassesThat(belongToAnyOf(ExecutorService.class, Executors.class))
          .orShould()
          .callMethod(Platform.class, "runLater", Runnable.class)
          .because("work leaves the window's thread, and comes back to it, in one way only");

  @ArchTest
  static final ArchRule tlsIsMadeInTransport =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".transport..")
          .should()
          .dependOnClassesThat(
              belongToAnyOf(SSLContext.class)
                  .or(resideInAnyPackage("java.net.http..", "org.apache.hc.client5..")))
          .because("verification is set up once, and nowhere else can weaken it");

  @ArchTest
  static final ArchRule noOwnHostNameVerifier =
      noClasses()
          .should()
          .implement(HostnameVerifier.class)
          .because("the library's own verifier decides");

  @ArchTest
  static final ArchRule keysAreParsedInCredentials =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + ".credentials..", BASE + ".modelbank..")
          .should()
          .dependOnClassesThat(
              belongToAnyOf(KeyFactory.class, CertificateFactory.class, PEMParser.class))
          .because("foreign bytes are parsed where the fuzz tests look");

  @ArchTest
  static final ArchRule nobodyPrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".cli..")
          .and()
          .doNotHaveFullyQualifiedName(BASE + ".ui.FirstPage")
          .and()
          .doNotHaveFullyQualifiedName(BASE + ".Launcher")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("output belongs to the command line, faults to the log");

  @ArchTest
  static final ArchRule typedAddressesAreParsedCarefully =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + ".directory", BASE + ".modelbank", BASE + ".ledger")
          .should()
          .callMethod(URI.class, "create", String.class)
          .because(
              "what a person or a server wrote may be no address; that is a problem, not a fault");
}
