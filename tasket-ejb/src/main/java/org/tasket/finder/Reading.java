package org.tasket.finder;

/** How what was typed is read. */
enum Reading {
  /** As it is written, inflected, inside longer words, or by another word that means the same. */
  STRICT,
  /** Likewise, while it is typed: its last word may only have begun. */
  BEGUN,
  /** Also with mistakes in it, and as a compound whose parts stand apart. */
  FORGIVING
}
