package org.tasket.portlet.platform;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Addresses of Tasket's own pages.
 *
 * @param root where they begin, without a slash at the end
 */
public record TasketPages(URI root) {

  public String tasket(UUID id) {
    return root + "/taskets/" + id;
  }

  public String board(String slug) {
    return root + "/boards/" + slug;
  }

  /** A page on which one thing is done with a claim. */
  public String claim(UUID id, String what) {
    return root + "/claims/" + id + "/" + what;
  }

  /** What fits some minutes, of all boards or of one. */
  public String finder(int minutes, Optional<String> board) {
    return root + "/?minutes=" + minutes + board.map(slug -> "&board=" + slug).orElse("");
  }

  public String mine() {
    return root + "/me";
  }

  public String approvals() {
    return root + "/approvals";
  }
}
