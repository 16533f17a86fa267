package org.tasket.portlet.platform;

import java.net.URI;
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

  public String finder(int minutes) {
    return root + "/?minutes=" + minutes;
  }

  public String mine() {
    return root + "/me";
  }

  public String approvals() {
    return root + "/approvals";
  }
}
