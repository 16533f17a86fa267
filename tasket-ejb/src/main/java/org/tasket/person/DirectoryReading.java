package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Clockwork.JobState;

/**
 * Reads the directory to its end, on one server at a time and in no transaction of its own, and
 * tells IT admins how that goes.
 */
@ApplicationScoped
public class DirectoryReading {

  private static final String NAME = "directory.read";

  /** A night, and some time for a directory that is away at the hour of the reading. */
  private static final Duration QUIET = Duration.ofHours(26);

  @Inject DirectorySync sync;
  @Inject Clockwork clockwork;

  /**
   * Reads it, if no other server is at it.
   *
   * @param rest where it was read so lately, by whatever server, it is not read again
   * @return whether it is read
   * @throws org.tasket.platform.Unavailable where the directory or the database is away
   */
  boolean read(Duration rest) {
    return clockwork.once(NAME, rest, sync::run);
  }

  /** What is wrong with the readings. */
  public Optional<String> complaint() {
    return state().filter(JobState::late).map(state -> "answers, but " + told(state));
  }

  /** How they go where nothing is wrong. */
  public String words() {
    return state().map(state -> "answers, " + told(state)).orElse("answers");
  }

  private Optional<JobState> state() {
    return clockwork.state(NAME, QUIET);
  }

  private static String told(JobState state) {
    return state
        .ranAt()
        .map(at -> "was last read to its end at " + at)
        .orElse("was not yet read to its end");
  }
}
