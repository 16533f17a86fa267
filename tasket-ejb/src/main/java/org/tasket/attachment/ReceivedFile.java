package org.tasket.attachment;

import java.io.IOException;
import java.nio.file.Files;

/**
 * A file that was looked at and found good, and that nobody has been given yet. It is gone when
 * closed.
 */
public final class ReceivedFile implements AutoCloseable {

  private final String name;
  private final FileType type;
  private final String digest;
  private final Staged staged;

  ReceivedFile(String name, FileType type, String digest, Staged staged) {
    this.name = name;
    this.type = type;
    this.digest = digest;
    this.staged = staged;
  }

  public String name() {
    return name;
  }

  /** SHA-256 of its content, in hexadecimal digits. */
  public String digest() {
    return digest;
  }

  FileType type() {
    return type;
  }

  Staged staged() {
    return staged;
  }

  long bytes() {
    try {
      return Files.size(staged.path());
    } catch (IOException gone) {
      throw Staged.unavailable(gone);
    }
  }

  @Override
  public void close() {
    staged.close();
  }
}
