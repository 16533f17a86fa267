package org.tasket.portlet.platform;

import java.util.Optional;

/**
 * What a portlet shows.
 *
 * @param title what its window is called; empty where its usual name says enough
 */
public record Content(Optional<String> title, Markup body) {

  public static Content untitled(Markup body) {
    return new Content(Optional.empty(), body);
  }
}
