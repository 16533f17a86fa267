package org.tasket.portlet.board;

import java.util.Optional;
import org.tasket.platform.Page;
import org.tasket.platform.Words;
import org.tasket.portlet.platform.Markup;
import org.tasket.portlet.platform.Texts;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;

/** The markup of a board's open taskets: a card each, and word of how the last attempt went. */
final class TasketCards {

  private static final String CARD =
      """
      <li>
      <h%s id="%s"><a href="%s" lang="%s">%s</a></h%s>
      <p>%s</p>
      <p class="portlet-font-dim">%s</p>
      %s
      </li>
      """;

  private static final String TAKE =
      """
      <form method="post" action="%s">
      <button type="submit" class="portlet-form-button" aria-describedby="%s">%s</button>
      </form>
      """;

  private final Texts texts;
  private final BoardPreferences preferences;
  private final BoardLinks links;
  private final String namespace;
  private final Facts facts;

  TasketCards(Texts texts, BoardPreferences preferences, BoardLinks links, String namespace) {
    this.texts = texts;
    this.preferences = preferences;
    this.links = links;
    this.namespace = namespace;
    this.facts = new Facts(texts);
  }

  Markup of(String board, Page<TasketView> page, Optional<Outcome> outcome) {
    return Markup.of(
        "%s%s<p><a href=\"%s\">%s</a></p>",
        outcome.filter(told -> !isShown(told, page)).map(this::word).orElse(Markup.NONE),
        page.items().isEmpty() ? Markup.of("<p>%s</p>", texts.text("empty")) : list(page, outcome),
        links.toBoard(board),
        texts.text("board"));
  }

  private Markup list(Page<TasketView> page, Optional<Outcome> outcome) {
    var cards = page.items().stream().map(tasket -> card(tasket, outcome)).toList();
    return Markup.of("<ul class=\"portlet-section-body\">%s</ul>", Markup.join(cards));
  }

  private Markup card(TasketView tasket, Optional<Outcome> outcome) {
    String heading = namespace + tasket.id();
    return Markup.of(
        CARD,
        preferences.headingLevel(),
        heading,
        links.toTasket(tasket.id()),
        tasket.terms().language(),
        tasket.terms().title(),
        preferences.headingLevel(),
        facts.of(tasket),
        facts.owner(tasket.owner()),
        outcome
            .filter(told -> told.tasket().equals(tasket.id()))
            .map(this::word)
            .orElseGet(() -> action(tasket, heading)));
  }

  private Markup action(TasketView tasket, String heading) {
    if (!tasket.allows(TasketAction.CLAIM)) {
      return Markup.NONE;
    }
    return tasket.sessions().size() > 1
        ? Markup.of(
            "<p><a href=\"%s\" aria-describedby=\"%s\">%s</a></p>",
            links.toTasket(tasket.id()), heading, texts.text("choose"))
        : Markup.of(TAKE, links.toTake(tasket.id()), heading, texts.text("take"));
  }

  private Markup word(Outcome outcome) {
    return Markup.of(
        "<p class=\"%s\" role=\"%s\">%s</p>",
        outcome.isGood() ? "portlet-msg-success" : "portlet-msg-error",
        outcome.isGood() ? "status" : "alert",
        sentence(outcome));
  }

  /** What the core has no words for is told with a way to the tasket's own page. */
  private Markup sentence(Outcome outcome) {
    return outcome
        .coreKey()
        .map(key -> Markup.of("%s", Words.in(texts.language()).text(key)))
        .orElseGet(
            () ->
                Markup.of(
                    "%s <a href=\"%s\">%s</a>",
                    texts.text(outcome.code()),
                    links.toTasket(outcome.tasket()),
                    texts.text("open")));
  }

  private static boolean isShown(Outcome outcome, Page<TasketView> page) {
    return page.items().stream().anyMatch(tasket -> tasket.id().equals(outcome.tasket()));
  }
}
