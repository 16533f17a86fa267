package org.tasket.web.board;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tasket.board.Rulebook;
import org.tasket.board.Rulebook.Limits;
import org.tasket.board.WhoseTime;

/** What holds on a board, as sentences to whoever wants to help or to be helped there. */
final class RulesInWords {

  private static final Limits USUAL = Rulebook.standard().limits();

  private final List<Sentence> sentences = new ArrayList<>();

  private RulesInWords() {}

  static List<Sentence> of(Rulebook rules) {
    RulesInWords words = new RulesInWords();
    words.say("rule.posting." + rules.posting());
    words.sayWhere(rules.moderated(), "rule.moderated");
    words.say("rule.acceptance." + rules.acceptance());
    words.sayWhere(
        rules.supervisor() != Rulebook.SupervisorRule.NONE,
        "rule.supervisor." + rules.supervisor());
    words.say("rule.hold", rules.holdDays());
    words.say("rule.answer", rules.answerDays());
    rules.whoseTime().stream().sorted().map(RulesInWords::allowed).forEach(words::say);
    words.sayWhere(rules.travelCounts(), "rule.travel");
    words.limits(rules.limits());
    return List.copyOf(words.sentences);
  }

  private static String allowed(WhoseTime time) {
    return "rule.time." + time;
  }

  private void limits(Limits limits) {
    if (limits.minutesFrom() != USUAL.minutesFrom() || limits.minutesTo() != USUAL.minutesTo()) {
      say("rule.minutes", limits.minutesFrom(), limits.minutesTo());
    }
    if (limits.seats() != USUAL.seats()) {
      say("rule.seats", limits.seats());
    }
    limits.openTaskets().ifPresent(most -> say("rule.open.taskets", most));
    limits.liveClaims().ifPresent(most -> say("rule.live.claims", most));
  }

  private void sayWhere(boolean holds, String key) {
    if (holds) {
      say(key);
    }
  }

  private void say(String key) {
    say(key, 0, 0);
  }

  private void say(String key, int value) {
    say(key, value, 0);
  }

  private void say(String key, int first, int second) {
    sentences.add(new Sentence(key, first, second));
  }

  /** The key of a text and what fills its places, where it has any. */
  public record Sentence(String key, int first, int second) implements Serializable {}
}
