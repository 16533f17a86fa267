package org.tasket.platform;

/**
 * How much may be remembered: a share of the memory that the server was given, so that who has a
 * large house gives it more, and nothing else needs to be set.
 */
public final class HeapShare {

  private HeapShare() {}

  /** So many bytes are the given part of the heap: with 16, a sixteenth. */
  public static long bytes(int part) {
    return Runtime.getRuntime().maxMemory() / part;
  }

  /** How many of something fit in that part, where each takes so many bytes. */
  public static int many(int part, int bytesEach) {
    return (int) Math.min(Integer.MAX_VALUE, bytes(part) / bytesEach);
  }
}
