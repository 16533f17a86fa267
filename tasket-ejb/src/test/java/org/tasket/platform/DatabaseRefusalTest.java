package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseRefusalTest {

  private static RuntimeException told(String message, String state) {
    return DatabaseRefusal.of(
            new PersistenceException(new RuntimeException(new SQLException(message, state))))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "tasket_claim_one_live, claim.already",
    "TASKET_CLAIM_NOT_BY_OWNER, claim.own",
    "tasket_session_seats, tasket.full",
    "somebody_elses, conflict"
  })
  void aConstraintIsToldAsTheRuleItKeeps(String constraint, String code) {
    assertThat(told("violates constraint \"" + constraint + "\"", "23505"))
        .isInstanceOf(TasketException.class)
        .extracting("code")
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"40001", "40P01", "HYT00", "55P03"})
  void whoeverLosesARaceHearsThatSomebodyWasQuicker(String state) {
    assertThat(told("deadlock", state)).isInstanceOf(RuleBroken.class);
  }

  @ParameterizedTest
  @CsvSource({"08001", "08006", "57P01"})
  void aDatabaseThatIsAwayIsUnavailable(String state) {
    assertThat(told("connection refused", state)).isInstanceOf(Unavailable.class);
  }

  @Test
  void anOptimisticLockIsAConflict() {
    assertThat(DatabaseRefusal.of(new PersistenceException(new OptimisticLockException())))
        .get()
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void whatIsNotTheDatabasesIsLeftAlone() {
    assertThat(DatabaseRefusal.of(new IllegalStateException("ours"))).isEmpty();
    assertThat(told("syntax error", "23")).isInstanceOf(RuleBroken.class);
    assertThat(DatabaseRefusal.of(new PersistenceException(new SQLException("syntax", "42601"))))
        .isEmpty();
  }
}
