package org.tasket.web.board;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows of one list in a form: those there are, and two empty ones to add with. Their number
 * stays while the page is open. Before the form is sent they {@link #close} up, so that a row has
 * the same place on the page as its item has in what is sent.
 */
final class Rows implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int EMPTY = 2;
  private static final String GONE = "gone";

  /** What a row may hold without anybody having written in it. */
  private static final Set<String> CHOSEN =
      Set.of("key", "type", "required", "language", "category", "subUnits", GONE);

  private final String list;
  private final HashMap<String, Object> usual;
  private final int size;
  private int written;

  private Rows(String list, Map<String, Object> usual, int written) {
    this.list = list;
    this.usual = new HashMap<>(usual);
    this.size = written + EMPTY;
    this.written = written;
  }

  /** The rows of a list, with what an empty one begins with. */
  static Rows of(String list, Map<String, Object> usual, Map<String, Object> values) {
    long written =
        values.keySet().stream()
            .filter(path -> path.startsWith(list + "."))
            .map(path -> path.substring(list.length() + 1).split("\\.", 2)[0])
            .distinct()
            .count();
    Rows rows = new Rows(list, usual, (int) written);
    rows.fillUp(values);
    return rows;
  }

  List<Row> all() {
    return IntStream.range(0, size).mapToObj(at -> new Row(path(at), at < written)).toList();
  }

  private String path(int at) {
    return list + "." + at;
  }

  /** Drops the rows that are empty or to be taken away, and moves the others up. */
  void close(Map<String, Object> values) {
    List<Map<String, Object>> kept = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      Map<String, Object> row = taken(values, path(at) + ".");
      boolean gone = Boolean.TRUE.equals(row.remove(GONE));
      if (!gone && isWritten(row)) {
        kept.add(row);
      }
    }
    written = kept.size();
    for (int at = 0; at < written; at++) {
      String path = path(at) + ".";
      kept.get(at).forEach((field, value) -> values.put(path + field, value));
    }
  }

  private static Map<String, Object> taken(Map<String, Object> values, String path) {
    Map<String, Object> row = new HashMap<>();
    for (String key : List.copyOf(values.keySet())) {
      if (key.startsWith(path)) {
        row.put(key.substring(path.length()), values.remove(key));
      }
    }
    return row;
  }

  private static boolean isWritten(Map<String, Object> row) {
    return row.entrySet().stream()
        .anyMatch(field -> !CHOSEN.contains(field.getKey()) && !isBlank(field.getValue()));
  }

  private static boolean isBlank(Object value) {
    return value == null
        || (value instanceof String text && text.isBlank())
        || (value instanceof Collection<?> all && all.isEmpty());
  }

  /** Gives the empty rows what they begin with. */
  void fillUp(Map<String, Object> values) {
    IntStream.range(written, size)
        .forEach(at -> usual.forEach((field, value) -> values.put(path(at) + "." + field, value)));
  }

  /**
   * A row.
   *
   * @param path the path of its item
   * @param written whether there is an item; the others are to add one with
   */
  public record Row(String path, boolean written) implements Serializable {

    /** The id of its part of the page. */
    public String id() {
      return path.replace('.', '-');
    }
  }
}
