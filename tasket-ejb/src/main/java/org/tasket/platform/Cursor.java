package org.tasket.platform;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a list goes on: the sort it belongs to and the last row's sort value and id. Opaque to
 * callers; one that we did not make is refused.
 */
public record Cursor(String sort, String value, UUID id) {

  public String encoded() {
    String plain = sort + "|" + value + "|" + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a cursor that must belong to a sort. */
  public static Cursor decode(String text, String sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> parts = List.of(plain.split("\\|", -1));
      if (parts.size() == 3 && parts.get(0).equals(sort)) {
        return new Cursor(sort, parts.get(1), UUID.fromString(parts.get(2)));
      }
    } catch (IllegalArgumentException notOurs) {
      throw bad();
    }
    throw bad();
  }

  public Instant instant() {
    try {
      return Optional.of(Instant.parse(value)).filter(Checks::isStorable).orElseThrow(Cursor::bad);
    } catch (DateTimeException notOurs) {
      throw bad();
    }
  }

  public int number() {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notOurs) {
      throw bad();
    }
  }

  public long whole() {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException notOurs) {
      throw bad();
    }
  }

  /** A number that need not be whole; whatever is none at all is not ours. */
  public float fraction() {
    try {
      return Optional.of(Float.parseFloat(value)).filter(Float::isFinite).orElseThrow(Cursor::bad);
    } catch (NumberFormatException notOurs) {
      throw bad();
    }
  }

  private static InvalidInput bad() {
    return new InvalidInput("cursor", "cursor");
  }
}
