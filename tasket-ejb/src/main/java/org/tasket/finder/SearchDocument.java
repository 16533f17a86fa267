package org.tasket.finder;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.tasket.howto.AnswerEntry;
import org.tasket.howto.HowtoTerms;
import org.tasket.platform.Markdown;
import org.tasket.skill.ListedSkill;
import org.tasket.tasket.SessionView;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketSkill;
import org.tasket.tasket.Terms;

/**
 * A tasket or an answer as the index has it: postings of its words, and what it is filtered and
 * counted by.
 */
final class SearchDocument {

  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType THERE = type(IndexOptions.DOCS);

  private final Document document = new Document();

  private SearchDocument() {}

  /**
   * The document of a tasket.
   *
   * @param departments of its owner, the nearest first
   */
  static Document of(TasketEntry entry, List<UUID> departments) {
    SearchDocument search = new SearchDocument();
    search.addName(entry.id(), entry.id());
    search.addSight(entry);
    search.key(IndexField.STATE, entry.state().name());
    search.addPlace(entry, departments);
    search.addTimes(entry);
    search.addTexts(entry.terms());
    search.addSkills(entry);
    return search.document;
  }

  /** The document of a page. */
  static Document of(AnswerEntry howto) {
    SearchDocument search = new SearchDocument();
    search.addName(howto.id(), howto.id());
    search.key(IndexField.BOARD, howto.board().toString());
    search.addAnswer(howto);
    return search.document;
  }

  /** The document of an answer, which is for the eyes that its tasket is for. */
  static Document of(AnswerEntry answer, TasketEntry about) {
    SearchDocument search = new SearchDocument();
    search.addName(answer.id(), about.id());
    search.addSight(about);
    search.addAnswer(answer);
    return search.document;
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(options == IndexOptions.DOCS);
    type.freeze();
    return type;
  }

  private void addName(UUID id, UUID unit) {
    key(IndexField.ID, id.toString());
    token(IndexField.UNIT, unit.toString());
  }

  private void addAnswer(AnswerEntry answer) {
    key(IndexField.ANSWER, answer.kind().name());
    number(IndexField.CREATED, answer.at().toEpochMilli());
    HowtoTerms terms = answer.terms();
    key(IndexField.LANGUAGE, terms.language());
    Language own = Language.of(terms.language());
    title(own, terms.title());
    everywhere(own, Markdown.toPlainText(terms.text()));
  }

  /** For whose eyes it is; {@link SightQuery} asks for the same. */
  private void addSight(TasketEntry entry) {
    token(IndexField.SHOWN_TO, entry.seenAs().name());
    SightQuery.tokens(entry.terms().board().audience())
        .forEach(token -> token(IndexField.AUDIENCE, token));
    entry.owners().forEach(owner -> token(IndexField.OWNER, owner.toString()));
    key(IndexField.BOARD, entry.board().toString());
  }

  private void addPlace(TasketEntry entry, List<UUID> departments) {
    departments.forEach(department -> key(IndexField.DEPARTMENTS, department.toString()));
    Terms terms = entry.terms();
    terms.board().category().ifPresent(category -> token(IndexField.CATEGORY, category));
    key(IndexField.LANGUAGE, terms.language());
    key(IndexField.MODE, terms.mode().name());
    for (TasketSkill skill : entry.skills().all()) {
      key(IndexField.SKILL, skill.id().map(UUID::toString).orElse(skill.label()));
    }
    entry.skills().words().forEach(word -> token(IndexField.SKILL_WORD, word));
  }

  private void addTimes(TasketEntry entry) {
    number(IndexField.MINUTES, entry.terms().plannedMinutes());
    number(IndexField.CREATED, entry.createdAt().toEpochMilli());
    entry.opened().ifPresent(opened -> number(IndexField.OPENED, opened.toEpochMilli()));
    number(IndexField.OPEN_UNTIL, entry.terms().openUntil().toEpochMilli());
    entry.sessions().stream()
        .map(SessionView::start)
        .flatMap(Optional::stream)
        .map(Instant::toEpochMilli)
        .forEach(start -> number(IndexField.START, start));
  }

  private void addTexts(Terms terms) {
    Language own = Language.of(terms.language());
    title(own, terms.title());
    terms.description().map(Markdown::toPlainText).ifPresent(text -> everywhere(own, text));
    terms.place().ifPresent(text -> everywhere(own, text));
    terms.helper().learn().ifPresent(text -> everywhere(own, text));
    terms.board().organisation().ifPresent(text -> everywhere(own, text));
  }

  /**
   * Labels are texts of any language; what their skills are called besides, words by themselves.
   */
  private void addSkills(TasketEntry entry) {
    for (String label : entry.terms().helper().skills()) {
      for (Language language : Language.values()) {
        text(language.textField(), label, COUNTED);
      }
      inParts(label);
    }
    entry.skills().all().stream()
        .flatMap(skill -> skill.listed().stream())
        .flatMap(SearchDocument::stems)
        .distinct()
        .forEach(stem -> token(IndexField.SKILL_STEM, stem));
  }

  private static Stream<String> stems(ListedSkill skill) {
    return Arrays.stream(Language.values())
        .flatMap(
            language -> {
              Locale spoken = Locale.forLanguageTag(language.code());
              return Stream.concat(Stream.of(skill.name(spoken)), skill.others(spoken).stream())
                  .flatMap(word -> language.stems(word).stream());
            });
  }

  private void title(Language own, String title) {
    text(own.titleField(), title, COUNTED);
    text(IndexField.TITLE_TAILS, title, THERE);
    text(IndexField.TITLE_WORDS, title, THERE);
    everywhere(own, title);
  }

  private void everywhere(Language own, String text) {
    text(own.textField(), text, COUNTED);
    inParts(text);
  }

  private void inParts(String text) {
    text(IndexField.WORDS, text, THERE);
    text(IndexField.TAILS, text, THERE);
    text(IndexField.PAIRS, text, THERE);
  }

  private void text(String field, String text, FieldType type) {
    document.add(new Field(field, text, type));
  }

  /** What is filtered by. */
  private void token(String field, String value) {
    document.add(new StringField(field, value, Store.NO));
  }

  /** What is filtered by, sorted by and counted. */
  private void key(String field, String value) {
    document.add(new KeywordField(field, value, Store.NO));
  }

  private void number(String field, long value) {
    document.add(new LongField(field, value, Store.NO));
  }
}
