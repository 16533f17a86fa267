package org.tasket.tip;

import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.Texts;

/**
 * The wish to tell a colleague.
 *
 * @param person by id or login
 * @param line of at most 280 characters, for that colleague's eyes
 */
public record GiveTip(String person, Optional<String> line) {

  public static final int LINE_MOST = 280;

  private static final int PERSON_MOST = 255;

  public GiveTip {
    line = line.flatMap(Texts::given);
    new Checks()
        .text("person", person, 1, PERSON_MOST)
        .optionalText("line", line.orElse(null), LINE_MOST)
        .that(
            line.stream().flatMapToInt(String::chars).noneMatch(Character::isISOControl),
            "line",
            "line")
        .orThrow();
  }

  /** Reads {@code {person, line}}. */
  public static GiveTip read(Fields fields) {
    fields.taking(Set.of("person", "line"));
    Optional<String> person = fields.text("person");
    Optional<String> line = fields.text("line");
    fields.checked();
    return new GiveTip(person.orElse(null), line);
  }
}
