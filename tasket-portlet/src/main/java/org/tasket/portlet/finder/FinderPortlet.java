package org.tasket.portlet.finder;

import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.annotations.EventMethod;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletQName;
import jakarta.portlet.annotations.Preference;
import jakarta.portlet.annotations.Supports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tasket.board.BoardView;
import org.tasket.finder.Finder;
import org.tasket.finder.Fit;
import org.tasket.finder.SpendTime;
import org.tasket.person.Actor;
import org.tasket.portlet.claim.Outcome;
import org.tasket.portlet.claim.TakingPortlet;
import org.tasket.portlet.claim.TasketCards.Card;
import org.tasket.portlet.platform.Content;
import org.tasket.portlet.platform.Links;
import org.tasket.portlet.platform.Markup;
import org.tasket.portlet.platform.Option;
import org.tasket.portlet.platform.PageBoard;
import org.tasket.portlet.platform.Preferences;
import org.tasket.portlet.platform.ShownBoard;
import org.tasket.portlet.platform.Window;

/**
 * "I have thirty minutes": what suits, and why; of all boards, or of the one that the page's editor
 * set or the page is about.
 */
@PortletConfiguration(
    portletName = FinderPortlet.NAME,
    resourceBundle = FinderPortlet.TEXTS,
    supportedLocales = {"en", "fi", "sv"},
    supports =
        @Supports(
            portletModes = {"VIEW", "EDIT", "HELP"},
            windowStates = {"NORMAL", "MINIMIZED", "MAXIMIZED"}),
    publicParams = PageBoard.NAME,
    prefs = {
      @Preference(name = "board", values = ""),
      @Preference(name = "minutes", values = Preferences.USUAL_MINUTES),
      @Preference(name = "limit", values = Preferences.USUAL_LIMIT),
      @Preference(name = "layout", values = Preferences.USUAL_LAYOUT),
      @Preference(name = "headingLevel", values = Preferences.USUAL_HEADING_LEVEL)
    })
public class FinderPortlet extends TakingPortlet {

  static final String NAME = "tasket-finder";
  static final String TEXTS = "org.tasket.portlet.finder.texts";

  private static final String MINUTES = "minutes";
  private static final int USUAL = 30;
  private static final int REASONS_SHOWN = 3;

  public FinderPortlet() {
    super(
        TEXTS,
        List.of(Option.MINUTES, Option.BOARD, Option.LIMIT, Option.LAYOUT, Option.HEADING_LEVEL),
        MINUTES);
  }

  @Override
  protected Content content(Actor actor, PortletRequest request, MimeResponse response) {
    Window window = window(request, response);
    int minutes = minutes(window.preferences().minutes(), request);
    ShownBoard shown = shownBoard(actor, window, request);
    SpendTime wish =
        SpendTime.now(minutes).on(shown.board().map(BoardView::slug)).atMost(window.limit());
    List<Card> cards =
        core(Finder.class).find(actor, wish).items().stream()
            .map(fit -> card(window, fit))
            .toList();
    return Content.untitled(
        Markup.of(
            "%s%s%s%s%s<p><a href=\"%s\">%s</a></p>",
            choices(window, minutes, response),
            shown.word(window.texts()),
            shown
                .board()
                .map(board -> only(window, board, shown.isSet(), response))
                .orElse(Markup.NONE),
            cards(window, request, response).of(cards, Outcome.read(request.getRenderParameters())),
            cards.isEmpty() ? Markup.of("<p>%s</p>", window.texts().text("empty")) : Markup.NONE,
            window.pages().finder(minutes, shown.board().map(BoardView::slug)),
            window.texts().text("more")));
  }

  /** What the reader chose, where it is among the choices. */
  private static int minutes(List<Integer> offered, PortletRequest request) {
    String chosen = request.getRenderParameters().getValue(MINUTES);
    return offered.stream()
        .filter(one -> one.toString().equals(chosen))
        .findFirst()
        .orElseGet(() -> offered.contains(USUAL) ? USUAL : offered.get(0));
  }

  /** The weightiest reasons, in one line. */
  private static Card card(Window window, Fit fit) {
    String why =
        fit.reasons().stream()
            .limit(REASONS_SHOWN)
            .map(reason -> reason.sentence(window.texts().language()))
            .collect(Collectors.joining(" · "));
    return new Card(fit.tasket(), Optional.of(why));
  }

  private static Markup choices(Window window, int chosen, MimeResponse response) {
    List<Markup> links =
        window.preferences().minutes().stream()
            .map(
                one ->
                    Markup.of(
                        "<li><a class=\"%s\" href=\"%s\"%s>%s</a></li>",
                        one == chosen ? "portlet-menu-item-selected" : "portlet-menu-item",
                        Links.toShow(response, Map.of(MINUTES, one.toString())),
                        one == chosen ? Markup.of(" aria-current=\"true\"") : Markup.NONE,
                        window.texts().text("minutes", one)))
            .toList();
    return Markup.of(
        "<nav aria-labelledby=\"%1$shave\"><p id=\"%1$shave\">%2$s</p>"
            + "<ul class=\"portlet-menu\">%3$s</ul></nav>",
        window.namespace(), window.texts().text("have"), Markup.join(links));
  }

  /** Says that only one board is looked at, and leads out of that where the reader chose it. */
  private static Markup only(Window window, BoardView board, boolean isSet, MimeResponse response) {
    String title = board.title().in(window.texts().language());
    Markup out =
        isSet
            ? Markup.NONE
            : Markup.of(
                " <a href=\"%s\">%s</a>",
                Links.toLeaveBoard(response), window.texts().text("everywhere"));
    return Markup.of("<p>%s%s</p>", window.texts().text("only", title), out);
  }

  @Override
  @EventMethod(
      portletName = NAME,
      processingEvents =
          @PortletQName(namespaceURI = PageBoard.NAMESPACE, localPart = PageBoard.NAME))
  public void processEvent(EventRequest request, EventResponse response) {
    super.processEvent(request, response);
  }
}
