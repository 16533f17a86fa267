package org.tasket.change;

import java.util.UUID;

/**
 * Something changed. It may have changed again since: whoever reads this looks at the object.
 *
 * @param kind of the object, as the audit names it, such as {@code tasket}; what happens to a claim
 *     changes its tasket
 * @param board on which it is, or {@link #HOUSE}
 */
public record Change(long seq, String kind, UUID object, UUID board) {

  public static final String TASKET = "tasket";
  public static final String BOARD = "board";

  /** A page of a board's. */
  public static final String HOWTO = "howto";

  /** A question about a tasket, or an answer. */
  public static final String REMARK = "remark";

  /** All departments of the house, as the directory was read anew. */
  public static final String DEPARTMENTS = "departments";

  /** What a skill is called, or which labels mean it: it changes the taskets that ask for it. */
  public static final String SKILL = "skill";

  /** Where a department lies: it changes the taskets of its people, and of those below. */
  public static final String DEPARTMENT = "department";

  /** Stands for object and board of what is of the whole house. */
  public static final UUID HOUSE = new UUID(0, 0);
}
