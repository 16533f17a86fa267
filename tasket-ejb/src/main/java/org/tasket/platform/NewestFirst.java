package org.tasket.platform;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A list in the order of a time, newest first, and rows of the same time by their ids; read in
 * pieces.
 *
 * @param name the list to which its cursors belong
 * @param alias what {@link Conditions} call the entity's table
 * @param column the time's
 */
public record NewestFirst<T>(
    String name,
    Class<T> entity,
    String alias,
    String column,
    Function<T, Instant> time,
    Function<T, UUID> id) {

  /**
   * A piece of the list.
   *
   * @param wanted which rows the list holds
   * @throws InvalidInput where the limit is out of range, or the cursor is not of this list
   */
  public Page<T> page(EntityManager db, Conditions wanted, int limit, Optional<String> cursor) {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
    Conditions rest =
        cursor
            .map(text -> Cursor.decode(text, name))
            .map(from -> after(from, wanted))
            .orElse(wanted);
    return Page.of(
        rest.read(db, alias + ".*", entity, orderBy(), limit + 1),
        limit,
        wanted.counted(db),
        this::cursor);
  }

  /** Where the list goes on after a row. */
  public String cursor(T last) {
    return new Cursor(name, time.apply(last).toString(), id.apply(last)).encoded();
  }

  private Conditions after(Cursor from, Conditions wanted) {
    return wanted.after(of(column), "<", from.instant(), of("id"), from.id());
  }

  private String orderBy() {
    return " order by " + of(column) + " desc, " + of("id") + " desc";
  }

  private String of(String name) {
    return alias + "." + name;
  }
}
