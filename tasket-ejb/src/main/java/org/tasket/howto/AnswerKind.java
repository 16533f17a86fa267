package org.tasket.howto;

/** As what an answer worth keeping is kept. */
public enum AnswerKind {
  /** A page of a board's. */
  HOWTO,
  /** An answer about a tasket, marked as what helped. */
  REMARK
}
