package openfinance.onboarding.modelbank;

import static openfinance.onboarding.modelbank.Behaviour.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openfinance.onboarding.modelbank.DemoServer.Hosts;
import openfinance.onboarding.transport.DemoNames;

/** Who takes part in the demo: as varied as the real directory. All names are invented. */
final class DemoEcosystem {
  private static final List<String> BANK = List.of("account-information", "payment");
  private static final List<String> PAYMENT = List.of("payment");
  private static final List<String> DATA = List.of("account-information", "product");
  private static final List<String> INSURANCE = List.of("insurance");

  private DemoEcosystem() {}

  /** Every organisation in the directory's order. */
  static List<DemoOrganisation> organisations() {
    List<DemoOrganisation> all = new ArrayList<>(wellBehaved());
    all.addAll(troublesome());
    all.add(new DemoOrganisation(DemoTpp.ORGANIZATION_ID, DemoTpp.NAME, "Dubai", "TPP", List.of()));
    return List.copyOf(all);
  }

  /** Every server that runs, once, by its authorisation host, in the directory's order. */
  static Map<String, DemoServer> running() {
    Map<String, DemoServer> running = new LinkedHashMap<>();
    organisations().stream()
        .flatMap(organisation -> organisation.servers().stream())
        .filter(DemoServer::active)
        .forEach(server -> running.putIfAbsent(server.authorisationHost(), server));
    return running;
  }

  /** The name of the LFI that runs a server. */
  static String lfiName(DemoServer server) {
    return organisations().stream()
        .filter(organisation -> organisation.servers().contains(server))
        .map(DemoOrganisation::name)
        .findFirst()
        .orElse(server.name());
  }

  private static List<DemoOrganisation> wellBehaved() {
    List<String> retail = List.of("Retail");
    List<String> none = List.of();
    return List.of(
        lfi(
            "Model Bank",
            hub("Model Bank", "model1", none, BANK, REGISTERS_AND_ACTIVATES),
            hub("Model Insurer", "model2", none, INSURANCE, REGISTERS_AND_ACTIVATES)),
        lfi(
            "Al Noor Bank",
            hub("Retail", "alnoor", retail, BANK, REGISTERS),
            hub("Corporate", "alnoorcorp", List.of("Corporate"), PAYMENT, REGISTERS)),
        lfi(
            "Marjan Bank",
            hub("RETAIL", "marjan", List.of("Retail", "SME"), BANK, REGISTERS),
            hub("RETAIL", "marjan", List.of("Retail", "SME"), DATA, REGISTERS)),
        lfi(
            "مصرف السنبوك",
            hub("الأفراد", "sanbuk", List.of("Retail", "SME", "Corporate"), BANK, REGISTERS)),
        lfi(
            "Qasr Insurance",
            hub("Motor", "qasr", none, INSURANCE, REGISTERS),
            hub("Home", "qasrhome", none, INSURANCE, NAMES_FOREIGN_ENDPOINT)),
        outsideTheHub());
  }

  private static DemoOrganisation outsideTheHub() {
    Hosts own = new Hosts.Own("dhowbank." + DemoNames.DOMAIN);
    return lfi("Dhow Bank", new DemoServer("dhow-dev", "dhow", List.of(), DATA, own, REGISTERS));
  }

  private static List<DemoOrganisation> troublesome() {
    List<String> retail = List.of("Retail");
    List<String> corporate = List.of("Corporate");
    return List.of(
        lfi(
            "Falaj Bank",
            hub("Retail", "falaj", retail, BANK, REGISTERS_SLOWLY),
            hub("Business", "falajbusiness", corporate, PAYMENT, REGISTERS_WITHOUT_BODY)),
        lfi(
            "Ghaf Bank",
            hub("", "ghaf", retail, BANK, CLOSES_WITHOUT_ANSWER),
            new DemoServer(
                "Corporate", "", corporate, List.of(), new Hosts.Nowhere(), IS_UNAVAILABLE)),
        lfi("Hajar Bank", hub("Hajar LFI", "hajar", retail, BANK, FINDS_FAULT)),
        lfi("Mina Bank", hub("Mina Retail Banking", "mina", retail, DATA, FORBIDS)),
        lfi("Samra Bank", hub("RETAIL", "samra", retail, BANK, IS_UNAVAILABLE)),
        lfi("Sidra Finance", hub("SME", "sidra", List.of("SME"), PAYMENT, REFUSES_CERTIFICATE)),
        lfi("Wadi Bank", hub("Wadi", "wadi", retail, BANK, HAS_EXPIRED_CERTIFICATE)));
  }

  private static DemoOrganisation lfi(String name, DemoServer... servers) {
    return new DemoOrganisation(
        DemoOrganisation.identifier(name), name, "Abu Dhabi", "LFI", List.of(servers));
  }

  private static DemoServer hub(
      String name,
      String code,
      List<String> accountTypes,
      List<String> families,
      Behaviour behaviour) {
    return new DemoServer(name, code, accountTypes, families, new Hosts.Hub(), behaviour);
  }
}
