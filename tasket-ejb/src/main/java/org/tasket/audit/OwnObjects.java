package org.tasket.audit;

/**
 * What a feature above knows of its objects: which are somebody's own, so that what is done to them
 * is done about that person. It is asked when somebody reads, so that the audit itself never names
 * whom a deed was about.
 */
public interface OwnObjects {

  /** The type of the objects, as {@link Audited#objectType} has it. */
  String type();

  /** A query for the ids of somebody's own, as {@code id}; its one question mark is the person. */
  String ids();

  /**
   * A further condition where they change hands, so that a deed is about whoever had the object
   * then: on a row of the query, {@code own}, and on the time of the deed, {@code o.at}.
   */
  default String then() {
    return "";
  }
}
