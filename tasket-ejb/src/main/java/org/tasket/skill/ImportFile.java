package org.tasket.skill;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to bring skills in from, which is read once.
 *
 * @param name as it was sent; it says what the file holds
 */
public record ImportFile(String name, Content content) {

  /** What is in it. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
