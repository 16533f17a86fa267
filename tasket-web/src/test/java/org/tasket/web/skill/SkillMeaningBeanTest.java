package org.tasket.web.skill;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.NotFound;

class SkillMeaningBeanTest {

  private final SkillMeaningBean bean = new SkillMeaningBean();

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void withoutAWordThereIsNothingToMean(String label) {
    bean.setLabel(label);

    assertThatThrownBy(bean::load).isInstanceOf(NotFound.class);
  }
}
