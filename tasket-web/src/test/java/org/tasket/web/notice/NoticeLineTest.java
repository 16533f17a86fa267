package org.tasket.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.notice.Deed;
import org.tasket.notice.Due;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.notice.NoticeView.Said;
import org.tasket.notice.NoticeView.Way;
import org.tasket.platform.Reason;
import org.tasket.web.notice.NoticeLine.Link;
import org.tasket.web.notice.NoticeLine.Title;

class NoticeLineTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant AT = Instant.parse("2026-12-03T12:00:00Z");
  private static final Optional<NoticeView.About> PAGE =
      Optional.of(new NoticeView.About(ID, "Lue sivu", "fi"));
  private static final Optional<NoticeView.About> UNSEEN = Optional.empty();
  private static final Optional<Way> NOWHERE = Optional.empty();

  private static NoticeLine line(Optional<NoticeView.About> about, Optional<Way> way, Said said) {
    NoticeView notice =
        new NoticeView(
            ID,
            NoticeKind.CLAIMED,
            AT,
            false,
            Optional.empty(),
            about,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            said,
            Optional.of(new Due(Due.What.DELIVER_BY, AT, Optional.empty())),
            way,
            false);
    return NoticeLine.of(
        notice, Locale.ENGLISH, due -> due.sentence(due.at().toString(), Locale.ENGLISH));
  }

  private static NoticeLine line(Optional<NoticeView.About> about, Optional<Way> way) {
    return line(about, way, Said.NOTHING);
  }

  @Test
  void theTitleInItsOwnLanguageLeadsToTheTasket() {
    NoticeLine line = line(PAGE, Optional.of(new Way("/taskets/" + ID, Deed.LOOK)));

    assertThat(line.isNamed()).isTrue();
    assertThat(line.title()).contains(new Title("Lue sivu", "fi"));
    assertThat(line.way()).contains(new Link("/taskets/" + ID, ""));
  }

  @Test
  void whereSomethingIsToBeDoneTheWayIsCalledSo() {
    NoticeLine line = line(PAGE, Optional.of(new Way("/approvals", Deed.AGREE)));

    assertThat(line.isNamed()).isFalse();
    assertThat(line.way()).contains(new Link("/approvals", "Approve or decline"));
  }

  @Test
  void whereThereIsNoTitleTheWayIsCalledAsInMails() {
    assertThat(line(UNSEEN, Optional.of(new Way("/me", Deed.LOOK))).way())
        .contains(new Link("/me", "Open in Tasket"));
  }

  @Test
  void leadsNowhereWhereThatMayNoLongerBeSeen() {
    NoticeLine line = line(UNSEEN, NOWHERE);

    assertThat(line.title()).isEmpty();
    assertThat(line.way()).isEmpty();
    assertThat(line.isNamed()).isFalse();
  }

  @Test
  void saysWhenSomethingIsDue() {
    assertThat(line(PAGE, NOWHERE).due()).contains("Deliver by " + AT);
  }

  @Test
  void quotesOnlyWhereSomethingWasSaid() {
    Said why = new Said(Reason.kept("Too late", null), Optional.empty());

    assertThat(line(PAGE, NOWHERE).isSaid()).isFalse();
    assertThat(line(PAGE, NOWHERE, why).isSaid()).isTrue();
  }

  @Test
  void saysWhatHappenedInTheReadersLanguage() {
    assertThat(line(PAGE, NOWHERE).sentence()).isEqualTo("A colleague took a seat");
  }
}
