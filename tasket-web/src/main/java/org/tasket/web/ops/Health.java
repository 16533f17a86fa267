package org.tasket.web.ops;

import static java.util.concurrent.CompletableFuture.completedFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tasket.attachment.FileHealth;
import org.tasket.directory.Directory;
import org.tasket.finder.SearchHealth;
import org.tasket.mail.MailHealth;
import org.tasket.person.DirectoryReading;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Clockwork.JobState;
import org.tasket.platform.DatabaseHealth;
import org.tasket.platform.Unavailable;
import org.tasket.webhook.WebhookHealth;

/**
 * Up or down. Without the database nothing works; without the directory, whoever is signed in goes
 * on, and so does everybody where a clock stands still or no mail or webhook goes out; but for
 * searching where its index is broken, and for files where there is no place for them or no virus
 * scanner. So all these are told but do not count. Anybody may ask, as often as they like, so the
 * database is asked once a second at most, for all of them; and while it keeps one waiting, the
 * others wait no longer than some seconds.
 */
@ApplicationScoped
public class Health {

  private static final Duration REMEMBERED = Duration.ofSeconds(1);

  /** Longer than the database is given to say that a connection is alive. */
  Duration patience = Duration.ofSeconds(4);

  private final DatabaseHealth database;
  private final Directory directory;
  private final DirectoryReading reading;
  private final Clockwork clockwork;
  private final FileHealth files;
  private final MailHealth mail;
  private final SearchHealth search;
  private final WebhookHealth webhooks;
  private final Clock clock;
  private Question last = new Question(completedFuture(Optional.empty()), Instant.EPOCH);

  @Inject
  Health(
      DatabaseHealth database,
      Directory directory,
      DirectoryReading reading,
      Clockwork clockwork,
      FileHealth files,
      MailHealth mail,
      SearchHealth search,
      WebhookHealth webhooks,
      Clock clock) {
    this.database = database;
    this.directory = directory;
    this.reading = reading;
    this.clockwork = clockwork;
    this.files = files;
    this.mail = mail;
    this.search = search;
    this.webhooks = webhooks;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  Health() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** What the database is wrong with, once it is known, and since when that is asked. */
  private record Question(CompletableFuture<Optional<String>> complaint, Instant at) {}

  /** One part and how it is. */
  record Part(String name, boolean up, String detail) {}

  boolean up() {
    return complaint().isEmpty();
  }

  /** Whoever comes first asks, and whoever comes meanwhile waits for that for some seconds. */
  private Optional<String> complaint() {
    Question mine = new Question(new CompletableFuture<>(), clock.instant());
    Question asked = asked(mine);
    if (asked.equals(mine)) {
      ask(mine);
    }
    Duration left = patience.minus(age(asked));
    try {
      return asked.complaint().get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException silence) {
      return Optional.of("the database has not answered for " + age(asked).toSeconds() + " s");
    } catch (ExecutionException fault) {
      return Optional.of("the database could not be asked: " + fault.getCause());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.of("the server stops");
    }
  }

  /** The question that is open or was answered just now, else this one. */
  private synchronized Question asked(Question mine) {
    if (last.complaint().isDone() && age(last).compareTo(REMEMBERED) >= 0) {
      last = mine;
    }
    return last;
  }

  private void ask(Question mine) {
    try {
      mine.complaint().complete(database.complaint());
    } catch (RuntimeException fault) {
      mine.complaint().completeExceptionally(fault);
    }
  }

  private Duration age(Question question) {
    return Duration.between(question.at(), clock.instant()).abs();
  }

  /** Every part with the reason, for IT admins only. */
  List<Part> parts() {
    List<Part> parts =
        new ArrayList<>(
            List.of(
                databasePart(),
                directoryPart(),
                clocksPart(),
                filesPart(),
                mailPart(),
                part("search", search.complaint(), search.state()),
                webhooksPart()));
    if (files.scans()) {
      parts.add(part("virus scanner", files.scanComplaint(), "answers"));
    }
    return parts;
  }

  private Part filesPart() {
    return part("files", files.storeComplaint(), files.store());
  }

  Part mailPart() {
    if (!mail.isSet()) {
      return new Part("mail", true, "tasket.mail.session is not set: notices are in Tasket only");
    }
    return up()
        ? part("mail", mail.complaint(), mail.state())
        : new Part("mail", false, "the database is away");
  }

  private Part webhooksPart() {
    if (!webhooks.isSet()) {
      return new Part("webhooks", true, "tasket.webhooks.to is not set: there are none");
    }
    return up()
        ? part("webhooks", webhooks.complaint(), webhooks.state())
        : new Part("webhooks", false, "the database is away");
  }

  private static Part part(String name, Optional<String> complaint, String otherwise) {
    return new Part(name, complaint.isEmpty(), complaint.orElse(otherwise));
  }

  Part databasePart() {
    Optional<String> complaint = complaint();
    return new Part("database", complaint.isEmpty(), complaint.orElseGet(this::kind));
  }

  private String kind() {
    return database.embedded() ? "embedded H2, for trying out only" : database.product();
  }

  private Part directoryPart() {
    if (!directory.isSet()) {
      return new Part("directory", false, "tasket.ldap.url is not set");
    }
    try {
      directory.probe();
    } catch (Unavailable away) {
      return new Part("directory", false, away.getMessage());
    }
    return readingPart();
  }

  /** It answers; the database knows whether it was read. */
  Part readingPart() {
    return up()
        ? part("directory", reading.complaint(), reading.words())
        : new Part("directory", true, "answers");
  }

  /** What time brings about: whether all of it has run lately, and to all that was due. */
  Part clocksPart() {
    if (!up()) {
      return new Part("clocks", false, "the database is away");
    }
    List<String> complaints =
        clockwork.states().stream().flatMap(job -> complaints(job).stream()).toList();
    return new Part(
        "clocks",
        complaints.isEmpty(),
        complaints.isEmpty() ? "on time" : String.join("; ", complaints));
  }

  private static List<String> complaints(JobState job) {
    List<String> complaints = new ArrayList<>();
    if (job.late()) {
      complaints.add(
          job.ranAt()
              .map(at -> job.name() + " has not run since " + at)
              .orElseGet(() -> job.name() + " has never run to its end"));
    }
    if (job.setbacks() > 0) {
      complaints.add(job.name() + " cannot be done to " + job.setbacks() + ", see the log");
    }
    return complaints;
  }
}
