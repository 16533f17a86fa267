package org.tasket.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tasket.audit.AuditEntry;
import org.tasket.audit.AuditLog;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** What the reader did, and what was done about the reader. Nobody else's. */
@Named
@RequestScoped
public class MyAuditBean {

  @Inject SignedIn signedIn;
  @Inject AuditLog log;
  @Inject Deeds deeds;
  @Inject Say say;

  private String from;
  private Page<AuditEntry> found;
  private List<Deed> lines = List.of();

  public void load() {
    Actor actor = signedIn.actor();
    found = log.mine(actor, Page.USUAL, Optional.ofNullable(from));
    lines = deeds.of(actor, found.items());
  }

  public String getHeading() {
    return say.count("audit.found", found);
  }

  public List<Deed> getLines() {
    return lines;
  }

  /** The address of the next piece; empty where there is none. */
  public String getMore() {
    return found.next().map(cursor -> "?from=" + cursor).orElse("");
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
