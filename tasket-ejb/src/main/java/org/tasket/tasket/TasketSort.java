package org.tasket.tasket;

import java.util.List;
import java.util.Optional;
import org.tasket.platform.Conditions;
import org.tasket.platform.Cursor;

/** In which order a list comes; ties are broken by the id, so that a cursor is never ambiguous. */
public enum TasketSort {
  NEWEST("created_at", "desc") {
    @Override
    String value(Tasket tasket) {
      return tasket.createdAt().toString();
    }

    @Override
    Object start(Cursor cursor) {
      return cursor.instant();
    }
  },
  ENDING("open_until", "asc") {
    @Override
    String value(Tasket tasket) {
      return tasket.row().openUntil().toString();
    }

    @Override
    Object start(Cursor cursor) {
      return cursor.instant();
    }
  },
  SHORTEST("planned_minutes", "asc") {
    @Override
    String value(Tasket tasket) {
      return Integer.toString(tasket.row().plannedMinutes());
    }

    @Override
    Object start(Cursor cursor) {
      return cursor.number();
    }
  },
  /** What opened last comes first: for feeds of what is open, no choice of people's. */
  OPENED("published_at", "desc") {
    @Override
    String value(Tasket tasket) {
      return tasket.opened().orElseThrow().toString();
    }

    @Override
    Object start(Cursor cursor) {
      return cursor.instant();
    }
  };

  /** Those that people choose from. */
  public static final List<TasketSort> CHOICES = List.of(NEWEST, ENDING, SHORTEST);

  private final String column;
  private final String direction;

  TasketSort(String column, String direction) {
    this.column = column;
    this.direction = direction;
  }

  abstract String value(Tasket tasket);

  abstract Object start(Cursor cursor);

  String orderBy() {
    return " order by t." + column + " " + direction + ", t.id " + direction;
  }

  /** Those of the rows that come after a cursor in this order. */
  Conditions after(Conditions rows, Cursor cursor) {
    String further = direction.equals("asc") ? ">" : "<";
    return rows.after("t." + column, further, start(cursor), "t.id", cursor.id());
  }

  /** The choice with a name in lower case, if there is one. */
  public static Optional<TasketSort> named(String name) {
    return CHOICES.stream().filter(sort -> sort.label().equals(name)).findFirst();
  }

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
