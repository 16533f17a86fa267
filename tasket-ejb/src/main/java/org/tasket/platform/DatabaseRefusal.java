package org.tasket.platform;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads from an exception what the database objected to: by SQLSTATE class (ISO 9075-2: 08
 * connection, 23 integrity, 40 rollback; HYT00 and 55P03 are lock time-outs of H2 and PostgreSQL)
 * and, for a constraint of ours, by its name. 42P01 (PostgreSQL) and 42S02 to 42S04 (H2) mean that
 * our tables are not there yet.
 */
final class DatabaseRefusal {

  private static final Map<String, Supplier<TasketException>> BY_CONSTRAINT =
      Map.of(
          "tasket_claim_one_live", () -> new RuleBroken("claim.already"),
          "tasket_claim_not_by_owner", () -> new Forbidden("claim.own"),
          "tasket_party_pk", () -> new RuleBroken("conflict"),
          "tasket_session_seats", () -> new RuleBroken("tasket.full"),
          "tasket_board_slug", () -> new RuleBroken("board.slug.taken"));

  private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

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
    if (cause instanceof SQLException refused && refused.getSQLState() != null) {
      return bySqlState(refused);
    }
    return Optional.empty();
  }

  private static Optional<TasketException> bySqlState(SQLException refused) {
    String state = refused.getSQLState();
    if (state.startsWith("23")) {
      return Optional.of(byConstraint(refused));
    }
    if (state.startsWith("40") || state.equals("HYT00") || state.equals("55P03")) {
      return Optional.of(new RuleBroken("conflict"));
    }
    if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("90")) {
      return Optional.of(new Unavailable("database.unavailable"));
    }
    if (NO_TABLE.contains(state)) {
      return Optional.of(new Unavailable("database.unavailable"));
    }
    return Optional.empty();
  }

  private static TasketException byConstraint(SQLException refused) {
    String message = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
    return BY_CONSTRAINT.entrySet().stream()
        .filter(constraint -> message.contains(constraint.getKey()))
        .findFirst()
        .<TasketException>map(constraint -> constraint.getValue().get())
        .orElseGet(() -> new RuleBroken("conflict"));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
