package org.tasket.intranet.portal;

import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tasket.intranet.container.PortletDispatch;
import org.tasket.intranet.container.WindowView;

/** What a reader can do with a window: a link in its frame, drawn as a small sign. */
enum WindowControl {
  VIEW(PortletMode.VIEW, "M13 8H3m4-4L3 8l4 4"),
  EDIT(PortletMode.EDIT, "M2 5h6m4 0h2M2 11h2m4 0h6M10 3v4M6 9v4"),
  HELP(PortletMode.HELP, "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10m0 2.6v.4"),
  MINIMIZE(WindowState.MINIMIZED, "M3 12h10"),
  RESTORE(WindowState.NORMAL, "M5 5V3h8v8h-2M3 5h8v8H3z"),
  MAXIMIZE(WindowState.MAXIMIZED, "M3 3h10v10H3zM3 5.5h10");

  private final Predicate<PortletDispatch> had;
  private final Predicate<WindowView> done;
  private final UnaryOperator<WindowView> change;
  private final String path;

  WindowControl(PortletMode mode, String path) {
    this(
        portlet -> portlet.supports(mode),
        view -> view.mode().equals(mode),
        view -> view.in(mode),
        path);
  }

  WindowControl(WindowState state, String path) {
    this(
        portlet -> portlet.supports(state),
        view -> view.state().equals(state),
        view -> view.in(state),
        path);
  }

  WindowControl(
      Predicate<PortletDispatch> had,
      Predicate<WindowView> done,
      UnaryOperator<WindowView> change,
      String path) {
    this.had = had;
    this.done = done;
    this.change = change;
    this.path = path;
  }

  /** Those that would change something, of what the portlet has. */
  static List<WindowControl> of(PortletDispatch portlet, WindowView view) {
    return Arrays.stream(values())
        .filter(control -> control.had.test(portlet))
        .filter(control -> !control.done.test(view))
        .toList();
  }

  WindowView from(WindowView view) {
    return change.apply(view);
  }

  /** The key of its name. */
  String key() {
    return "window." + name().toLowerCase(Locale.ROOT);
  }

  /** The outline of its sign, in a box of 16 by 16. */
  String path() {
    return path;
  }
}
