package org.tasket.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.notice.NoticeView.Said;
import org.tasket.web.notice.NoticeLine.Link;

class NoticeLineTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Optional<NoticeView.About> PAGE =
      Optional.of(new NoticeView.About(ID, "Lue sivu", "fi"));

  private static NoticeLine line(NoticeKind kind, Optional<NoticeView.About> about) {
    return line(kind, about, Said.NOTHING);
  }

  private static NoticeLine line(NoticeKind kind, Optional<NoticeView.About> about, Said said) {
    NoticeView notice =
        new NoticeView(
            ID,
            kind,
            Instant.parse("2026-12-03T12:00:00Z"),
            false,
            Optional.empty(),
            about,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            said);
    return NoticeLine.of(notice, Locale.ENGLISH, "Awaiting your word");
  }

  @Test
  void leadsToTheTasketInItsOwnLanguage() {
    assertThat(line(NoticeKind.CLAIMED, PAGE).about())
        .contains(new Link("/taskets/" + ID, "Lue sivu", "fi"));
  }

  @Test
  void leadsNowhereWhereThatMayNoLongerBeSeen() {
    assertThat(line(NoticeKind.CLAIMED, Optional.empty()).about()).isEmpty();
  }

  @Test
  void leadsToWhatAwaitsTheReadersWordWhetherOrNotTheTasketIsSeen() {
    assertThat(line(NoticeKind.APPROVAL_WANTED, PAGE).about())
        .contains(new Link("/approvals", "Lue sivu", "fi"));
    assertThat(line(NoticeKind.APPROVAL_WANTED, Optional.empty()).about())
        .contains(new Link("/approvals", "Awaiting your word", "en"));
  }

  @Test
  void quotesOnlyWhereSomethingWasSaid() {
    Said thanks = new Said(Optional.empty(), Optional.of("Thank you!"));

    assertThat(line(NoticeKind.CLAIMED, PAGE).isSaid()).isFalse();
    assertThat(line(NoticeKind.CONFIRMED, PAGE, thanks).isSaid()).isTrue();
  }

  @Test
  void saysWhatHappenedInTheReadersLanguage() {
    assertThat(line(NoticeKind.CLAIMED, PAGE).sentence()).isEqualTo("A colleague took a seat");
  }
}
