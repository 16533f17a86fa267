package org.tasket.board;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Checks;
import org.tasket.platform.FieldNames;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;

/**
 * All the rules and texts of a board that its managers set. It is read at the moment of a
 * transition; what is under way keeps the due times that were stored when its clocks started.
 * {@link RulebookReader} says what is allowed in it.
 *
 * @param posting who may post
 * @param moderated a manager publishes before others see
 * @param acceptance how a claim becomes active
 * @param supervisor what a helper's supervisor has to do with a claim
 * @param openDays for how many days a tasket may be open at most, 1 to 180
 * @param holdDays how long a helper may keep a seat without delivering, 1 to 60
 * @param answerDays how long an application, a supervisor's word or a delivery may be awaited, 1 to
 *     60
 * @param whoseTime whose time may be given; never empty
 * @param travelCounts whether a helper's minutes hold the way there and back
 * @param requirements what a helper affirms when claiming
 * @param fields what the board asks of a tasket beyond what every board asks
 */
public record Rulebook(
    Texts texts,
    Look look,
    List<Category> categories,
    Posting posting,
    boolean moderated,
    Acceptance acceptance,
    SupervisorRule supervisor,
    Limits limits,
    int openDays,
    int holdDays,
    int answerDays,
    Set<WhoseTime> whoseTime,
    boolean travelCounts,
    List<Requirement> requirements,
    List<ExtraField> fields,
    List<Template> templates) {

  private static final Rulebook STANDARD =
      new Rulebook(
          Texts.NONE,
          Look.USUAL,
          List.of(),
          Posting.AUDIENCE,
          false,
          Acceptance.FIRST_COME,
          SupervisorRule.NONE,
          Limits.NONE,
          180,
          7,
          5,
          Set.of(WhoseTime.WORK),
          false,
          List.of(),
          List.of(),
          List.of());

  /** Who may post on the board. */
  public enum Posting {
    AUDIENCE,
    MANAGERS
  }

  /** How a claim becomes active. */
  public enum Acceptance {
    FIRST_COME,
    OWNER_ACCEPTS
  }

  /** What a helper's supervisor has to do with a claim. */
  public enum SupervisorRule {
    NONE,
    INFORM,
    APPROVE
  }

  /**
   * What the board says about itself, in CommonMark where it is longer than a line.
   *
   * @param ways "how we do things here"
   * @param authority what a helper may decide and say on the owner's behalf
   * @param mail what stands in mails about the board's taskets, to 1,000 characters
   * @param signature with what they end, to 300
   */
  public record Texts(
      Optional<Translated> purpose,
      Optional<Translated> welcome,
      Optional<Translated> ways,
      Optional<Translated> authority,
      Optional<Translated> mail,
      Optional<Translated> signature,
      Optional<Introduction> introduction) {

    static final Texts NONE =
        new Texts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** A film that introduces the board, and the address of its text for whoever cannot hear it. */
  public record Introduction(String video, String transcript) {}

  /**
   * How a board is recognised.
   *
   * @param accent {@code #rrggbb}, dark enough for white text upon it
   * @param icon one of {@link #ICONS}
   */
  public record Look(String accent, String icon) {

    public static final List<String> ICONS =
        List.of(
            "board", "book", "chat", "compass", "globe", "heart", "house", "leaf", "people",
            "scale", "star", "tools");

    static final Look USUAL = new Look("#1d4f91", "board");
  }

  /** A board's own label for taskets. */
  public record Category(String key, Translated name) {}

  /**
   * What the board allows within what Tasket allows.
   *
   * @param openTaskets how many taskets one owner may have open here at once
   * @param liveClaims how many live claims one helper may have here at once
   */
  public record Limits(
      int minutesFrom,
      int minutesTo,
      int seats,
      Optional<Integer> openTaskets,
      Optional<Integer> liveClaims) {

    static final Limits NONE = new Limits(5, 2_400, 500, Optional.empty(), Optional.empty());
  }

  /** What a helper must affirm, such as a clearance or that there is no conflict of interest. */
  public record Requirement(String key, Translated text) {}

  /** A question of the board's to whoever posts; choices only where it is one. */
  public record ExtraField(
      String key, Translated label, Type type, boolean required, List<String> choices) {

    /** What an answer looks like. */
    public enum Type {
      TEXT,
      CHOICE,
      NUMBER,
      DATE
    }
  }

  /** The beginning of a tasket of a recurring kind. */
  public record Template(
      String key,
      String name,
      String language,
      Optional<String> title,
      Optional<String> description,
      Optional<Integer> plannedMinutes,
      Optional<Integer> seats,
      Optional<String> category) {}

  public static Rulebook standard() {
    return STANDARD;
  }

  /** The same rules, but for whose time is allowed. */
  Rulebook allowing(Set<WhoseTime> times) {
    return new Rulebook(
        texts,
        look,
        categories,
        posting,
        moderated,
        acceptance,
        supervisor,
        limits,
        openDays,
        holdDays,
        answerDays,
        times,
        travelCounts,
        requirements,
        fields,
        templates);
  }

  /**
   * These rules with a merge patch (RFC 7396) of their document laid over them.
   *
   * @throws org.tasket.platform.InvalidInput with the path of everything that is wrong in it
   */
  public Rulebook with(JsonObject patch) {
    Checks checks = new Checks();
    Rulebook wanted = with(patch, checks);
    checks.orThrow();
    return wanted;
  }

  /** The same; what is wrong in it is added to the checks, and nothing to be made of it then. */
  Rulebook with(JsonObject patch, Checks checks) {
    JsonObject document =
        Json.createMergePatch(patch).apply(RulebookWriter.write(this)).asJsonObject();
    return RulebookReader.read(Fields.of(document, "rulebook", checks));
  }

  /** The rules as a document: as they are sent, exported, and what {@link #with} patches. */
  public JsonObject document() {
    return RulebookWriter.write(this);
  }

  public Duration hold() {
    return Duration.ofDays(holdDays);
  }

  public Duration answer() {
    return Duration.ofDays(answerDays);
  }

  public Optional<Category> category(String key) {
    return categories.stream().filter(category -> category.key().equals(key)).findFirst();
  }

  public Optional<Template> template(String key) {
    return templates.stream().filter(template -> template.key().equals(key)).findFirst();
  }

  /** The names of the rules in which this differs from another. */
  List<String> changedFrom(Rulebook before) {
    return FieldNames.of(this, before);
  }
}
