package org.tasket.rest;

/**
 * Shows objects that an earlier call made or changed, for a caller who repeats it: as they are now,
 * and only as far as the caller may see them now. One for each kind of object that a POST answers
 * with.
 */
public interface Shown {

  /** The first part of the objects' paths, such as {@code taskets}. */
  String root();

  /** The object with this id or slug. */
  Answers.Made now(String key);
}
