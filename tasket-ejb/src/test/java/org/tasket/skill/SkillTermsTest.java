package org.tasket.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.skill.SkillFixtures.EN;
import static org.tasket.skill.SkillFixtures.FI;
import static org.tasket.skill.SkillFixtures.SV;
import static org.tasket.skill.SkillFixtures.called;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.platform.InvalidInput;

class SkillTermsTest {

  private static void wrong(String field, String code, SkillTerms terms) {
    assertThatThrownBy(terms::checked)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input ->
                assertThat(input.errors())
                    .anySatisfy(
                        error -> {
                          assertThat(error.field()).isEqualTo(field);
                          assertThat(error.code()).isEqualTo(code);
                        }));
  }

  @Test
  void haveANameInEveryLanguage() {
    SkillTerms two = new SkillTerms(Map.of(EN, "Maps", FI, "kartat"), Map.of(), Set.of());

    wrong("names.sv", "missing", two);
  }

  @Test
  void keepTheirRanges() {
    called("R").checked();
    called("x".repeat(200)).checked();
    wrong("names.en", "missing", called(" "));
    wrong("names.fi", "length", called("x".repeat(201)));
    wrong("names.sv", "line", called("one\ntwo"));
    wrong("others.en", "length", called("Maps", "m".repeat(201)));
    wrong(
        "others.en",
        "many",
        called("Maps", Collections.nCopies(101, "more").toArray(String[]::new)));
    Set<UUID> much = Stream.generate(UUID::randomUUID).limit(21).collect(Collectors.toSet());
    wrong("broader", "many", new SkillTerms(called("Maps").names(), Map.of(), much));
  }

  @Test
  void sayNoWordTwice() {
    SkillTerms terms = called(" Maps ", "GIS", "gis ", "maps", "Spatial  data").checked();

    assertThat(terms.names()).containsEntry(EN, "Maps").containsEntry(SV, "Maps");
    assertThat(terms.others().get(EN)).isEqualTo(List.of("GIS", "Spatial  data"));
  }
}
