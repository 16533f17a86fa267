package org.tasket.portlet.platform;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.WindowState;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tasket.board.BoardState;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.NotFound;
import org.tasket.platform.Settings;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.TasketException;

/**
 * A portlet over the core. A portal calls it from a foreign request, in which nothing of Tasket's
 * own is at work: so the request context is opened around each phase, and the acting person comes
 * from the name that the portal vouches for.
 *
 * <p>It shows the same fragment in its window and to the script that fetches it anew.
 */
public abstract class TasketPortlet extends GenericPortlet {

  private static final String HTML = "text/html";
  private static final String HELP = "help.";

  /** What happens in a phase. */
  @FunctionalInterface
  private interface Phase {
    void run() throws PortletException, IOException;
  }

  private final String texts;
  private final Editor editor;

  /**
   * @param texts the name of its texts' bundle
   * @param offered what the page's editor can set, in the order of the form
   */
  protected TasketPortlet(String texts, List<Option> offered) {
    this.texts = texts;
    this.editor = new Editor(offered);
  }

  /** What it shows in mode VIEW. Where the core refuses that, its sentence is shown instead. */
  protected abstract Content content(Actor actor, PortletRequest request, MimeResponse response);

  /** Does what was posted in mode VIEW, and says in the render parameters how it went. */
  protected abstract void act(ActionRequest request, ActionResponse response);

  @Override
  public final void render(RenderRequest request, RenderResponse response)
      throws PortletException, IOException {
    inRequestContext(() -> super.render(request, response));
  }

  @Override
  protected final void doView(RenderRequest request, RenderResponse response) throws IOException {
    response.setContentType(HTML);
    Texts words = texts(request);
    Content content = content(request, response);
    content.title().ifPresent(title -> name(response, title));
    write(
        response,
        Markup.of(
            "<div class=\"tasket-portlet\" data-tasket-fresh=\"%s\""
                + " data-tasket-pause=\"%s\" data-tasket-go-on=\"%s\">%s</div>",
            response.createResourceURL(),
            words.text("live.pause"),
            words.text("live.go.on"),
            content.body()));
  }

  @Override
  protected final void doEdit(RenderRequest request, RenderResponse response) throws IOException {
    response.setContentType(HTML);
    write(response, framed(editing(request, response)));
  }

  /** Where the core refuses, its sentence stands above the form, which lacks but the boards. */
  private Markup editing(RenderRequest request, RenderResponse response) {
    Texts words = texts(request);
    try {
      return editor.form(request, response, words, boards(actor(request)));
    } catch (TasketException refused) {
      Markup form = editor.form(request, response, words, List.of());
      return Markup.of("%s%s", word(request, refused), form);
    }
  }

  /** The boards at work that somebody may see. */
  protected final List<BoardView> boards(Actor actor) {
    return core(Boards.class).list(actor).stream()
        .filter(board -> board.state() == BoardState.OPEN)
        .toList();
  }

  /** The board that a window shows to somebody. */
  protected final ShownBoard shownBoard(Actor actor, Window window, PortletRequest request) {
    return ShownBoard.of(
        window.preferences().board(), PageBoard.of(request), slug -> atWork(actor, slug));
  }

  private Optional<BoardView> atWork(Actor actor, String slug) {
    try {
      return Optional.of(core(Boards.class).get(actor, slug))
          .filter(board -> board.state() == BoardState.OPEN);
    } catch (NotFound notForThem) {
      return Optional.empty();
    }
  }

  /** As many paragraphs as its texts have for this. */
  @Override
  protected final void doHelp(RenderRequest request, RenderResponse response) throws IOException {
    response.setContentType(HTML);
    Texts words = texts(request);
    List<Markup> paragraphs =
        words.keys(HELP).map(key -> Markup.of("<p>%s</p>", words.text(key))).toList();
    write(
        response,
        framed(
            Markup.of(
                "%s<p><a href=\"%s\">%s</a></p>",
                Markup.join(paragraphs), Links.toView(response), words.text("back"))));
  }

  /**
   * Script and style are a help and nothing more: in a portal without a header phase, portlets are
   * plainer and stay as the page was made.
   */
  @Override
  public final void renderHeaders(HeaderRequest request, HeaderResponse response) {
    if (!request.getWindowState().equals(WindowState.MINIMIZED)) {
      URI files = URI.create(core(Settings.class).publicUrl() + "/widgets/");
      need(response, "portlets.css", "<link rel=\"stylesheet\" href=\"%s\" />", files);
      if (request.getPortletMode().equals(PortletMode.VIEW)) {
        need(response, "portlets.js", "<script src=\"%s\" defer=\"defer\"></script>", files);
      }
    }
  }

  private static void need(HeaderResponse response, String file, String element, URI files) {
    String markup = Markup.of(element, files.resolve(file)).toString();
    response.addDependency(file, "org.tasket", "1", markup);
  }

  /** The fragment anew, as the window would show it. */
  @Override
  public final void serveResource(ResourceRequest request, ResourceResponse response)
      throws PortletException, IOException {
    inRequestContext(
        () -> {
          response.setContentType(HTML);
          write(response, content(request, response).body());
        });
  }

  /** Only what was posted: a link must not change anything, whatever the portal lets through. */
  @Override
  public final void processAction(ActionRequest request, ActionResponse response)
      throws PortletException, IOException {
    if (!request.getMethod().equals("POST")) {
      throw new PortletException("An action is asked for by POST, not by " + request.getMethod());
    }
    inRequestContext(
        () -> {
          if (request.getPortletMode().equals(PortletMode.EDIT)) {
            editor.keep(request, response, () -> boards(actor(request)));
          } else {
            act(request, response);
          }
        });
  }

  /** Another portlet says which board the page is about now. */
  @Override
  public void processEvent(EventRequest request, EventResponse response) {
    PageBoard.told(request.getEvent())
        .ifPresent(board -> PageBoard.choose(board, response.getRenderParameters()));
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

  protected final Window window(PortletRequest request, MimeResponse response) {
    return new Window(
        texts(request),
        Preferences.of(request.getPreferences()),
        request.getWindowState().equals(WindowState.MAXIMIZED),
        response.getNamespace(),
        new TasketPages(core(Settings.class).publicUrl()));
  }

  private Texts texts(PortletRequest request) {
    return new Texts(texts, request.getLocale());
  }

  private Content content(PortletRequest request, MimeResponse response) {
    try {
      return content(actor(request), request, response);
    } catch (TasketException refused) {
      return Content.untitled(word(request, refused));
    }
  }

  private static Markup framed(Markup content) {
    return Markup.of("<div class=\"tasket-portlet\">%s</div>", content);
  }

  private Markup word(PortletRequest request, TasketException refused) {
    String sentence = refused.sentence(texts(request).language());
    return Markup.of("<p class=\"portlet-msg-error\">%s</p>", sentence);
  }

  @SuppressWarnings("deprecation") // its successor belongs to a phase that not every portal has
  private static void name(RenderResponse response, String title) {
    response.setTitle(title);
  }

  private static void write(MimeResponse response, Markup markup) throws IOException {
    response.getWriter().write(markup.toString());
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
