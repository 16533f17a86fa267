package org.tasket.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Names;
import org.tasket.platform.Page;

/** The parameters after the question mark; what is wrong with them is gathered like a body's. */
public final class Query {

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Set<String> FLAGS = Set.of("true", "false");

  private final MultivaluedMap<String, String> given;
  private final List<FieldError> errors = new ArrayList<>();

  private Query(MultivaluedMap<String, String> given) {
    this.given = given;
  }

  public static Query of(UriInfo address) {
    return new Query(address.getQueryParameters());
  }

  /** A text that may go to the database, so read it before {@link #checked()}. */
  public Optional<String> text(String name) {
    Optional<String> text = sent(name);
    if (text.isPresent() && !Checks.isStorable(text.get())) {
      errors.add(new FieldError(name, "character"));
      return Optional.empty();
    }
    return text;
  }

  /** Whether a parameter is there, even an empty one. */
  public boolean has(String name) {
    return given.containsKey(name);
  }

  private Optional<String> sent(String name) {
    return Optional.ofNullable(given.getFirst(name)).filter(text -> !text.isBlank());
  }

  public Optional<Integer> number(String name) {
    return read(name, Integer::valueOf, () -> new FieldError(name, "type.number"));
  }

  public Optional<UUID> id(String name) {
    return read(name, UUID::fromString, () -> new FieldError(name, "type.id"));
  }

  public Optional<Boolean> flag(String name) {
    Optional<String> text = sent(name);
    if (text.isPresent() && !FLAGS.contains(text.get())) {
      errors.add(new FieldError(name, "type.flag"));
    }
    return text.map("true"::equals);
  }

  /** A day as {@code 2026-12-03}. */
  public Optional<LocalDate> date(String name) {
    try {
      return sent(name).map(LocalDate::parse);
    } catch (DateTimeParseException unreadable) {
      errors.add(new FieldError(name, "date"));
      return Optional.empty();
    }
  }

  /** A time as {@code 2026-12-03T12:00:00Z}. */
  public Optional<Instant> instant(String name) {
    try {
      Optional<Instant> time = sent(name).map(Instant::parse);
      if (time.isPresent() && !Checks.isStorable(time.get())) {
        errors.add(new FieldError(name, "type.time"));
        return Optional.empty();
      }
      return time;
    } catch (DateTimeParseException unreadable) {
      errors.add(new FieldError(name, "type.time"));
      return Optional.empty();
    }
  }

  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    String allowed = String.join(", ", Names.of(type));
    return read(
        name,
        text -> Enum.valueOf(type, text),
        () -> new FieldError(name, "choice", allowed, sent(name).orElse("")));
  }

  /** Several of them, with commas between. */
  public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    List<String> allowed = Names.of(type);
    Set<E> chosen = EnumSet.noneOf(type);
    for (String word : several(name)) {
      if (allowed.contains(word)) {
        chosen.add(Enum.valueOf(type, word));
      } else {
        errors.add(new FieldError(name, "choice", String.join(", ", allowed), word));
      }
    }
    return chosen;
  }

  /** Words with commas between them, each once. */
  public List<String> several(String name) {
    return COMMA
        .splitAsStream(text(name).orElse(""))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  public int limit() {
    int limit = number("limit").orElse(Page.USUAL);
    if (limit < 1 || limit > Page.MOST) {
      errors.add(new FieldError("limit", "range", 1, Page.MOST, limit));
    }
    return limit;
  }

  public Optional<String> cursor() {
    return sent("cursor");
  }

  /** Adds what a caller of this found wrong. */
  public void wrong(FieldError error) {
    errors.add(error);
  }

  /** Refuses the parameters where anything was wrong so far. */
  public void checked() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private <T> Optional<T> read(
      String name, Function<String, T> reader, Supplier<FieldError> wrong) {
    try {
      return sent(name).map(reader);
    } catch (IllegalArgumentException unreadable) {
      errors.add(wrong.get());
      return Optional.empty();
    }
  }
}
