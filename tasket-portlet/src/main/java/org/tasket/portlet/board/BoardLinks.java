package org.tasket.portlet.board;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where the portlet leads.
 *
 * @param tasket where Tasket's own pages begin, without a slash at the end
 * @param take where to post to for taking a tasket
 */
record BoardLinks(URI tasket, Function<UUID, String> take) {

  String toTasket(UUID id) {
    return tasket + "/taskets/" + id;
  }

  String toBoard(String slug) {
    return tasket + "/boards/" + slug;
  }

  String toTake(UUID id) {
    return take.apply(id);
  }
}
