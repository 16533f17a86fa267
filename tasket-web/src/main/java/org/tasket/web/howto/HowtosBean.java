package org.tasket.web.howto;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tasket.finder.AnswerSearch;
import org.tasket.finder.FindAnswers;
import org.tasket.finder.FoundAnswers;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoLine;
import org.tasket.howto.HowtoShelf;
import org.tasket.howto.HowtoView;
import org.tasket.howto.Howtos;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/**
 * A board's pages in their order, or those that are archived; and what is found among them, and
 * among the answers that helped on the board.
 */
@Named
@RequestScoped
public class HowtosBean {

  @Inject SignedIn signedIn;
  @Inject Howtos howtos;
  @Inject HowtoKeeping keeping;
  @Inject AnswerSearch search;
  @Inject Language language;
  @Inject Say say;

  private String slug;
  private String q;
  private String from;
  private String state;
  private String up;
  private String down;
  private boolean mayWrite;
  private String board;
  private FoundAnswers answers = FoundAnswers.NOTHING;
  private Page<HowtoLine> found = new Page<>(List.of(), 0, true, Optional.empty());

  public void load() {
    Actor actor = signedIn.actor();
    HowtoShelf shelf = howtos.shelf(actor, slug);
    mayWrite = shelf.mayWrite();
    board = shelf.title().in(language.locale());
    Optional<String> asked = Optional.ofNullable(q).filter(words -> !words.isBlank());
    Optional<String> cursor = Optional.ofNullable(from);
    if (isArchived()) {
      found = howtos.archived(actor, slug, asked, Page.MOST, cursor);
    } else if (asked.isPresent()) {
      answers =
          search.find(actor, FindAnswers.of(asked.get()).onBoard(Optional.of(slug)).from(cursor));
    } else {
      found = howtos.of(actor, slug, asked, Page.MOST, cursor);
    }
  }

  public void moveUp() {
    move(up, -1);
  }

  public void moveDown() {
    move(down, 1);
  }

  private void move(String named, int by) {
    HowtoView howto = howtos.get(signedIn.actor(), Chosen.id(named, "howto.unknown"));
    int position = howto.position().orElse(1) + by;
    keeping.move(signedIn.actor(), howto.id(), Math.max(1, position));
    Notices.done("done.howto.moved", howto.terms().title());
    Goto.howtos(slug, howto.id());
  }

  public String getBoard() {
    return board;
  }

  public boolean isMayWrite() {
    return mayWrite;
  }

  /** Whether all current pages are shown, so that one can be moved among the others. */
  public boolean isOrders() {
    return mayWrite && !isArchived() && !isAsked();
  }

  public boolean isAsked() {
    return q != null && !q.isBlank();
  }

  /** Whether words are looked for among what is current. */
  public boolean isSearched() {
    return isAsked() && !isArchived();
  }

  public String getHeading() {
    return isSearched()
        ? say.count("answers.found", answers.page())
        : say.count(isArchived() ? "howtos.found.archived" : "howtos.found", found);
  }

  /** Whether the index is still being made, so that there may be more. */
  public boolean isPreparing() {
    return !answers.whole();
  }

  public FoundAnswers getAnswers() {
    return answers;
  }

  public Page<HowtoLine> getFound() {
    return found;
  }

  /** The address of the next piece; empty where there is none. */
  public String getMore() {
    return (isSearched() ? answers.page() : found)
        .next()
        .map(cursor -> "?from=" + cursor + (isArchived() ? "&state=archived" : "") + asked())
        .orElse("");
  }

  private String asked() {
    return isAsked() ? "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) : "";
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public boolean isArchived() {
    return "archived".equals(state);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getUp() {
    return up;
  }

  public void setUp(String up) {
    this.up = up;
  }

  public String getDown() {
    return down;
  }

  public void setDown(String down) {
    this.down = down;
  }
}
