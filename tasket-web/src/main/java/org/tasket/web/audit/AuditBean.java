package org.tasket.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.AuditEntry;
import org.tasket.audit.AuditLog;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** Looking up what was done to an object; for coordinators. */
@Named
@RequestScoped
public class AuditBean {

  @Inject SignedIn signedIn;
  @Inject AuditLog log;
  @Inject Boards boards;
  @Inject Deeds deeds;
  @Inject Say say;

  private String object;
  private String from;
  private Optional<Page<AuditEntry>> found = Optional.empty();
  private List<Deed> lines = List.of();

  public void load() {
    Actor actor = signedIn.actor();
    if (!log.mayRead(actor)) {
      throw new Forbidden("audit.read");
    }
    if (isAsked()) {
      found =
          id(actor, Wanted.of(object))
              .map(id -> log.of(actor, id, Page.USUAL, Optional.ofNullable(from)));
      lines = deeds.of(actor, found.map(Page::items).orElse(List.of()));
    }
  }

  private Optional<UUID> id(Actor actor, Wanted wanted) {
    return wanted.id().or(() -> wanted.slug().flatMap(slug -> board(actor, slug)));
  }

  private Optional<UUID> board(Actor actor, String slug) {
    try {
      return Optional.of(boards.get(actor, slug).id());
    } catch (NotFound none) {
      return Optional.empty();
    }
  }

  /** Whether the reader may look objects up at all; for the links to here. */
  public boolean isReadable() {
    return log.mayRead(signedIn.actor());
  }

  public boolean isAsked() {
    return object != null && !object.isBlank();
  }

  /** Whether what was typed leads to no object. */
  public boolean isUnknown() {
    return isAsked() && found.isEmpty();
  }

  public String getHeading() {
    return found.map(page -> say.count("audit.found", page)).orElse("");
  }

  public List<Deed> getLines() {
    return lines;
  }

  /** What was looked up, where the reader may see it. */
  public Optional<Deed.Subject> getSubject() {
    return lines.stream().findFirst().flatMap(Deed::subject);
  }

  /** The address of the next piece; empty where there is none. */
  public String getMore() {
    return found
        .flatMap(Page::next)
        .map(cursor -> "?object=" + encoded(object) + "&from=" + encoded(cursor))
        .orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
