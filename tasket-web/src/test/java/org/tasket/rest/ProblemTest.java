package org.tasket.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.claim.ClaimState;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.TasketException;
import org.tasket.platform.TooMany;
import org.tasket.platform.Unavailable;

class ProblemTest {

  @Test
  void everyRefusalOfTheCoreHasAStatus() {
    assertThat(TasketException.class.getPermittedSubclasses())
        .allSatisfy(
            kind ->
                assertThat(Problem.knows(kind.asSubclass(TasketException.class)))
                    .as(kind.getSimpleName())
                    .isTrue());
  }

  @Test
  void tellsStatusCodeAndTheSentenceInTheReadersLanguage() {
    Problem problem =
        Problem.of(new Unavailable("database.unavailable"), Locale.forLanguageTag("sv"));

    assertThat(problem.json().getInt("status")).isEqualTo(503);
    assertThat(problem.json().getString("code")).isEqualTo("database.unavailable");
    assertThat(problem.json().getString("title")).isEqualTo("Service Unavailable");
    assertThat(problem.json().getString("detail")).startsWith("Databasen svarar inte");
    assertThat(problem.json().getString("type")).endsWith("database.unavailable");
    assertThat(problem.json()).doesNotContainKey("errors");
  }

  @Test
  void namesTheStateThatRefusesItToProgramsAndNotToPeople() {
    RuleBroken refused = new RuleBroken("claim.state", ClaimState.AWAITING_SUPERVISOR);

    JsonObject problem = Problem.of(refused, Locale.forLanguageTag("fi")).json();

    assertThat(problem.getString("state")).isEqualTo("AWAITING_SUPERVISOR");
    assertThat(problem.getString("detail")).doesNotContain("AWAITING_SUPERVISOR");
    assertThat(Problem.of(new RuleBroken("claim.already"), Locale.ENGLISH).json())
        .doesNotContainKey("state");
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    Problem problem =
        new Problem(
            422,
            "Unprocessable Content",
            "Two",
            "input",
            Optional.empty(),
            List.of(new Problem.Field("a", "b")));

    assertThat(problem.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("a");
    assertThat(problem.json().getJsonArray("errors").getJsonObject(0).getString("message"))
        .isEqualTo("b");
  }

  @Test
  void refusalsOfSignInKeepTheirStatus() {
    assertThat(Problem.statusOf(new SignInRefused("signin.refused"))).isEqualTo(401);
    assertThat(Problem.statusOf(new TooMany("signin.toomany", Duration.ofSeconds(3))))
        .isEqualTo(429);
  }

  @Test
  void waitingTimesAreRoundedUpToWholeSeconds() {
    assertThat(new TooMany("signin.toomany", Duration.ofMillis(1)).retryAfter()).isEqualTo(1);
    assertThat(new TooMany("signin.toomany", Duration.ofMillis(1001)).retryAfter()).isEqualTo(2);
    assertThat(
            new TooMany("signin.toomany", Duration.ofSeconds(2))
                .sentence(Locale.forLanguageTag("fi")))
        .contains("2 sekunnin");
  }
}
