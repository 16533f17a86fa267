package org.tasket.portlet.platform;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tasket.board.BoardView;
import org.tasket.platform.TasketException;

/**
 * Mode EDIT, in which a page's editor says how a portlet is to be. Who may do that, the portal
 * says.
 *
 * @param offered what can be set, in the order of the form
 */
record Editor(List<Option> offered) {

  /**
   * The form, with what was typed before where that could not be kept.
   *
   * @param boards among which a board is chosen
   */
  Markup form(RenderRequest request, RenderResponse response, Texts texts, List<BoardView> boards) {
    return new EditForm(
            texts,
            response.getNamespace(),
            Draft.read(request.getRenderParameters()),
            Preferences.of(request.getPreferences()))
        .of(settable(request), boards, Links.toAct(response, Map.of()), Links.toView(response));
  }

  /**
   * Keeps what was typed and goes back to VIEW, or back to the form with what is wrong; with
   * nothing but what was typed where the core does not answer, which the form then says.
   *
   * @param boards asks for those among which a board is chosen
   */
  void keep(ActionRequest request, ActionResponse response, Supplier<List<BoardView>> boards)
      throws PortletException, IOException {
    Draft typed = Draft.of(new Posted(request, response.getNamespace()), settable(request));
    try {
      List<String> slugs = boards.get().stream().map(BoardView::slug).toList();
      keep(
          typed.heldTo(slugs, Preferences.of(request.getPreferences()).board()), request, response);
    } catch (TasketException refused) {
      typed.write(response.getRenderParameters());
    }
  }

  private static void keep(Draft held, ActionRequest request, ActionResponse response)
      throws PortletException, IOException {
    Draft kept = held.wrong().isEmpty() ? held.keptIn(request.getPreferences()) : held;
    if (kept.wrong().isEmpty()) {
      Draft.forget(response.getRenderParameters());
      response.setPortletMode(PortletMode.VIEW);
    } else {
      kept.write(response.getRenderParameters());
    }
  }

  /** What the portal itself has not fixed. */
  private List<Option> settable(PortletRequest request) {
    return offered.stream().filter(one -> !request.getPreferences().isReadOnly(one.key())).toList();
  }
}
