package org.tasket.tasket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What there is to know of a tasket for whoever keeps time: its name, where and when it is. */
public record Outline(
    UUID id, long version, String title, Optional<String> place, List<SessionView> sessions) {

  public Outline {
    sessions = List.copyOf(sessions);
  }

  static Outline of(Tasket tasket) {
    return new Outline(
        tasket.id(),
        tasket.version(),
        tasket.terms().title(),
        tasket.terms().place(),
        tasket.sessions().stream().map(SessionView::of).toList());
  }
}
