package org.tasket.finder;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The names of the index's fields, beside those that each {@link Language} has. */
final class IndexField {

  static final String ID = "id";

  /**
   * What is written and taken away together: a tasket with the answers about it that helped, or a
   * board's page.
   */
  static final String UNIT = "unit";

  /** The kind of an answer; taskets have none. */
  static final String ANSWER = "answer";

  static final String STATE = "state";

  /** The state that says for whose eyes it is, beside the owners. */
  static final String SHOWN_TO = "shown";

  /** The tasket's own audience, in tokens. */
  static final String AUDIENCE = "audience";

  static final String OWNER = "owner";
  static final String BOARD = "board";

  /** The department of whoever asks, and all that it is a part of. */
  static final String DEPARTMENTS = "departments";

  static final String CATEGORY = "category";
  static final String LANGUAGE = "language";
  static final String MODE = "mode";
  static final String MINUTES = "minutes";

  /** The id of a skill, or a label that means none. */
  static final String SKILL = "skill";

  /** Whatever its skills are asked for by. */
  static final String SKILL_WORD = "skill.word";

  /** The stems of all that its skills are called, in any language. */
  static final String SKILL_STEM = "skill.stem";

  static final String CREATED = "created";

  /** When it opened last; drafts have none. */
  static final String OPENED = "opened";

  static final String OPEN_UNTIL = "openUntil";
  static final String START = "start";

  /** Every end of every word, of the title and of all texts. */
  static final String TAILS = "tails";

  static final String TITLE_TAILS = "title.tails";

  /** Neighbours written as one. */
  static final String PAIRS = "pairs";

  /** Every word without accents and doubled letters. */
  static final String WORDS = "words";

  static final String TITLE_WORDS = "title.words";

  /** What has words of titles only, each of which is in the field of all texts as well. */
  static final Set<String> REPEATED =
      Stream.concat(
              Stream.of(TITLE_TAILS), Arrays.stream(Language.values()).map(Language::titleField))
          .collect(toUnmodifiableSet());

  private IndexField() {}

  /** How texts are read on their way into the index. */
  static Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    for (Language language : Language.values()) {
      byField.put(language.titleField(), language.analyzer());
      byField.put(language.textField(), language.analyzer());
    }
    byField.put(TAILS, WordAnalyzers.TAILS);
    byField.put(TITLE_TAILS, WordAnalyzers.TAILS);
    byField.put(PAIRS, WordAnalyzers.PAIRS);
    byField.put(WORDS, WordAnalyzers.PLAIN);
    byField.put(TITLE_WORDS, WordAnalyzers.PLAIN);
    return new PerFieldAnalyzerWrapper(WordAnalyzers.PLAIN, byField);
  }
}
