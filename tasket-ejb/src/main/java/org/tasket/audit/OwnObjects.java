package org.tasket.audit;

/**
 * What a feature above knows of its objects: which are somebody's own, so that what is done to them
 * is done about that person. It is asked when somebody reads, so that the audit itself never names
 * whom a deed was about.
 */
public interface OwnObjects {

  /** The type of the objects, as {@link Audited#objectType} has it. */
  String type();

  /** A query for the ids of somebody's own; its one question mark is the person. */
  String ids();
}
