package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "tasket_kept_answer_pk, repeated",
    "tasket_remark_accepted, conflict",
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
  @CsvSource({"08001", "08006", "25006", "57014", "57P01", "90067", "90098", "90121"})
  void aDatabaseThatIsAwayIsUnavailable(String state) {
    assertThat(told("connection refused", state)).isInstanceOf(Unavailable.class);
  }

  @Test
  void aPoolThatHasNoConnectionToGiveIsADatabaseThatIsAway() {
    assertThat(
            DatabaseRefusal.of(
                new PersistenceException(
                    new SQLException(
                        "Error in allocating a connection",
                        new ResourceAllocationException("Got exception during XAResource.start")))))
        .get()
        .isInstanceOf(Unavailable.class);
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

  @Nested
  class WhatNobodyForesaw {

    private final Logs logs = Logs.of(DatabaseRefusal.class);

    @AfterEach
    void stopListening() {
      logs.close();
    }

    @ParameterizedTest
    @CsvSource({"22001", "22003", "22007", "22008", "22021"})
    void dataThatDoesNotFitIsTheCallersInput(String state) {
      RuntimeException told = told("Value too long for column \"TITLE\": 'Aino''s secret'", state);

      assertThat(told)
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("input.unfit");
                assertThat(refused.errors()).isEmpty();
              });
      assertThat(logs.warnings())
          .singleElement()
          .asString()
          .contains(state)
          .doesNotContain("secret");
    }

    @Test
    void aConstraintWithoutARuleIsLoggedByNameOnly() {
      told(
          "violates foreign key constraint \"tasket_claim_session\"\nDETAIL: Key (name)=(Aino)",
          "23503");

      assertThat(logs.warnings())
          .singleElement()
          .asString()
          .contains("23503", "tasket_claim_session")
          .doesNotContain("Aino");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasket_claim_one_live", "tasket_remark_accepted"})
    void aConstraintWithARuleIsDailyLife(String constraint) {
      told("violates constraint \"" + constraint + "\"", "23505");

      assertThat(logs.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90012", "90022", "90007"})
    void aFaultOfOursIsNoAbsenceOfTheDatabase(String state) {
      assertThat(DatabaseRefusal.of(new PersistenceException(new SQLException("our fault", state))))
          .isEmpty();
    }
  }
}
