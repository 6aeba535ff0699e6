package openfinance.onboarding.ui.help;

import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * A term of the protocol, explained on the page where it comes up first.
 *
 * @param id its part of the message keys
 * @param page the step whose page explains it, by its key
 * @param captions the keys of the captions that name it
 */
record Term(String id, String page, List<String> captions) {
  private static final List<Term> ALL =
      List.of(
          of("tpp", "prerequisites", "followup.step.TPP", "portal.step.TPP"),
          of("trustFramework", "prerequisites", "prerequisites.organisation.title"),
          of(
              "application",
              "prerequisites",
              "prerequisites.application.title",
              "credentials.fact.application",
              "submission.applicant.application",
              "followup.step.SOFTWARE_STATEMENT",
              "portal.step.SOFTWARE_STATEMENT"),
          of("role", "prerequisites", "prerequisites.roles.title", "submission.applicant.roles"),
          of("liveProving", "prerequisites", "submission.production.proving"),
          of(
              "lfi",
              "servers",
              "servers.column.server",
              "submission.column.server",
              "home.column.LFI"),
          of("authorisationServer", "servers", "wizard.step.servers", "prerequisites.server.title"),
          of("metadata", "servers", "servers.document.address"),
          of(
              "registrationEndpoint",
              "servers",
              "servers.picked.title",
              "submission.column.endpoint"),
          of("modelBank", "servers"),
          of(
              "transportCertificate",
              "credentials",
              "wizard.step.credentials",
              "prerequisites.certificate.title",
              "submission.applicant.certificate"),
          of("privateKey", "credentials", "credentials.kind.KEY_PKCS8"),
          of("authority", "credentials", "trust.title", "submission.trust.open"),
          of("mutualTls", "submission", "submission.column.test"),
          of(
              "interactionId",
              "submission",
              "submission.column.interaction",
              "followup.interaction"),
          of("ledger", "submission"),
          of("clientId", "status", "followup.client.title", "home.column.CLIENT"));

  private static Term of(String id, String page, String... captions) {
    return new Term(id, page, List.of(captions));
  }

  /** Every term, in the order in which the pages need them. */
  static List<Term> all() {
    return ALL;
  }

  /** The terms that the page of a step explains. */
  static Stream<Term> on(String page) {
    return ALL.stream().filter(term -> term.page().equals(page));
  }

  /** The term in full. */
  String name(Messages messages) {
    return messages.get("help.term." + id + ".name");
  }

  /** What it means, in a sentence or two. */
  String meaning(Messages messages) {
    return messages.get("help.term." + id + ".text");
  }

  /** As a part of a help page. */
  HelpSection section(Messages messages) {
    return new HelpSection(name(messages), List.of(meaning(messages)));
  }
}
