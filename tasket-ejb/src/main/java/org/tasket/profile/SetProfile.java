package org.tasket.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tasket.cause.Cause;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Texts;

/**
 * What somebody adds about themselves from now on. Nothing is needed: what is left out is empty,
 * and nobody else reads any of it.
 *
 * @param aboutMe Markdown, to 2,000 characters
 * @param interests at most 20 words of their own, each to 60 characters, without semicolons, which
 *     stand between them where people type them, and once
 * @param causes each once
 */
public record SetProfile(
    Optional<String> aboutMe, List<String> interests, List<Cause> causes, VisibleTo visibleTo) {

  public static final int ABOUT_ME_MOST = 2_000;
  public static final int INTERESTS_MOST = 20;
  public static final int INTEREST_MOST = 60;

  public SetProfile {
    aboutMe = Texts.given(aboutMe);
    interests = interests.stream().map(String::strip).toList();
    causes = causes.stream().sorted().toList();
  }

  /**
   * Reads {@code {aboutMe, interests: [], causes: [], visibleTo}}.
   *
   * @throws InvalidInput where something in it is not allowed
   */
  public static SetProfile read(Fields fields) {
    fields.taking(Set.of("aboutMe", "interests", "causes", "visibleTo"));
    SetProfile read =
        new SetProfile(
            fields.text("aboutMe"),
            fields.texts("interests").orElse(List.of()),
            Cause.read(fields, "causes"),
            fields.choice("visibleTo", VisibleTo.class).orElse(VisibleTo.ME));
    fields.checked();
    return read;
  }

  /** The names of the fields that are to be others than before. */
  List<String> changes(ProfileView before) {
    List<String> changes = new ArrayList<>();
    note(changes, "aboutMe", !aboutMe.equals(before.aboutMe()));
    note(changes, "interests", !interests.equals(before.interests()));
    note(changes, "causes", !causes.equals(before.causes()));
    note(changes, "visibleTo", visibleTo != before.visibleTo());
    return changes;
  }

  private static void note(List<String> changes, String field, boolean changed) {
    if (changed) {
      changes.add(field);
    }
  }

  /** Refuses what is too much, too long, or said twice. */
  void check() {
    Checks checks = new Checks().optionalText("aboutMe", aboutMe.orElse(null), ABOUT_ME_MOST);
    if (interests.size() > INTERESTS_MOST) {
      checks.that(false, "interests", "many", INTERESTS_MOST);
    } else {
      checkEach(checks);
    }
    Set<Cause> named = new HashSet<>();
    causes.forEach(cause -> checks.that(named.add(cause), "causes", "twice", cause.name()));
    checks.orThrow();
  }

  private void checkEach(Checks checks) {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < interests.size(); at++) {
      String interest = interests.get(at);
      String field = "interests." + at;
      checks
          .text(field, interest, 1, INTEREST_MOST)
          .that(interest.lines().count() <= 1, field, "line")
          .that(interest.indexOf(';') < 0, field, "semicolon")
          .that(seen.add(interest.toLowerCase(Locale.ROOT)), field, "twice", interest);
    }
  }
}
