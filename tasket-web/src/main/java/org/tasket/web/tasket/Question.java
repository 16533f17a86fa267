package org.tasket.web.tasket;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.tasket.board.Rulebook.ExtraField;

/**
 * A question of a board's own, in the reader's language.
 *
 * @param id how its field is called on the page
 */
public record Question(
    String id, String key, String label, String type, boolean required, List<String> choices)
    implements Serializable {

  static Question of(ExtraField field, Locale language) {
    return new Question(
        FieldsOnPage.EXTRA + field.key(),
        field.key(),
        field.label().in(language),
        field.type().name(),
        field.required(),
        field.choices());
  }
}
