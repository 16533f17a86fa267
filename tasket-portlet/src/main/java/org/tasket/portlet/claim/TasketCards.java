package org.tasket.portlet.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.platform.Markdown;
import org.tasket.portlet.platform.Markup;
import org.tasket.portlet.platform.Window;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;

/** The markup of taskets: a card each, and word of how the last attempt to take one went. */
public final class TasketCards {

  private static final int EXCERPT = 300;

  private static final String TAKE =
      """
      <form method="post" action="%s">
      <button type="submit" class="portlet-form-button" aria-describedby="%s">%s</button>
      </form>
      """;

  private final Window window;
  private final Function<UUID, String> take;
  private final Facts facts;

  /**
   * @param take where to post to for taking a tasket
   */
  public TasketCards(Window window, Function<UUID, String> take) {
    this.window = window;
    this.take = take;
    this.facts = new Facts(window.texts());
  }

  /**
   * A tasket to show.
   *
   * @param why what speaks for it, where it is suggested
   */
  public record Card(TasketView tasket, Optional<String> why) {

    public static Card plain(TasketView tasket) {
      return new Card(tasket, Optional.empty());
    }
  }

  /** A list of cards. The outcome stands in its own card, or above where the tasket is gone. */
  public Markup of(List<Card> cards, Optional<Outcome> outcome) {
    Markup gone =
        outcome
            .filter(told -> cards.stream().noneMatch(card -> told.isAbout(card.tasket().id())))
            .map(this::word)
            .orElse(Markup.NONE);
    List<Markup> items = cards.stream().map(card -> item(card, outcome)).toList();
    return items.isEmpty()
        ? gone
        : Markup.of("%s<ul class=\"portlet-section-body\">%s</ul>", gone, Markup.join(items));
  }

  private Markup item(Card card, Optional<Outcome> outcome) {
    TasketView tasket = card.tasket();
    String heading = window.id("", tasket.id());
    return Markup.of(
        "<li>%s%s%s%s</li>",
        window.heading(heading, title(tasket)),
        told(tasket),
        card.why().map(TasketCards::why).orElse(Markup.NONE),
        outcome
            .filter(told -> told.isAbout(tasket.id()))
            .map(this::word)
            .orElseGet(() -> action(tasket, heading)));
  }

  private Markup title(TasketView tasket) {
    return Markup.of(
        "<a href=\"%s\" lang=\"%s\">%s</a>",
        window.pages().tasket(tasket.id()), tasket.terms().language(), tasket.terms().title());
  }

  private Markup told(TasketView tasket) {
    if (!window.isRoomy()) {
      return Markup.of("<p>%s</p>", facts.briefly(tasket));
    }
    return Markup.of(
        "<p>%s</p><p class=\"portlet-font-dim\">%s</p>%s",
        facts.of(tasket),
        facts.owner(tasket.owner()),
        window.maximised() ? excerpt(tasket) : Markup.NONE);
  }

  private static Markup excerpt(TasketView tasket) {
    return tasket
        .terms()
        .description()
        .map(Markdown::toPlainText)
        .map(text -> text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text)
        .map(text -> Markup.of("<p lang=\"%s\">%s</p>", tasket.terms().language(), text))
        .orElse(Markup.NONE);
  }

  private static Markup why(String reasons) {
    return Markup.of("<p class=\"portlet-font\">%s</p>", reasons);
  }

  private Markup action(TasketView tasket, String heading) {
    if (!tasket.allows(TasketAction.CLAIM)) {
      return Markup.NONE;
    }
    String label = tasket.appliedFor() ? "take.apply" : "take";
    return tasket.sessions().size() > 1
        ? Markup.of(
            "<p><a href=\"%s\" aria-describedby=\"%s\">%s</a></p>",
            window.pages().tasket(tasket.id()), heading, window.texts().text("choose"))
        : Markup.of(TAKE, take.apply(tasket.id()), heading, window.texts().text(label));
  }

  private Markup word(Outcome outcome) {
    return outcome.word(window.texts(), window.pages().tasket(outcome.about()));
  }
}
