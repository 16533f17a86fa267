package org.tasket.portlet.platform;

import java.util.UUID;

/**
 * The window that a portlet shows itself in.
 *
 * @param maximised whether it has the page to itself, and shows more
 * @param namespace goes before every id, so that a page can hold several windows
 * @param pages where Tasket's own pages are
 */
public record Window(
    Texts texts, Preferences preferences, boolean maximised, String namespace, TasketPages pages) {

  public int limit() {
    return maximised ? Option.LIMIT_MOST : preferences.limit();
  }

  /** Whether there is room for all that helps to decide. */
  public boolean isRoomy() {
    return maximised || preferences.layout() == Layout.CARDS;
  }

  /** The id of an element about something. */
  public String id(String what, UUID about) {
    return namespace + what + about;
  }

  /** A heading, at the level that the page's editor sets. */
  public Markup heading(String id, Markup title) {
    int level = preferences.headingLevel();
    return Markup.of(
        "<h%s class=\"portlet-section-subheader\" id=\"%s\">%s</h%s>", level, id, title, level);
  }
}
