package org.tasket.board;

import jakarta.json.JsonObject;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tasket.platform.Fields;
import org.tasket.platform.Json;

/** A board's text in the three languages. */
@Embeddable
public class Translated {

  private String en;
  private String fi;
  private String sv;

  protected Translated() {}

  public Translated(String en, String fi, String sv) {
    this.en = en.strip();
    this.fi = fi.strip();
    this.sv = sv.strip();
  }

  /** One text for all languages, until somebody translates it. */
  public static Translated same(String text) {
    return new Translated(text, text, text);
  }

  /** Reads {@code {en, fi, sv}}; one language speaks for those that are missing. */
  public static Optional<Translated> read(Fields fields, int most) {
    fields.taking(Set.of("en", "fi", "sv"));
    Optional<String> en = text(fields, "en", most);
    Optional<String> fi = text(fields, "fi", most);
    Optional<String> sv = text(fields, "sv", most);
    return Stream.of(en, fi, sv)
        .flatMap(Optional::stream)
        .findFirst()
        .map(any -> new Translated(en.orElse(any), fi.orElse(any), sv.orElse(any)));
  }

  /** This text with what is sent of it: no language can be taken away, and none is lost. */
  public Translated with(Fields fields, int most) {
    fields.taking(Set.of("en", "fi", "sv"));
    return new Translated(
        said(fields, "en", en, most), said(fields, "fi", fi, most), said(fields, "sv", sv, most));
  }

  private static String said(Fields fields, String language, String before, int most) {
    fields
        .checks()
        .that(!fields.has(language) || fields.given(language), fields.path(language), "missing");
    return fields
        .text(language)
        .filter(given -> isFine(fields, language, given, most))
        .filter(given -> !given.isBlank())
        .orElse(before);
  }

  private static Optional<String> text(Fields fields, String language, int most) {
    return fields
        .text(language)
        .filter(given -> !given.isBlank())
        .filter(given -> isFine(fields, language, given, most));
  }

  /** What is refused here is not told again by whoever would be given it. */
  private static boolean isFine(Fields fields, String language, String given, int most) {
    fields.checks().text(fields.path(language), given, 1, most);
    return given.length() <= most;
  }

  public JsonObject json() {
    return Json.createObjectBuilder().add("en", en).add("fi", fi).add("sv", sv).build();
  }

  public String in(Locale language) {
    return switch (language.getLanguage()) {
      case "fi" -> fi;
      case "sv" -> sv;
      default -> en;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Translated text
        && Objects.equals(en, text.en)
        && Objects.equals(fi, text.fi)
        && Objects.equals(sv, text.sv);
  }

  @Override
  public int hashCode() {
    return Objects.hash(en, fi, sv);
  }

  @Override
  public String toString() {
    return en;
  }
}
