package org.tasket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Runs what time brings about, the {@link Job}s of the features above. Of several servers one runs
 * a job at a time. A job finds its work by what is due, not by what the time is: what a night's
 * standstill left undone is due in the morning.
 */
@ApplicationScoped
public class Clockwork {

  /** How long a job may not have run before health speaks of it. */
  private static final Duration QUIET = Duration.ofMinutes(10);

  @Inject @Any Instance<Job> jobs;
  @Inject Leases leases;
  @Inject Setbacks setbacks;
  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * How a job goes.
   *
   * @param ranAt when it last did all there was to do; empty where it never did
   * @param late whether that is too long ago
   * @param setbacks to how many objects it cannot do its work at present
   */
  public record JobState(String name, Optional<Instant> ranAt, boolean late, long setbacks) {}

  /** The names of all jobs. */
  public List<String> names() {
    return jobs.stream().map(Job::name).sorted().toList();
  }

  /**
   * Lets a job do all it has to do, if no other server is at it.
   *
   * @return empty where another server is at it, or the job rests
   * @throws Unavailable where the database is away
   */
  public Optional<Round> round(String name) {
    UUID holder = Ids.next();
    Job job = job(name);
    know(name);
    if (leases.isResting(name, job.rest()) || !leases.take(name, holder)) {
      return Optional.empty();
    }
    Round round = walk(job, () -> leases.take(name, holder));
    leases.finish(name, holder);
    return Optional.of(round);
  }

  /**
   * Lets something be done that is no walk over objects, if no other server is at it and none has
   * done it of late.
   *
   * @param rest how long it is left alone once it was done
   * @param deed asks from time to time whether it may go on, and answers whether it came to its end
   * @return whether it is done
   * @throws Unavailable where the database is away
   */
  public boolean once(String name, Duration rest, Predicate<BooleanSupplier> deed) {
    UUID holder = Ids.next();
    know(name);
    if (leases.isResting(name, rest)) {
      return true;
    }
    if (!leases.take(name, holder) || !deed.test(() -> leases.take(name, holder))) {
      return false;
    }
    leases.finish(name, holder);
    return true;
  }

  /**
   * How something goes that is done {@link #once}; empty where it was never tried.
   *
   * @param quiet how long it may not have been done before health speaks of it
   */
  @Transactional
  public Optional<JobState> state(String name, Duration quiet) {
    return Optional.ofNullable(db.find(JobRow.class, name))
        .map(row -> new JobState(name, row.ranAt(), isQuiet(row, quiet), 0));
  }

  private boolean isQuiet(JobRow row, Duration quiet) {
    return row.quietSince().isBefore(clock.instant().minus(quiet));
  }

  private Round walk(Job job, BooleanSupplier may) {
    try {
      return new Walk(job, setbacks, clock).whileTrue(may);
    } finally {
      job.over();
    }
  }

  private void know(String job) {
    try {
      leases.know(job);
    } catch (RuleBroken anotherServerKnowsItToo) {
      return;
    }
  }

  private Job job(String name) {
    return jobs.stream()
        .filter(job -> job.name().equals(name))
        .findAny()
        .orElseThrow(() -> new NoSuchElementException(name));
  }

  /** How the jobs go, on whatever server, in a number of queries that is always the same. */
  @Transactional
  public List<JobState> states() {
    Map<String, JobRow> rows =
        db.createQuery("select j from JobRow j", JobRow.class)
            .getResultStream()
            .collect(Collectors.toMap(JobRow::name, Function.identity()));
    Map<String, Long> struck =
        db.createQuery("select s.job, count(s.id) from Setback s group by s.job", Object[].class)
            .getResultStream()
            .collect(
                Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    return jobs.stream()
        .sorted(Comparator.comparing(Job::name))
        .map(job -> state(job, Optional.ofNullable(rows.get(job.name())), struck))
        .toList();
  }

  private JobState state(Job job, Optional<JobRow> row, Map<String, Long> struck) {
    Duration quiet = longestQuiet().plus(job.rest());
    return new JobState(
        job.name(),
        row.flatMap(JobRow::ranAt),
        row.filter(known -> isQuiet(known, quiet)).isPresent(),
        struck.getOrDefault(job.name(), 0L));
  }

  private Duration longestQuiet() {
    Duration tenPaces = settings.duration(Setting.CLOCKS_PACE).multipliedBy(10);
    return tenPaces.compareTo(QUIET) > 0 ? tenPaces : QUIET;
  }
}
