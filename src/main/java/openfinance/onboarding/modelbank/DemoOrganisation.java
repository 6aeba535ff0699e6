package openfinance.onboarding.modelbank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * An organisation of the demo's Trust Framework.
 *
 * @param id its OrganisationId, the same at every start
 * @param name its OrganisationName
 * @param city where it is registered
 * @param size its Size: {@code LFI} or {@code TPP}
 */
record DemoOrganisation(
    String id, String name, String city, String size, List<DemoServer> servers) {
  DemoOrganisation {
    servers = List.copyOf(servers);
  }

  /** The same at every start, also for servers that share everything. */
  String serverId(int index) {
    return identifier(name + "/" + index);
  }

  /** A UUID that belongs to the text (RFC 9562 section 5.3). */
  static String identifier(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
