package org.tasket.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tasket.housekeeping.BoardHouse;
import org.tasket.housekeeping.Housekeeping;
import org.tasket.housekeeping.Untended;
import org.tasket.platform.Page;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** What nobody tends on a board, each with what its manager can do about it. */
@Named
@RequestScoped
public class BoardHouseBean {

  @Inject SignedIn signedIn;
  @Inject Housekeeping housekeeping;
  @Inject Language language;
  @Inject Say say;

  private String slug;
  private String from;
  private BoardHouse house;
  private String more = "";

  public void load() {
    house = housekeeping.of(signedIn.actor(), slug, Page.USUAL, Optional.ofNullable(from));
    more = house.untended().next().map(cursor -> "?from=" + cursor).orElse("");
  }

  public void cancelDrafts() {
    housekeeping.cancelDrafts(signedIn.actor(), slug);
    Notices.done("done.drafts.cancelled");
    Goto.housekeeping(slug);
  }

  public BoardHouse getHouse() {
    return house;
  }

  public String getBoard() {
    return house.title().in(language.locale());
  }

  public String getHeading() {
    return say.count("house.untended", house.untended());
  }

  public String getDrafts() {
    return say.text("house.drafts.found", house.drafts());
  }

  /** Where something is done about a tasket. */
  public String address(Untended untended) {
    String tasket = "/taskets/" + untended.tasket().id();
    return switch (untended.why()) {
      case LEFT -> tasket + "/hand-over";
      case APPLICATION -> tasket + "#helpers";
      case QUESTION -> tasket + "#questions";
    };
  }

  /** The address of the next piece; empty where there is none. */
  public String getMore() {
    return more;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
