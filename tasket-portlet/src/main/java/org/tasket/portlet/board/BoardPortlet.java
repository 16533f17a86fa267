package org.tasket.portlet.board;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.ActionURL;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.Preference;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.Boards;
import org.tasket.claim.Claims;
import org.tasket.person.Actor;
import org.tasket.platform.Settings;
import org.tasket.platform.TasketException;
import org.tasket.portlet.platform.Markup;
import org.tasket.portlet.platform.TasketPortlet;
import org.tasket.portlet.platform.Texts;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketQuery;

/** The open taskets of one board; which one, the page's editor sets as a preference. */
@PortletConfiguration(
    portletName = "tasket-board",
    resourceBundle = BoardPortlet.TEXTS,
    supportedLocales = {"en", "fi", "sv"},
    prefs = {
      @Preference(name = BoardPreferences.BOARD, values = "everyone"),
      @Preference(name = BoardPreferences.HEADING_LEVEL, values = "3"),
      @Preference(name = BoardPreferences.LIMIT, values = "10")
    })
public class BoardPortlet extends TasketPortlet {

  static final String TEXTS = "org.tasket.portlet.board.texts";
  static final String TASKET = "id";

  @Override
  protected void show(RenderRequest request, RenderResponse response) throws IOException {
    Texts texts = new Texts(TEXTS, request.getLocale());
    response.getWriter().write(content(request, response, texts).toString());
  }

  private Markup content(RenderRequest request, RenderResponse response, Texts texts) {
    var preferences = BoardPreferences.of(request.getPreferences());
    try {
      var actor = actor(request);
      var board = core(Boards.class).get(actor, preferences.board());
      name(response, texts.text("title", board.title().in(texts.language())));
      var query = TasketQuery.open().onBoard(board.slug()).atMost(preferences.limit());
      var page = core(TasketList.class).page(actor, query);
      var links = new BoardLinks(core(Settings.class).publicUrl(), id -> take(response, id));
      var cards = new TasketCards(texts, preferences, links, response.getNamespace());
      return cards.of(board.slug(), page, Outcome.read(request.getRenderParameters()));
    } catch (TasketException refused) {
      return Markup.of("<p class=\"portlet-msg-error\">%s</p>", refused.sentence(texts.language()));
    }
  }

  @SuppressWarnings("deprecation") // its successor belongs to a phase that not every portal has
  private static void name(RenderResponse response, String title) {
    response.setTitle(title);
  }

  private static String take(RenderResponse response, UUID tasket) {
    ActionURL address = response.createActionURL();
    address.getActionParameters().setValue(TASKET, tasket.toString());
    return address.toString();
  }

  @Override
  protected void act(ActionRequest request, ActionResponse response) {
    Outcome.id(request.getActionParameters().getValue(TASKET))
        .map(tasket -> take(request, tasket))
        .ifPresent(outcome -> outcome.write(response.getRenderParameters()));
  }

  private Outcome take(ActionRequest request, UUID tasket) {
    try {
      Actor actor = actor(request);
      var claim = core(Claims.class).claim(actor, tasket, Optional.empty());
      return Outcome.claimed(tasket, claim.state());
    } catch (TasketException refused) {
      return Outcome.refused(tasket, refused);
    }
  }
}
