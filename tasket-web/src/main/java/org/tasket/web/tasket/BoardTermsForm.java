package org.tasket.web.tasket;

import jakarta.faces.model.SelectItem;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tasket.board.BoardRules;
import org.tasket.cause.Cause;
import org.tasket.platform.Json;
import org.tasket.tasket.BoardTerms;

/**
 * How a tasket fits its board, as an owner types it. Where the board's rules are not at hand
 * nothing is asked, and what was said before stays.
 */
public class BoardTermsForm implements Serializable {

  private static final long serialVersionUID = 1;

  private final AudienceForm audience;
  private final String extraBefore;
  private final HashMap<String, String> extra = new HashMap<>();
  private List<Question> questions = List.of();
  private List<SelectItem> categories = List.of();
  private boolean helpsOrganisations;
  private String category;
  private String organisation;
  private List<String> causes = new ArrayList<>();
  private List<SelectItem> causeChoices = List.of();

  private BoardTermsForm(BoardTerms before, AudienceForm audience) {
    this.audience = audience;
    extraBefore = before.extra().toString();
    category = before.category().orElse(null);
    organisation = before.organisation().orElse("");
    before.causes().forEach(cause -> causes.add(cause.name()));
  }

  static BoardTermsForm of(
      BoardTerms before, AudienceForm audience, Optional<BoardRules> rules, Locale language) {
    BoardTermsForm form = new BoardTermsForm(before, audience);
    rules.ifPresent(board -> form.ask(board, before, language));
    return form;
  }

  private void ask(BoardRules board, BoardTerms before, Locale language) {
    helpsOrganisations = board.kind().helpsOrganisations();
    causeChoices =
        Arrays.stream(Cause.values())
            .map(cause -> new SelectItem(cause.name(), cause.name(language)))
            .toList();
    categories =
        board.rulebook().categories().stream()
            .map(one -> new SelectItem(one.key(), one.name().in(language)))
            .toList();
    questions =
        board.rulebook().fields().stream().map(field -> Question.of(field, language)).toList();
    before.extra().forEach((key, answer) -> extra.put(key, shown(answer)));
  }

  private static String shown(JsonValue answer) {
    return answer instanceof JsonString text ? text.getString() : answer.toString();
  }

  BoardTerms terms() {
    return new BoardTerms(
        Optional.ofNullable(category),
        Optional.ofNullable(organisation),
        causes.stream().map(Cause::valueOf).toList(),
        answers(),
        audience.audience());
  }

  /** Answers to questions that the board asks no more stay as they are. */
  private JsonObject answers() {
    JsonObject before = read(extraBefore);
    JsonObjectBuilder answers = Json.createObjectBuilder(before);
    for (Question question : questions) {
      String typed = extra.get(question.key());
      if (typed == null || typed.isBlank()) {
        answers.remove(question.key());
      } else if (!before.containsKey(question.key())
          || !shown(before.get(question.key())).equals(typed)) {
        answers.add(question.key(), answer(question, typed));
      }
    }
    return answers.build();
  }

  private static JsonObject read(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }

  /** What is no number goes on as it was typed; the core says what is wrong with it. */
  private static JsonValue answer(Question question, String typed) {
    if (question.type().equals("NUMBER")) {
      try {
        return Json.createValue(new BigDecimal(typed.strip()));
      } catch (NumberFormatException noNumber) {
        return Json.createValue(typed);
      }
    }
    return Json.createValue(typed.strip());
  }

  /** Answers by the keys of the questions. */
  public Map<String, String> getExtra() {
    return extra;
  }

  public AudienceForm getAudience() {
    return audience;
  }

  public List<Question> getQuestions() {
    return questions;
  }

  /** Whether there are categories to choose from. */
  public boolean isSorted() {
    return !categories.isEmpty();
  }

  public List<SelectItem> getCategories() {
    return categories;
  }

  public boolean isHelpsOrganisations() {
    return helpsOrganisations;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  /** What it is for, by the codes. */
  public List<String> getCauses() {
    return causes;
  }

  public void setCauses(List<String> causes) {
    this.causes = causes;
  }

  public List<SelectItem> getCauseChoices() {
    return causeChoices;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }
}
