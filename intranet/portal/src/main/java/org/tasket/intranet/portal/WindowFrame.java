package org.tasket.intranet.portal;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.List;
import org.tasket.intranet.container.PortletDispatch;
import org.tasket.intranet.container.Rendering;

/** What the portal puts around a portlet: title, controls, and word of what went wrong. */
final class WindowFrame {

  private static final String WINDOW =
      """
      <section class="window" id="%s" aria-labelledby="%s-title">
      <div class="window-head">
      <h2 id="%s-title">%s</h2>
      %s
      </div>
      %s
      %s
      </section>
      """;

  private static final String CONTROL =
      """
      <li><a href="%s" title="%s" aria-label="%s: %s">\
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="%s"/></svg></a></li>
      """;

  private final String id;
  private final PageAddress page;
  private final Texts texts;
  private final WindowTitles titles;

  WindowFrame(String id, PageAddress page, Texts texts, WindowTitles titles) {
    this.id = id;
    this.page = page;
    this.texts = texts;
    this.titles = titles;
  }

  Html around(PortletDispatch portlet, Rendering rendering) {
    var minimized = page.view(id).state().equals(WindowState.MINIMIZED);
    return section(
        rendering.title(),
        WindowControl.of(portlet, page.view(id)),
        minimized ? Html.NOTHING : body(Html.trusted(rendering.markup())));
  }

  Html away() {
    return section(texts.text("window.away.title"), List.of(), words("window.away"));
  }

  /** The portlet failed; other modes may do better. */
  Html failed(PortletDispatch portlet) {
    return section(
        texts.text("window.failed.title"),
        WindowControl.of(portlet, page.view(id)),
        words("window.failed"));
  }

  /** The portlet does not have the mode or the state that the address asks for. */
  Html refused() {
    var usual = page.view(id).in(PortletMode.VIEW).in(WindowState.NORMAL);
    var link =
        Html.of(
            "<p>%s <a href=\"%s#%s\">%s</a></p>",
            texts.text("window.refused"), page.showing(id, usual), id, texts.text("window.usual"));
    return section(texts.text("window.refused.title"), List.of(), body(link));
  }

  private Html section(String wantedTitle, List<WindowControl> controls, Html body) {
    var title = titles.unlikeOthers(wantedTitle);
    var failed =
        page.hasFailed(id)
            ? Html.of("<p class=\"alert\" role=\"alert\">%s</p>", texts.text("window.undone"))
            : Html.NOTHING;
    return Html.of(WINDOW, id, id, id, title, list(controls, title), failed, body);
  }

  private Html words(String key) {
    return body(Html.of("<p>%s</p>", texts.text(key)));
  }

  private static Html body(Html content) {
    return Html.of("<div class=\"window-body\">%s</div>", content);
  }

  private Html list(List<WindowControl> controls, String title) {
    var links = controls.stream().map(control -> link(control, title)).toList();
    return links.isEmpty()
        ? Html.NOTHING
        : Html.of("<ul class=\"window-controls\">%s</ul>", Html.join(links));
  }

  private Html link(WindowControl control, String title) {
    var name = texts.text(control.key());
    var address = page.showing(id, control.from(page.view(id))) + "#" + id;
    return Html.of(CONTROL, address, name, name, title, control.path());
  }
}
