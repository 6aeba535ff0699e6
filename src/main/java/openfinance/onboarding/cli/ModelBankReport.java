package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.modelbank.DemoServer;
import openfinance.onboarding.modelbank.ModelBank;

/** Says where the model bank's servers and files are. */
final class ModelBankReport {
  private final ModelBank bank;
  private final Output output;

  ModelBankReport(ModelBank bank, Output output) {
    this.bank = bank;
    this.output = output;
  }

  /** One object. */
  ObjectNode json() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("folder", bank.folder().toString())
            .put("participants", bank.environment().participants().toString());
    ArrayNode files = json.putArray("files");
    files().forEach(file -> files.add(file.toString()));
    ArrayNode servers = json.putArray("servers");
    for (DemoServer server : bank.servers()) {
      ObjectNode listed =
          servers
              .addObject()
              .put("lfiCode", server.lfiCode())
              .put("name", server.name())
              .put("behaviour", server.behaviour().name())
              .put("wellKnown", bank.wellKnown(server).toString())
              .put("issuer", bank.issuer(server).toString())
              .put("registrationEndpoint", bank.registrationEndpoint(server).toString());
      bank.curlCommands(server).forEach(listed.putArray("curl")::add);
    }
    return json;
  }

  /** The same for people, with curl commands that need no entry in the hosts file. */
  List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(output.text("modelBank.running"));
    lines.add("");
    lines.add(output.text("modelBank.files", bank.folder().toString()));
    files().forEach(file -> lines.add("  " + file.getFileName()));
    lines.add("");
    lines.add(output.text("modelBank.directory", bank.environment().participants().toString()));
    lines.add("");
    lines.add(output.text("modelBank.servers"));
    for (DemoServer server : bank.servers()) {
      lines.add("  " + bank.wellKnown(server));
    }
    lines.add("");
    lines.add(output.text("modelBank.curl"));
    bank.curlCommands(bank.servers().getFirst()).forEach(command -> lines.add("  " + command));
    lines.add("");
    lines.add(output.text("modelBank.stop"));
    return lines;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(bank.folder())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
