package org.tasket.platform;

import static java.util.Map.entry;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from an exception what the database objected to: by SQLSTATE class (ISO 9075-2: 08
 * connection, 22 data, 23 integrity, 40 rollback; 53, of PostgreSQL, no room or memory; HYT00 and
 * 55P03 are lock time-outs of H2 and PostgreSQL) and, for a constraint of ours, by its name. 42P01
 * (PostgreSQL) and 42S02 to 42S04 (H2) mean that our tables are not there yet. A pool that has no
 * connection to give has no SQLSTATE. What nobody foresaw is logged, without the database's words:
 * they quote what people wrote.
 */
final class DatabaseRefusal {

  private static final Logger LOG = Logger.getLogger(DatabaseRefusal.class.getName());

  private static final Map<String, Supplier<TasketException>> BY_CONSTRAINT =
      Map.ofEntries(
          entry("tasket_claim_one_live", () -> new RuleBroken("claim.already")),
          entry("tasket_claim_not_by_owner", () -> new Forbidden("claim.own")),
          entry("tasket_slot_invitation_once", () -> new RuleBroken("slot.invited")),
          entry("tasket_kept_answer", () -> new RuleBroken("repeated")),
          entry("tasket_party_pk", () -> new RuleBroken("conflict")),
          entry("tasket_job_pk", () -> new RuleBroken("conflict")),
          entry("tasket_bookmark_once", () -> new RuleBroken("conflict")),
          entry("tasket_remark_accepted", () -> new RuleBroken("conflict")),
          entry("tasket_followed_board_once", () -> new RuleBroken("conflict")),
          entry("tasket_saved_search_name", () -> new RuleBroken("conflict")),
          entry("tasket_tip_once", () -> new RuleBroken("conflict")),
          entry("tasket_vain_day_once", () -> new RuleBroken("conflict")),
          entry("tasket_session_seats", () -> new RuleBroken("tasket.full")),
          entry("tasket_board_slug", () -> new RuleBroken("board.slug.taken")));

  private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

  /**
   * H2's own codes for a database that is not there: not found (90013, 90146), in use by another
   * process (90020), connection broken (90067), closed (90098), shutting down (90121), for one
   * connection only (90135). Its other 90xxx codes are faults of ours.
   */
  private static final Set<String> H2_AWAY =
      Set.of("90013", "90020", "90067", "90098", "90121", "90135", "90146");

  /** The first name of ours in a message is the constraint's; what people wrote comes after it. */
  private static final Pattern OURS = Pattern.compile("tasket_\\w+");

  private DatabaseRefusal() {}

  /** The refusal in our words, if the database is what refused. */
  static Optional<RuntimeException> of(Throwable failure) {
    return causes(failure)
        .map(DatabaseRefusal::translated)
        .flatMap(Optional::stream)
        .findFirst()
        .map(RuntimeException.class::cast);
  }

  private static Optional<TasketException> translated(Throwable cause) {
    if (cause instanceof TasketException ours) {
      return Optional.of(ours);
    }
    if (cause instanceof OptimisticLockException) {
      return Optional.of(new RuleBroken("conflict"));
    }
    if (cause instanceof ResourceAllocationException) {
      return Optional.of(new Unavailable("database.unavailable"));
    }
    if (cause instanceof SQLException refused && refused.getSQLState() != null) {
      return bySqlState(refused);
    }
    return Optional.empty();
  }

  private static Optional<TasketException> bySqlState(SQLException refused) {
    String state = refused.getSQLState();
    if (state.startsWith("22")) {
      return Optional.of(unfit(refused));
    }
    if (state.startsWith("23")) {
      return Optional.of(byConstraint(refused));
    }
    if (state.startsWith("40") || state.equals("HYT00") || state.equals("55P03")) {
      return Optional.of(new RuleBroken("conflict"));
    }
    return isAway(state) ? Optional.of(new Unavailable("database.unavailable")) : Optional.empty();
  }

  private static boolean isAway(String state) {
    return state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57P")
        || state.equals("25006") // may not be written to, as a standby
        || state.equals("57014") // took longer than its administrator allows
        || H2_AWAY.contains(state)
        || NO_TABLE.contains(state);
  }

  /** A net: the check that should have told the field is missing. */
  private static TasketException unfit(SQLException refused) {
    LOG.log(
        Level.WARNING,
        "The database refused data that no check had refused, SQLSTATE {0}",
        refused.getSQLState());
    return InvalidInput.unfit();
  }

  private static TasketException byConstraint(SQLException refused) {
    String message = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
    return BY_CONSTRAINT.entrySet().stream()
        .filter(constraint -> message.contains(constraint.getKey()))
        .findFirst()
        .<TasketException>map(constraint -> constraint.getValue().get())
        .orElseGet(() -> unforeseen(refused.getSQLState(), message));
  }

  private static TasketException unforeseen(String state, String message) {
    Matcher name = OURS.matcher(message);
    LOG.log(
        Level.WARNING,
        "A constraint that no rule names refused a change, SQLSTATE {0}: {1}",
        new Object[] {state, name.find() ? name.group() : "none of ours"});
    return new RuleBroken("conflict");
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
