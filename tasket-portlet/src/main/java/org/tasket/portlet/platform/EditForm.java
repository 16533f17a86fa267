package org.tasket.portlet.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasket.board.BoardView;

/** The form in which a page's editor says how a portlet is to be. */
final class EditForm {

  private static final String FORM =
      """
      <form method="post" action="%s" class="portlet-form">
      %s%s
      <p><button type="submit" class="portlet-form-button">%s</button> <a href="%s">%s</a></p>
      </form>
      """;

  private static final String FIELD =
      """
      <p>
      <label class="portlet-form-field-label" for="%1$s">%2$s</label>
      %3$s
      <span class="portlet-font-dim tasket-portlet-hint" id="%1$s-hint">%4$s</span>
      %5$s
      </p>
      """;

  private final Texts texts;
  private final String namespace;
  private final Draft draft;
  private final Preferences kept;

  EditForm(Texts texts, String namespace, Draft draft, Preferences kept) {
    this.texts = texts;
    this.namespace = namespace;
    this.draft = draft;
    this.kept = kept;
  }

  /**
   * The form.
   *
   * @param boards among which a board is chosen
   */
  Markup of(List<Option> offered, List<BoardView> boards, String save, String back) {
    List<Markup> fields = offered.stream().map(one -> field(one, boards)).toList();
    return Markup.of(
        FORM,
        save,
        notKept(),
        Markup.join(fields),
        texts.text("edit.save"),
        back,
        texts.text("back"));
  }

  /** What was typed comes back only where it was not kept, if not for itself then for us. */
  private Markup notKept() {
    return draft.typed().isEmpty()
        ? Markup.NONE
        : Markup.of(
            "<p class=\"portlet-msg-error\" role=\"alert\">%s</p>",
            texts.text(draft.wrong().isEmpty() ? "edit.again" : "edit.wrong"));
  }

  private Markup field(Option one, List<BoardView> boards) {
    String id = namespace + one.key();
    boolean isWrong = draft.wrong().contains(one);
    Markup attributes =
        Markup.of(
            "id=\"%1$s\" name=\"%1$s\" class=\"portlet-form-field\" aria-describedby=\"%2$s\"%3$s",
            id,
            isWrong ? id + "-wrong " + id + "-hint" : id + "-hint",
            isWrong ? Markup.of(" aria-invalid=\"true\"") : Markup.NONE);
    Markup why =
        isWrong
            ? Markup.of(
                "<span class=\"portlet-msg-error tasket-portlet-wrong\" id=\"%s-wrong\">%s</span>",
                id, texts.text("edit." + one.key() + ".wrong"))
            : Markup.NONE;
    return Markup.of(
        FIELD,
        id,
        texts.text("edit." + one.key()),
        input(one, boards, attributes),
        texts.text("edit." + one.key() + ".hint"),
        why);
  }

  private Markup input(Option one, List<BoardView> boards, Markup attributes) {
    String value = Optional.ofNullable(draft.typed().get(one)).orElseGet(() -> value(one));
    return switch (one) {
      case BOARD -> choice(attributes, boards(boards), value);
      case LAYOUT -> choice(attributes, layouts(), value);
      case HEADING_LEVEL -> choice(attributes, levels(), value);
      case LIMIT -> text(attributes, Markup.of(" inputmode=\"numeric\" size=\"4\""), value);
      case MINUTES -> text(attributes, Markup.NONE, value);
    };
  }

  private String value(Option one) {
    return switch (one) {
      case BOARD -> kept.board().orElse("");
      case LIMIT -> Integer.toString(kept.limit());
      case LAYOUT -> kept.layout().label();
      case HEADING_LEVEL -> Integer.toString(kept.headingLevel());
      case MINUTES -> String.join(" ", kept.minutes().stream().map(String::valueOf).toList());
    };
  }

  private static Markup text(Markup attributes, Markup kind, String value) {
    return Markup.of("<input type=\"text\" %s%s value=\"%s\">", attributes, kind, value);
  }

  /** One that is set and not among the choices stays one: saving must not change it unseen. */
  private static Markup choice(Markup attributes, Map<String, String> choices, String value) {
    Map<String, String> all = new LinkedHashMap<>(choices);
    all.putIfAbsent(value, value);
    List<Markup> options =
        all.entrySet().stream()
            .map(
                one ->
                    Markup.of(
                        "<option value=\"%s\"%s>%s</option>",
                        one.getKey(), Markup.selected(one.getKey().equals(value)), one.getValue()))
            .toList();
    return Markup.of("<select %s>%s</select>", attributes, Markup.join(options));
  }

  private Map<String, String> boards(List<BoardView> boards) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("", texts.text("edit.board.any"));
    boards.forEach(board -> choices.put(board.slug(), board.title().in(texts.language())));
    return choices;
  }

  private Map<String, String> layouts() {
    Map<String, String> choices = new LinkedHashMap<>();
    Stream.of(Layout.values())
        .forEach(one -> choices.put(one.label(), texts.text("edit.layout." + one.label())));
    return choices;
  }

  private static Map<String, String> levels() {
    Map<String, String> choices = new LinkedHashMap<>();
    IntStream.rangeClosed(Option.HEADING_LEAST, Option.HEADING_MOST)
        .mapToObj(Integer::toString)
        .forEach(level -> choices.put(level, level));
    return choices;
  }
}
