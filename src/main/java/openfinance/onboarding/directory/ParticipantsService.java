package openfinance.onboarding.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
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
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import openfinance.onboarding.transport.MutualTlsClient;

/** Reads the directory's list of participants, and keeps a copy on disk for bad days. */
public final class ParticipantsService {
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
   * The list at an address: a copy that is still fresh, or a new one.
   *
   * @return the list, also an old copy when the directory cannot be reached, or {@code
   *     DIRECTORY_UNAVAILABLE}, {@code ENDPOINT_NOT_HTTPS}, {@code DISCOVERY_NOT_JSON}, {@code
   *     DISCOVERY_TOO_LARGE} or {@code DIRECTORY_NOT_PARTICIPANTS}; an answer that is no list never
   *     replaces the copy
   */
  public Outcome<Participants> read(URI address, ConnectionPolicy policy) {
    Optional<DocumentCache.Copy> copy = copies.find(address);
    if (copy.isPresent() && copy.get().isFresh(clock.instant())) {
      Outcome<Participants> fresh = parse(address, copy.get(), false);
      if (fresh instanceof Outcome.Success) {
        return fresh;
      }
    }
    return refresh(address, policy);
  }

  /** The copy of the list at an address, however old; nothing is fetched. */
  public Optional<Participants> copy(URI address) {
    return copies.find(address).flatMap(copy -> parse(address, copy, true).toOptional());
  }

  /** The list at an address, asked for even when a copy is fresh; otherwise like {@link #read}. */
  public Outcome<Participants> refresh(URI address, ConnectionPolicy policy) {
    if (!"https".equals(address.getScheme())) {
      return Outcome.failure(Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, WebAddress.host(address)));
    }
    Optional<DocumentCache.Copy> copy = copies.find(address);
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.empty())) {
      return switch (client.send(call(address, copy))) {
        case Exchange.Answered answer -> answered(address, answer, copy);
        case Exchange.Unanswered failure -> unanswered(address, failure, copy);
      };
    }
  }

  /**
   * The list in a file.
   *
   * @return the list, or {@code FILE_MISSING}, {@code FILE_UNREADABLE}, {@code DISCOVERY_NOT_JSON},
   *     {@code DISCOVERY_TOO_LARGE} or {@code DIRECTORY_NOT_PARTICIPANTS}
   */
  public Outcome<Participants> read(Path file) {
    try (InputStream stream = Files.newInputStream(file);
        Reader document = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return reader
          .read(document, file.toString())
          .then(list -> Outcome.success(new Participants(list, written, false)));
    } catch (NoSuchFileException e) {
      return Outcome.failure(Problem.of(ProblemCode.FILE_MISSING, file.toString()));
    } catch (IOException e) {
      return Outcome.failure(
          Problem.of(ProblemCode.FILE_UNREADABLE, file.toString()).withDetail(e.toString()));
    }
  }

  private static HttpCall call(URI address, Optional<DocumentCache.Copy> copy) {
    HttpCall plain = HttpCall.getJson(address);
    Map<String, String> headers = new LinkedHashMap<>(plain.headers());
    copy.flatMap(c -> c.freshness().entityTag())
        .ifPresent(tag -> headers.put("If-None-Match", tag));
    copy.flatMap(c -> c.freshness().lastModified())
        .ifPresent(date -> headers.put("If-Modified-Since", date));
    return new HttpCall(plain.method(), address, headers, plain.body());
  }

  private Outcome<Participants> answered(
      URI address, Exchange.Answered answer, Optional<DocumentCache.Copy> copy) {
    String host = WebAddress.host(address);
    if (answer.status() == 304 && copy.isPresent()) {
      Freshness freshness = Freshness.of(answer).orRecognisedBy(copy.get().freshness());
      return keep(address, copy.get().document(), freshness);
    }
    if (answer.status() != 200) {
      Problem problem =
          Problem.of(ProblemCode.DIRECTORY_UNAVAILABLE, host, String.valueOf(answer.status()))
              .withDetail(answer.transcript());
      return earlier(address, copy, problem);
    }
    return answer.truncated()
        ? Outcome.failure(Problem.of(ProblemCode.DISCOVERY_TOO_LARGE, host))
        : keep(address, answer.body(), Freshness.of(answer));
  }

  private Outcome<Participants> unanswered(
      URI address, Exchange.Unanswered failure, Optional<DocumentCache.Copy> copy) {
    if (failure.problem().code() == ProblemCode.CANCELLED) {
      return Outcome.failure(failure.problem());
    }
    Problem problem =
        Problem.of(ProblemCode.DIRECTORY_UNAVAILABLE, WebAddress.host(address))
            .withDetail(failure.problem().code() + "\n" + failure.transcript());
    return earlier(address, copy, problem);
  }

  private Outcome<Participants> earlier(
      URI address, Optional<DocumentCache.Copy> copy, Problem problem) {
    return copy.flatMap(c -> parse(address, c, true).toOptional())
        .map(Outcome::success)
        .orElseGet(() -> Outcome.failure(problem));
  }

  private Outcome<Participants> keep(URI address, String document, Freshness freshness) {
    DocumentCache.Copy copy = new DocumentCache.Copy(document, clock.instant(), freshness);
    Outcome<Participants> participants = parse(address, copy, false);
    if (participants instanceof Outcome.Success) {
      copies.keep(address, copy);
    }
    return participants;
  }

  private Outcome<Participants> parse(URI address, DocumentCache.Copy copy, boolean stale) {
    try {
      return reader
          .read(new StringReader(copy.document()), WebAddress.host(address))
          .then(list -> Outcome.success(new Participants(list, copy.readAt(), stale)));
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always readable", e);
    }
  }
}
