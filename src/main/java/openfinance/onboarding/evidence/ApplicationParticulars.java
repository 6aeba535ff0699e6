package openfinance.onboarding.evidence;

import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.evidence.EvidenceDocument.Fact;
import openfinance.onboarding.evidence.EvidenceReport.Entry;
import openfinance.onboarding.registration.RegistrationAttempt;

/** The particulars of the application that the entries of a chapter share. */
final class ApplicationParticulars {
  private ApplicationParticulars() {}

  static List<Fact> of(EvidenceReport report, List<Entry> entries, EvidenceWords words) {
    Applicant applicant = entries.getFirst().applicant();
    String clientId =
        applicant.confirmed()
            ? applicant.clientId()
            : words.text("evidence.clientId.unconfirmed", applicant.clientId());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text("evidence.organisation"), applicant.name(), false));
    facts.add(
        new Fact(
            words.text("evidence.organisationId"), words.stated(applicant.organisationId()), true));
    facts.add(
        new Fact(
            words.text("evidence.applicationName"),
            words.stated(applicant.applicationName()),
            false));
    facts.add(
        new Fact(
            words.text("evidence.roles"),
            words.stated(String.join(", ", applicant.roles())),
            false));
    facts.add(new Fact(words.text("evidence.applicationId"), applicant.applicationId(), true));
    facts.add(new Fact(words.text("evidence.clientId"), clientId, applicant.confirmed()));
    facts.addAll(certificate(entries.getFirst().registration().certified(), words));
    facts.add(new Fact(words.text("evidence.keys"), applicant.keys(), true));
    facts.add(
        new Fact(
            words.text("evidence.modelBank"), modelBank(report, entries.getFirst(), words), false));
    return facts;
  }

  private static List<Fact> certificate(RegistrationAttempt attempt, EvidenceWords words) {
    return List.of(
        new Fact(words.text("evidence.thumbprint"), attempt.certificateThumbprint(), true),
        new Fact(words.text("evidence.subject"), attempt.certificateSubject(), true),
        new Fact(words.text("evidence.expiry"), Moments.utc(attempt.certificateExpiry()), true));
  }

  private static String modelBank(EvidenceReport report, Entry entry, EvidenceWords words) {
    return report
        .modelBank(entry)
        .map(
            record ->
                words.text(
                    "evidence.modelBank.registered",
                    record.attempt().target().organisationName(),
                    record.finishedAt().map(Moments::utc).orElse(""),
                    record.attempt().interactionId().toString()))
        .orElseGet(() -> words.text("evidence.modelBank.none"));
  }
}
