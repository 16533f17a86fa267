package org.tasket.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Where to go after something was done: always by a redirect, so that nothing is sent twice. */
public final class Goto {

  private Goto() {}

  public static void tasket(UUID id) {
    page("/taskets/" + id);
  }

  /** What is asked before a tasket is completed. */
  public static void complete(UUID id) {
    page("/taskets/" + id + "/complete");
  }

  /** The place of a question or an answer on its tasket's page. */
  public static void remark(UUID tasket, UUID remark) {
    page("/taskets/" + tasket + "?remark=" + remark + "#remark-" + remark);
  }

  /** The files and links of an object, by the object's own path. */
  public static void files(String path) {
    page(path + "/files");
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

  public static void housekeeping(String slug) {
    page("/boards/" + slug + "/housekeeping");
  }

  /** The webhooks of a board. */
  public static void webhooks(String slug) {
    page("/boards/" + slug + "/webhooks");
  }

  public static void webhook(UUID id) {
    page("/webhooks/" + id);
  }

  /** A board's own pages. */
  public static void howtos(String slug) {
    page("/boards/" + slug + "/howtos");
  }

  /** The place of one page among them. */
  public static void howtos(String slug, UUID howto) {
    page("/boards/" + slug + "/howtos#howto-" + howto);
  }

  public static void howto(UUID id) {
    page("/howtos/" + id);
  }

  /** The reader's own things. */
  public static void mine() {
    page("/me");
  }

  /** The reader's own calendar. */
  public static void calendar() {
    page("/me/calendar");
  }

  /** The reader's feeds. */
  public static void feeds() {
    page("/me/feeds");
  }

  /** The tokens of the reader's programs. */
  public static void tokens() {
    page("/me/tokens");
  }

  public static void notices() {
    page("/notices");
  }

  /** What of the reader's notices comes by mail. */
  public static void choices() {
    page("/me/notices");
  }

  /** What is said once mail was stopped by an address in it. */
  public static void mailStopped(String token) {
    page("/mail/stop?done=true&t=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
  }

  public static void skill(UUID id) {
    page("/skills/" + id);
  }

  /** Words of taskets that the list of skills does not know. */
  public static void skillLabels() {
    page("/skills/labels");
  }

  /** What the reader has and wants to learn. */
  public static void ownSkills() {
    page("/me/skills");
  }

  /** Somebody's page. */
  public static void person(UUID id) {
    page("/people/" + id);
  }

  /** The spare time that the reader offers. */
  public static void slots() {
    page("/me/slots");
  }

  /** The searches that the reader keeps. */
  public static void savedSearches() {
    page("/me/searches");
  }

  public static void approvals() {
    page("/approvals");
  }

  /** The page that the reader sees, as it is now. */
  public static void here() {
    Faces.redirect(
        AddressFilter.seen(Faces.getRequest())
            .orElseGet(() -> Faces.getRequestContextPath() + "/"));
  }

  private static void page(String path) {
    Faces.redirect(Faces.getRequestContextPath() + path);
  }
}
