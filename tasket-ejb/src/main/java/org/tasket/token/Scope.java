package org.tasket.token;

/** How far a token reaches, of what its owner may do. */
public enum Scope {
  /** Sees what its owner sees, and changes nothing. */
  READ,
  /** Sees and does what its owner may. */
  WRITE;

  /** Whether what asks for so much may come by it. */
  boolean covers(Scope needed) {
    return compareTo(needed) >= 0;
  }
}
