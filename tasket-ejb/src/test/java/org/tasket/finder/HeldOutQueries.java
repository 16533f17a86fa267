package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The half of the labelled queries that nobody looks at while the search is made better; by hand
 * only, for a report: {@code mvn -pl tasket-ejb -am test -Dtest=HeldOutQueries
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class HeldOutQueries {

  private static final Logger LOG = Logger.getLogger(HeldOutQueries.class.getName());
  private static final SampleTaskets SAMPLES = SampleTaskets.indexed();
  private static final SampleAnswers ANSWERS = SampleAnswers.indexed();

  @ParameterizedTest
  @EnumSource
  void tellHowGoodTheSearchIs(Language language) {
    Quality quality = Quality.of(language, SAMPLES, LabelledQuery::held);

    LOG.log(Level.INFO, "Taskets, half held out. {0}", quality);
    assertThat(quality.queries()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void tellHowGoodTheSearchForAnswersIs(Language language) {
    Quality quality = Quality.of(language, ANSWERS, LabelledQuery::held);

    LOG.log(
        Level.INFO, "Answers, half held out. {0}, {1}", new Object[] {quality, quality.misses()});
    assertThat(quality.queries()).isPositive();
  }
}
