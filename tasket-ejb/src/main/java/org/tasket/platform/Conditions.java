package org.tasket.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Which rows a list holds, in SQL and said once: for the pieces of the list and for its total,
 * which the database counts no further than anybody is told. Every value stands for a question
 * mark, never in the text.
 *
 * @param table with its alias, as {@code tasket_claim c}
 */
public record Conditions(String table, String where, List<Object> values) {

  private static final int MOST_COUNTED = Page.COUNTED + 1;
  private static final Pattern QUESTION_MARK = Pattern.compile("\\?");

  public Conditions {
    values = List.copyOf(values);
  }

  /** All rows of a table, or of what stands in the place of one, with its question marks. */
  public static Conditions on(String table, Object... given) {
    return new Conditions(table, "", Arrays.stream(given).map(Conditions::toDatabase).toList());
  }

  /** Only the rows for which this holds too. */
  public Conditions and(String condition, Object... given) {
    List<Object> all = new ArrayList<>(values);
    for (Object value : given) {
      all.add(toDatabase(value));
    }
    return new Conditions(table, where + (where.isEmpty() ? " where " : " and ") + condition, all);
  }

  /**
   * Only the rows that come after the one where a cursor stands, in the order of a column and then
   * of the id.
   *
   * @param further {@code >} where both ascend, {@code <} where both descend
   */
  public Conditions after(String column, String further, Object value, String idColumn, UUID id) {
    String later = column + " " + further + " ?";
    String atOnce = column + " = ? and " + idColumn + " " + further + " ?";
    return and("(" + later + " or (" + atOnce + "))", value, value, id);
  }

  /** One column of the rows. */
  public List<?> read(EntityManager db, String column, String orderBy, int most) {
    return bound(db.createNativeQuery(rows(column, orderBy, most))).getResultList();
  }

  /** The rows as entities; {@code columns} are all that the entity has. */
  public <T> List<T> read(
      EntityManager db, String columns, Class<T> entity, String orderBy, int most) {
    List<?> read =
        bound(db.createNativeQuery(rows(columns, orderBy, most), entity)).getResultList();
    return read.stream().<T>map(entity::cast).toList();
  }

  /** How many rows there are, or one more than {@link Page#COUNTED} where there are more. */
  public int counted(EntityManager db) {
    String some = rows("1", "", MOST_COUNTED);
    Query count = bound(db.createNativeQuery("select count(*) from (" + some + ") counted"));
    return ((Number) count.getSingleResult()).intValue();
  }

  /**
   * The rows of a whole statement of several columns, such as one that holds a list and looks at it
   * from outside, with a value for each of its question marks.
   */
  public static List<Object[]> rows(EntityManager db, String statement, List<?> values) {
    List<?> read = bound(db.createNativeQuery(numbered(statement)), values).getResultList();
    return read.stream().map(Object[].class::cast).toList();
  }

  /** Changes rows by a statement, with a value for each of its question marks; answers how many. */
  public static int change(EntityManager db, String statement, List<?> values) {
    return bound(db.createNativeQuery(numbered(statement)), values).executeUpdate();
  }

  private String rows(String columns, String orderBy, int most) {
    String first = " fetch first " + most + " rows only";
    return "select " + columns + " from " + numbered(table + where) + orderBy + first;
  }

  /** JPA wants its parameters numbered: the first question mark becomes {@code ?1}. */
  private static String numbered(String sql) {
    AtomicInteger next = new AtomicInteger();
    return QUESTION_MARK.matcher(sql).replaceAll(mark -> "?" + next.incrementAndGet());
  }

  private Query bound(Query query) {
    return bound(query, values);
  }

  private static Query bound(Query query, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, toDatabase(values.get(i)));
    }
    return query;
  }

  private static Object toDatabase(Object value) {
    return value instanceof Instant instant ? UtcInstant.toDatabase(instant) : value;
  }
}
