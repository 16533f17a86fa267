package org.tasket.portlet.board;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
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
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.portlet.claim.Outcome;
import org.tasket.portlet.claim.TakingPortlet;
import org.tasket.portlet.claim.TasketCards.Card;
import org.tasket.portlet.platform.Content;
import org.tasket.portlet.platform.Links;
import org.tasket.portlet.platform.Markup;
import org.tasket.portlet.platform.Option;
import org.tasket.portlet.platform.PageBoard;
import org.tasket.portlet.platform.Posted;
import org.tasket.portlet.platform.Preferences;
import org.tasket.portlet.platform.ShownBoard;
import org.tasket.portlet.platform.Window;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketView;

/**
 * The open taskets of one board: the one that the page's editor set, or else the one that the page
 * is about, which a reader can change here; from the start that is the one for everyone.
 */
@PortletConfiguration(
    portletName = BoardPortlet.NAME,
    resourceBundle = BoardPortlet.TEXTS,
    supportedLocales = {"en", "fi", "sv"},
    supports =
        @Supports(
            portletModes = {"VIEW", "EDIT", "HELP"},
            windowStates = {"NORMAL", "MINIMIZED", "MAXIMIZED"}),
    publicParams = PageBoard.NAME,
    prefs = {
      @Preference(name = "board", values = ""),
      @Preference(name = "limit", values = Preferences.USUAL_LIMIT),
      @Preference(name = "layout", values = Preferences.USUAL_LAYOUT),
      @Preference(name = "headingLevel", values = Preferences.USUAL_HEADING_LEVEL)
    })
public class BoardPortlet extends TakingPortlet {

  static final String NAME = "tasket-board";
  static final String TEXTS = "org.tasket.portlet.board.texts";

  private static final String EVERYONE = "everyone";
  private static final String FROM = "from";

  public BoardPortlet() {
    super(TEXTS, List.of(Option.BOARD, Option.LIMIT, Option.LAYOUT, Option.HEADING_LEVEL), FROM);
  }

  @Override
  protected Content content(Actor actor, PortletRequest request, MimeResponse response) {
    Window window = window(request, response);
    ShownBoard shown = shownBoard(actor, window, request);
    BoardView board = shown.board().orElseGet(() -> core(Boards.class).get(actor, EVERYONE));
    Page<TasketView> page = page(actor, window, board.slug(), request);
    Markup cards =
        cards(window, request, response)
            .of(
                page.items().stream().map(Card::plain).toList(),
                Outcome.read(request.getRenderParameters()));
    return new Content(
        Optional.of(
            window
                .texts()
                .text(
                    shown.isSet() ? "title" : "title.choice",
                    board.title().in(window.texts().language()))),
        Markup.of(
            "%s%s%s%s",
            shown.word(window.texts()),
            shown.isSet() ? Markup.NONE : chooser(actor, window, board.slug(), response),
            cards,
            onwards(window, board.slug(), page, response)));
  }

  private Markup chooser(Actor actor, Window window, String shown, MimeResponse response) {
    return new BoardChooser(window).of(boards(actor), shown, Links.toAct(response, Map.of()));
  }

  private Page<TasketView> page(Actor actor, Window window, String slug, PortletRequest request) {
    Optional<String> from =
        Optional.ofNullable(request.getRenderParameters().getValue(FROM))
            .filter(cursor -> window.maximised());
    TasketQuery query = TasketQuery.open().onBoard(slug).atMost(window.limit()).from(from);
    return core(TasketList.class).page(actor, query);
  }

  private static Markup onwards(
      Window window, String slug, Page<TasketView> page, MimeResponse response) {
    Markup empty =
        page.items().isEmpty() ? Markup.of("<p>%s</p>", window.texts().text("empty")) : Markup.NONE;
    Markup more =
        page.next()
            .filter(cursor -> window.maximised())
            .map(
                cursor ->
                    Markup.of(
                        "<p><a href=\"%s\">%s</a></p>",
                        Links.toShow(response, Map.of(FROM, cursor)), window.texts().text("more")))
            .orElse(Markup.NONE);
    return Markup.of(
        "%s%s<p><a href=\"%s\">%s</a></p>",
        empty, more, window.pages().board(slug), window.texts().text("board"));
  }

  @Override
  protected void act(ActionRequest request, ActionResponse response) {
    var posted = new Posted(request, response.getNamespace());
    PageBoard.slug(posted.text(BoardChooser.FIELD))
        .ifPresentOrElse(
            slug -> PageBoard.choose(slug, response), () -> super.act(request, response));
  }

  @Override
  @EventMethod(
      portletName = NAME,
      processingEvents =
          @PortletQName(namespaceURI = PageBoard.NAMESPACE, localPart = PageBoard.NAME),
      publishingEvents =
          @PortletQName(namespaceURI = PageBoard.NAMESPACE, localPart = PageBoard.NAME))
  public void processEvent(EventRequest request, EventResponse response) {
    super.processEvent(request, response);
  }
}
