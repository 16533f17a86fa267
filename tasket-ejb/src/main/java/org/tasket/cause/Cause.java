package org.tasket.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.platform.Fields;
import org.tasket.platform.Names;
import org.tasket.platform.Words;

/**
 * What volunteering can be for: groups A to G of the International Classification of Non-profit and
 * Third Sector Organizations (ICNP/TSO, United Nations 2018), told as people say them. Faith,
 * parties and trade unions are no causes here, for a register of staff has no business to know them
 * (ADR 0043).
 */
public enum Cause {
  CHILDREN,
  ELDERLY,
  DISABILITY,
  NEED,
  INTEGRATION,
  HEALTH,
  EMERGENCIES,
  EDUCATION,
  CULTURE,
  SPORTS,
  NATURE,
  ANIMALS,
  COMMUNITY,
  WORLD;

  /** Reads a list of codes; what is no code, and more than there are, counts as wrong. */
  public static List<Cause> read(Fields fields, String field) {
    List<String> known = Names.of(Cause.class);
    List<String> sent = fields.texts(field).orElse(List.of());
    if (sent.size() > known.size()) {
      fields.checks().that(false, fields.path(field), "many", known.size());
      return List.of();
    }
    List<Cause> causes = new ArrayList<>();
    for (int at = 0; at < sent.size(); at++) {
      String code = sent.get(at);
      fields.checks().oneOf(fields.path(field + "." + at), code, known);
      if (known.contains(code)) {
        causes.add(valueOf(code));
      }
    }
    return causes;
  }

  /** What it is called in each language. */
  public Map<Locale, String> names() {
    return Words.LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), this::name));
  }

  /** What it is called in a reader's language. */
  public String name(Locale reader) {
    return Words.in(reader).text("cause." + name());
  }
}
