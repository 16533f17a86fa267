package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.claim.ToldClaim;
import org.tasket.notice.NoticeView.Said;
import org.tasket.talk.RemarkReasons;
import org.tasket.tasket.TasketReasons;

/**
 * Looks up what people said with what notices tell: the reason, or the line of thanks. What was
 * said anew since is not taken for it. Whether the reader may see it is asked elsewhere.
 */
@ApplicationScoped
class NoticeWords {

  private static final Set<NoticeKind> OF_CLAIMS =
      EnumSet.of(
          NoticeKind.DECLINED,
          NoticeKind.HELPER_REFUSED,
          NoticeKind.RETURNED,
          NoticeKind.CONFIRMED,
          NoticeKind.CORRECTED,
          NoticeKind.HELPER_CORRECTED);

  private static final Set<NoticeKind> OF_TASKETS =
      EnumSet.of(NoticeKind.CANCELLED, NoticeKind.TASKET_CANCELLED, NoticeKind.SENT_BACK);

  private static final Set<NoticeKind> OF_REMARKS = EnumSet.of(NoticeKind.REMARK_HIDDEN);

  @Inject TasketReasons taskets;
  @Inject RemarkReasons remarks;

  /** What was said with a notice, by the claim that its reader sees. */
  interface Saying {

    Said of(Notice notice, Optional<ToldClaim> claim);
  }

  /** Of all of some notices, in a query for each of what they are about. */
  Saying of(Collection<Notice> notices) {
    Map<UUID, TasketReasons.Given> ofTaskets =
        taskets.of(about(notices, OF_TASKETS, Notice::tasket));
    Map<UUID, RemarkReasons.Given> ofRemarks =
        remarks.of(about(notices, OF_REMARKS, Notice::remark));
    return (notice, claim) -> {
      if (OF_REMARKS.contains(notice.kind())) {
        return Said.because(
            notice.remark().map(ofRemarks::get).flatMap(given -> given.hidden(notice.at())));
      }
      return OF_TASKETS.contains(notice.kind())
          ? notice
              .tasket()
              .map(ofTaskets::get)
              .map(given -> said(notice, given))
              .orElse(Said.NOTHING)
          : claim
              .filter(seen -> OF_CLAIMS.contains(notice.kind()))
              .map(seen -> said(notice, seen))
              .orElse(Said.NOTHING);
    };
  }

  private static Set<UUID> about(
      Collection<Notice> notices, Set<NoticeKind> kinds, Function<Notice, Optional<UUID>> what) {
    return notices.stream()
        .filter(notice -> kinds.contains(notice.kind()))
        .flatMap(notice -> what.apply(notice).stream())
        .collect(Collectors.toSet());
  }

  private static Said said(Notice notice, ToldClaim said) {
    return switch (notice.kind()) {
      case DECLINED, HELPER_REFUSED -> Said.because(said.declined());
      case RETURNED -> Said.because(said.missing(notice.at()));
      case CORRECTED, HELPER_CORRECTED -> Said.because(said.settled());
      default -> new Said(said.changed(), said.thanks());
    };
  }

  private static Said said(Notice notice, TasketReasons.Given given) {
    return Said.because(
        notice.kind() == NoticeKind.SENT_BACK ? given.returned(notice.at()) : given.ended());
  }
}
