package org.tasket.board;

import jakarta.persistence.Embeddable;
import java.util.Locale;

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

  public String in(Locale language) {
    return switch (language.getLanguage()) {
      case "fi" -> fi;
      case "sv" -> sv;
      default -> en;
    };
  }
}
