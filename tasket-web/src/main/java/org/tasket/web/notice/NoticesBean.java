package org.tasket.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tasket.mail.OwnMail;
import org.tasket.mail.Refusal;
import org.tasket.notice.NoticeBook;
import org.tasket.notice.NoticeView;
import org.tasket.platform.Page;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** What the reader is to know, newest first. */
@Named
@RequestScoped
public class NoticesBean {

  @Inject SignedIn signedIn;
  @Inject NoticeBook notices;
  @Inject OwnMail mail;
  @Inject Say say;

  private String from;
  private String read;
  private Page<NoticeView> found;
  private List<NoticeLine> lines = List.of();
  private Optional<Refusal> refusal = Optional.empty();

  public void load() {
    found = notices.mine(signedIn.actor(), Page.USUAL, Optional.ofNullable(from));
    refusal = mail.refusal(signedIn.actor());
    lines = found.items().stream().map(this::line).toList();
  }

  private NoticeLine line(NoticeView notice) {
    return NoticeLine.of(
        notice, say.locale(), due -> due.sentence(say.exact(due.at(), due.zone()), say.locale()));
  }

  public void readOne() {
    notices.read(signedIn.actor(), Chosen.id(read, "notice.unknown"));
    Goto.notices();
  }

  public void readAll() {
    Notices.done("done.notices.read", notices.readAll(signedIn.actor()));
    Goto.notices();
  }

  public String getHeading() {
    return say.count("notices.found", found);
  }

  /** The reader's mail address is refused. */
  public Optional<Refusal> getRefusal() {
    return refusal;
  }

  public boolean isNews() {
    return lines.stream().anyMatch(line -> !line.notice().read());
  }

  public List<NoticeLine> getLines() {
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

  public String getRead() {
    return read;
  }

  public void setRead(String read) {
    this.read = read;
  }
}
