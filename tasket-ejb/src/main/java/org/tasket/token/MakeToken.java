package org.tasket.token;

import java.util.Set;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.Texts;

/**
 * The wish for a token.
 *
 * @param name on one line of at most 80 characters, for its owner to know it by
 * @param scope how far it reaches
 * @param days for how many days it is good
 */
public record MakeToken(String name, Scope scope, Integer days) {

  public static final int NAME_MOST = 80;

  public MakeToken {
    name = Texts.given(name).orElse("");
  }

  public static MakeToken read(Fields fields) {
    fields.taking(
        Set.of("name", "scope", "days"), Set.of("id", "madeAt", "endsAt", "usedAt", "token"));
    MakeToken read =
        new MakeToken(
            fields.text("name").orElse(null),
            fields.choice("scope", Scope.class).orElse(null),
            fields.number("days").orElse(null));
    fields.checked();
    return read;
  }

  /**
   * What is out of range.
   *
   * @param longest for how many days a token may be good in this house
   */
  Checks checked(int longest) {
    return new Checks()
        .text("name", name, 1, NAME_MOST)
        .that(name.chars().noneMatch(Character::isISOControl), "name", "line")
        .present("scope", scope)
        .number("days", days, 1, longest);
  }
}
