package org.tasket.portlet.platform;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.SignInRefused;

/**
 * A portlet over the core. A portal calls it from a foreign request, in which nothing of Tasket's
 * own is at work: so the request context is opened around each phase, and the acting person comes
 * from the name that the portal vouches for.
 */
public abstract class TasketPortlet extends GenericPortlet {

  /** What happens in a phase. */
  @FunctionalInterface
  private interface Phase {
    void run() throws PortletException, IOException;
  }

  /** Shows the portlet in mode VIEW. */
  protected abstract void show(RenderRequest request, RenderResponse response) throws IOException;

  /** Does what was posted, and says in the render parameters how it went. */
  protected abstract void act(ActionRequest request, ActionResponse response);

  @Override
  public final void render(RenderRequest request, RenderResponse response)
      throws PortletException, IOException {
    inRequestContext(() -> super.render(request, response));
  }

  @Override
  protected final void doView(RenderRequest request, RenderResponse response) throws IOException {
    response.setContentType("text/html");
    show(request, response);
  }

  /** Only what was posted: a link must not change anything, whatever the portal lets through. */
  @Override
  public final void processAction(ActionRequest request, ActionResponse response)
      throws PortletException, IOException {
    if (!request.getMethod().equals("POST")) {
      throw new PortletException("An action is asked for by POST, not by " + request.getMethod());
    }
    inRequestContext(() -> act(request, response));
  }

  /**
   * Who acts.
   *
   * @throws SignInRefused where the portal names nobody, or nobody whom the directory knows
   */
  protected final Actor actor(PortletRequest request) {
    if (request.getUserPrincipal() == null) {
      throw new SignInRefused("signin.needed");
    }
    return core(People.class).actingAs(request.getUserPrincipal().getName(), WayIn.PORTLET);
  }

  /** A boundary of the core. Portals make portlets themselves, so that nothing is injected. */
  protected final <T> T core(Class<T> boundary) {
    return CDI.current().select(boundary).get();
  }

  private static void inRequestContext(Phase phase) throws PortletException, IOException {
    var context = CDI.current().select(RequestContextController.class).get();
    boolean opened = context.activate();
    try {
      phase.run();
    } finally {
      if (opened) {
        context.deactivate();
      }
    }
  }
}
