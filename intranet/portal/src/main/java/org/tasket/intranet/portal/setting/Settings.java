package org.tasket.intranet.portal.setting;

import java.util.Optional;
import java.util.function.Function;

/** The portal's settings by name, from wherever they come. */
public final class Settings {

  private final Function<String, Optional<String>> source;

  public Settings(Function<String, Optional<String>> source) {
    this.source = source;
  }

  public Optional<String> find(String name) {
    return source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  public String require(String name) {
    return find(name).orElseThrow(() -> new WrongSettingException(name, "is missing"));
  }

  public String text(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  public boolean flag(String name, boolean otherwise) {
    return switch (text(name, String.valueOf(otherwise))) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new WrongSettingException(name, "is neither true nor false");
    };
  }

  /** A whole number within a range, its ends included. */
  public int number(String name, int otherwise, int least, int most) {
    var text = text(name, String.valueOf(otherwise));
    if (!text.matches("\\d{1,9}")) {
      throw new WrongSettingException(name, "is not a number: " + text);
    }
    var number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw new WrongSettingException(name, "is not between " + least + " and " + most);
    }
    return number;
  }
}
