package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.claim.ToldClaim;
import org.tasket.notice.NoticeView.Said;
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

  @Inject TasketReasons taskets;

  /** What was said with a notice, by the claim that its reader sees. */
  interface Saying {

    Said of(Notice notice, Optional<ToldClaim> claim);
  }

  /** Of all of some notices, in one query. */
  Saying of(Collection<Notice> notices) {
    Map<UUID, TasketReasons.Given> ofTaskets = taskets.of(aboutTaskets(notices));
    return (notice, claim) ->
        claim
            .filter(seen -> OF_CLAIMS.contains(notice.kind()))
            .map(seen -> said(notice, seen))
            .or(
                () ->
                    Optional.of(notice)
                        .filter(one -> OF_TASKETS.contains(one.kind()))
                        .flatMap(Notice::tasket)
                        .map(ofTaskets::get)
                        .map(given -> said(notice, given)))
            .orElse(Said.NOTHING);
  }

  private static Set<UUID> aboutTaskets(Collection<Notice> notices) {
    return notices.stream()
        .filter(notice -> OF_TASKETS.contains(notice.kind()))
        .flatMap(notice -> notice.tasket().stream())
        .collect(Collectors.toSet());
  }

  private static Said said(Notice notice, ToldClaim said) {
    return switch (notice.kind()) {
      case DECLINED, HELPER_REFUSED -> Said.because(said.declined());
      case RETURNED -> Said.because(said.missing(notice.at()));
      case CORRECTED, HELPER_CORRECTED -> Said.because(said.settled());
      default -> new Said(Optional.empty(), said.thanks());
    };
  }

  private static Said said(Notice notice, TasketReasons.Given given) {
    return Said.because(
        notice.kind() == NoticeKind.SENT_BACK ? given.returned(notice.at()) : given.ended());
  }
}
