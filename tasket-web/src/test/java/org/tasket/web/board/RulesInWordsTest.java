package org.tasket.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.board.Rulebook;

class RulesInWordsTest {

  private static List<String> keys(Rulebook rules) {
    return RulesInWords.of(rules).stream().map(RulesInWords.Sentence::key).toList();
  }

  @Test
  void aStandardBoardSaysOnlyWhatMatters() {
    assertThat(keys(Rulebook.standard()))
        .containsExactly(
            "rule.posting.AUDIENCE",
            "rule.acceptance.FIRST_COME",
            "rule.hold",
            "rule.answer",
            "rule.time.WORK");
  }

  @Test
  void everyRuleThatDiffersIsSaidWithItsNumbers() {
    List<RulesInWords.Sentence> said = RulesInWords.of(BoardViews.rules(BoardViews.WHOLE));

    assertThat(said)
        .contains(
            new RulesInWords.Sentence("rule.hold", 3, 0),
            new RulesInWords.Sentence("rule.answer", 2, 0),
            new RulesInWords.Sentence("rule.minutes", 10, 120),
            new RulesInWords.Sentence("rule.seats", 5, 0),
            new RulesInWords.Sentence("rule.open.taskets", 3, 0),
            new RulesInWords.Sentence("rule.live.claims", 2, 0));
    assertThat(said)
        .extracting(RulesInWords.Sentence::key)
        .contains(
            "rule.posting.MANAGERS",
            "rule.moderated",
            "rule.acceptance.OWNER_ACCEPTS",
            "rule.supervisor.APPROVE",
            "rule.time.OWN",
            "rule.travel");
  }

  @Test
  void everySentenceIsThere() {
    ResourceBundle texts = ResourceBundle.getBundle("org.tasket.web.texts");
    Stream.of(
            "{}", BoardViews.WHOLE, "{'supervisor': 'INFORM', 'whoseTime': ['VOLUNTEERING_LEAVE']}")
        .flatMap(patch -> keys(BoardViews.rules(patch)).stream())
        .forEach(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
  }
}
