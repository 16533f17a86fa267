package org.tasket.profile;

import java.util.List;
import java.util.Optional;
import org.tasket.cause.Cause;
import org.tasket.platform.Markdown;

/**
 * What somebody added about themselves, but for their skills.
 *
 * @param aboutMe in Markdown
 * @param interests in the person's own words and order
 * @param causes in the order of the list
 * @param version 0 where nothing was ever said
 */
public record ProfileView(
    Optional<String> aboutMe,
    List<String> interests,
    List<Cause> causes,
    VisibleTo visibleTo,
    long version) {

  /** Of somebody who never said anything. */
  static final ProfileView NOTHING =
      new ProfileView(Optional.empty(), List.of(), List.of(), VisibleTo.ME, 0);

  public ProfileView {
    interests = List.copyOf(interests);
    causes = List.copyOf(causes);
  }

  /** About me, as HTML that may stand in a page as it is; empty where nothing was said. */
  public String aboutMeHtml() {
    return aboutMe.map(Markdown::toSafeHtml).orElse("");
  }
}
