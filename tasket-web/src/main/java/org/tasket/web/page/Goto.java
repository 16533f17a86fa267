package org.tasket.web.page;

import java.util.UUID;
import org.omnifaces.util.Faces;

/** Where to go after something was done: always by a redirect, so that nothing is sent twice. */
public final class Goto {

  private Goto() {}

  public static void tasket(UUID id) {
    page("/taskets/" + id);
  }

  /** The place of a question or an answer on its tasket's page. */
  public static void remark(UUID tasket, UUID remark) {
    page("/taskets/" + tasket + "#remark-" + remark);
  }

  public static void boards() {
    page("/boards");
  }

  public static void board(String slug) {
    page("/boards/" + slug);
  }

  public static void boardSettings(String slug) {
    page("/boards/" + slug + "/settings");
  }

  /** The reader's own things. */
  public static void mine() {
    page("/me");
  }

  public static void approvals() {
    page("/approvals");
  }

  private static void page(String path) {
    Faces.redirect(Faces.getRequestContextPath() + path);
  }
}
