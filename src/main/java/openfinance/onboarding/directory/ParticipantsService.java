package openfinance.onboarding.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.BodySink;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import openfinance.onboarding.transport.MutualTlsClient;

/**
 * Reads a directory's list of participants, and keeps a copy on disk for bad days. What comes goes
 * to the disk first and is read from there, so that memory does not grow with it.
 */
public final class ParticipantsService {
  /** A directory of ten thousand servers has a third of that. */
  private static final long LARGEST = 64L * 1024 * 1024;

  /** Enough to tell a web page from a list. */
  private static final int BEGINNING = 256;

  private final DocumentCache copies;
  private final Clock clock;
  private final ParticipantsReader reader = new ParticipantsReader();

  /** Keeps copies in this folder, made when first needed. */
  public ParticipantsService(Path cache) {
    this(cache, Clock.systemUTC());
  }

  /** Keeps copies in this folder, and tells their age by this clock. */
  public ParticipantsService(Path cache, Clock clock) {
    this.copies = new DocumentCache(cache);
    this.clock = clock;
  }

  /**
   * The list at a source: of a web address a copy that is still fresh, or a new one.
   *
   * @return the list, also an old copy when the directory gives no list now, or {@code
   *     DIRECTORY_UNAVAILABLE}, {@code ENDPOINT_NOT_HTTPS}, {@code DISCOVERY_TOO_LARGE}, {@code
   *     DISCOVERY_TOO_SLOW}, {@code DISCOVERY_REDIRECTED}, {@code DISCOVERY_WEB_PAGE}, {@code
   *     DIRECTORY_NOT_PARTICIPANTS}, {@code FILE_MISSING} or {@code FILE_UNREADABLE}; an answer
   *     that is no list never replaces the copy
   */
  public Outcome<Participants> read(DirectorySource source, ConnectionPolicy policy) {
    return switch (source) {
      case DirectorySource.Local(Path file) -> file(file);
      case DirectorySource.Web(URI address) -> {
        Optional<DocumentCache.Copy> copy = copies.find(address);
        yield copy.filter(c -> c.isFresh(clock.instant()))
            .flatMap(c -> parse(address, c, Optional.empty()).toOptional())
            .map(Outcome::success)
            .orElseGet(() -> refresh(address, policy, copy));
      }
    };
  }

  /** The copy of the list at a source, however old; nothing is fetched. */
  public Optional<Participants> copy(DirectorySource source) {
    return source instanceof DirectorySource.Web(URI address)
        ? copies.find(address).flatMap(copy -> parse(address, copy, Optional.empty()).toOptional())
        : Optional.empty();
  }

  private Outcome<Participants> refresh(
      URI address, ConnectionPolicy policy, Optional<DocumentCache.Copy> copy) {
    if (!"https".equals(address.getScheme())) {
      return Outcome.failure(Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, WebAddress.host(address)));
    }
    try {
      Path fresh = copies.fresh();
      try {
        return switch (fetch(address, policy, copy, fresh)) {
          case Outcome.Success<Participants> list -> list;
          case Outcome.Failure<Participants>(Problem problem) -> earlier(address, copy, problem);
        };
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      Problem problem = Problem.of(ProblemCode.DIRECTORY_UNAVAILABLE, WebAddress.host(address));
      return earlier(address, copy, problem.withDetail(e.toString()));
    }
  }

  private Outcome<Participants> fetch(
      URI address, ConnectionPolicy policy, Optional<DocumentCache.Copy> copy, Path fresh)
      throws IOException {
    Exchange exchange;
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.empty());
        OutputStream stream = Files.newOutputStream(fresh)) {
      BodySink sink = new BodySink(stream, LARGEST);
      exchange = client.send(HttpCall.getJson(address).with(validators(copy)).into(sink));
    }
    return switch (exchange) {
      case Exchange.Answered answer -> answered(address, answer, copy, fresh);
      case Exchange.Unanswered failure ->
          Outcome.failure(unanswered(WebAddress.host(address), failure));
    };
  }

  private Outcome<Participants> file(Path file) {
    try {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return reader
          .read(file, file.toString())
          .then(list -> Outcome.success(new Participants(list, written, Optional.empty())));
    } catch (NoSuchFileException e) {
      return Outcome.failure(Problem.of(ProblemCode.FILE_MISSING, file.toString()));
    } catch (IOException e) {
      return Outcome.failure(
          Problem.of(ProblemCode.FILE_UNREADABLE, file.toString()).withDetail(e.toString()));
    }
  }

  private static Map<String, String> validators(Optional<DocumentCache.Copy> copy) {
    Map<String, String> headers = new LinkedHashMap<>();
    copy.flatMap(c -> c.freshness().entityTag())
        .ifPresent(tag -> headers.put("If-None-Match", tag));
    copy.flatMap(c -> c.freshness().lastModified())
        .ifPresent(date -> headers.put("If-Modified-Since", date));
    return headers;
  }

  private Outcome<Participants> answered(
      URI address, Exchange.Answered answer, Optional<DocumentCache.Copy> copy, Path fresh)
      throws IOException {
    String host = WebAddress.host(address);
    if (answer.status() == 304 && copy.isPresent()) {
      Freshness freshness = Freshness.of(answer).orRecognisedBy(copy.get().freshness());
      return keep(address, copy.get().document(), freshness);
    }
    Optional<Problem> network = NetworkAnswer.problem(address, answer, beginning(fresh));
    if (network.isPresent()) {
      return Outcome.failure(network.get());
    }
    if (answer.status() != 200) {
      return Outcome.failure(
          Problem.of(ProblemCode.DIRECTORY_UNAVAILABLE, host, String.valueOf(answer.status()))
              .withDetail(answer.transcript()));
    }
    return answer.truncated()
        ? Outcome.failure(Problem.of(ProblemCode.DISCOVERY_TOO_LARGE, host))
        : keep(address, fresh, Freshness.of(answer));
  }

  private static String beginning(Path document) throws IOException {
    try (InputStream stream = Files.newInputStream(document)) {
      return new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    }
  }

  /** An answer that begins and does not end in time is the directory's fault, not the network's. */
  private static Problem unanswered(String host, Exchange.Unanswered failure) {
    Problem problem = failure.problem();
    if (problem.code() == ProblemCode.CANCELLED) {
      return problem;
    }
    if (problem.code() == ProblemCode.RESPONSE_TOO_LARGE) {
      return Problem.of(ProblemCode.DISCOVERY_TOO_LARGE, host).withDetail(failure.transcript());
    }
    return problem.code() == ProblemCode.READ_TIMEOUT && failure.answerBegan()
        ? Problem.of(ProblemCode.DISCOVERY_TOO_SLOW, host).withDetail(failure.transcript())
        : Problem.of(ProblemCode.DIRECTORY_UNAVAILABLE, host)
            .withDetail(problem.code() + "\n" + failure.transcript());
  }

  private Outcome<Participants> earlier(
      URI address, Optional<DocumentCache.Copy> copy, Problem problem) {
    return copy.filter(c -> problem.code() != ProblemCode.CANCELLED)
        .flatMap(c -> parse(address, c, Optional.of(problem)).toOptional())
        .map(Outcome::success)
        .orElseGet(() -> Outcome.failure(problem));
  }

  private Outcome<Participants> keep(URI address, Path document, Freshness freshness) {
    DocumentCache.Copy copy = new DocumentCache.Copy(document, clock.instant(), freshness);
    Outcome<Participants> participants = parse(address, copy, Optional.empty());
    if (participants instanceof Outcome.Success) {
      copies.keep(address, copy);
    }
    return participants;
  }

  /** Of a copy that another window replaced meanwhile nothing can be read: it counts as none. */
  private Outcome<Participants> parse(
      URI address, DocumentCache.Copy copy, Optional<Problem> notRenewed) {
    String host = WebAddress.host(address);
    try {
      return reader
          .read(copy.document(), host)
          .then(list -> Outcome.success(new Participants(list, copy.readAt(), notRenewed)));
    } catch (IOException e) {
      return Outcome.failure(
          Problem.of(ProblemCode.DIRECTORY_UNAVAILABLE, host).withDetail(e.toString()));
    }
  }
}
