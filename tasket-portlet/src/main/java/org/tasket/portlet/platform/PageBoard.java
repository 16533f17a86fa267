package org.tasket.portlet.platform;

import jakarta.portlet.Event;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.StateAwareResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/**
 * The board that a page is about: portlets whose editor names none show that one. It is a public
 * render parameter, so that it stands in the page's address, and an event for portals that keep
 * such parameters to a page or a group of windows. Whether a reader can see such a board, the core
 * says; see {@link ShownBoard}.
 */
public final class PageBoard {

  public static final String NAMESPACE = "https://tasket.org/portlet";
  public static final String NAME = "board";

  private static final QName EVENT = new QName(NAMESPACE, NAME);
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,60}");

  private PageBoard() {}

  /** What the page's address says, if it says something that may be a board. */
  public static Optional<String> of(PortletRequest request) {
    return slug(request.getRenderParameters().getValue(NAME));
  }

  /** What an event says, if it is about this at all. */
  static Optional<String> told(Event event) {
    return EVENT.equals(event.getQName()) && event.getValue() instanceof String text
        ? slug(text)
        : Optional.empty();
  }

  /** Moves this portlet, and the others that follow. */
  public static void choose(String slug, StateAwareResponse response) {
    choose(slug, response.getRenderParameters());
    response.setEvent(EVENT, slug);
  }

  static void choose(String slug, MutableRenderParameters parameters) {
    parameters.setValue(NAME, slug);
  }

  /** Whether a text may be a board's. */
  public static Optional<String> slug(String text) {
    return Optional.ofNullable(text).filter(SLUG.asMatchPredicate());
  }
}
