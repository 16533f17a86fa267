package org.tasket.attachment;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.tasket.platform.Unavailable;

/**
 * Where the content of files is. Whatever is kept in a transaction that fails is not there
 * afterwards. Where the store does not answer, or has no room, every call is refused by {@link
 * Unavailable}.
 */
interface FileStore {

  /** Keeps what lies at a path, which stays where it is. */
  void keep(UUID file, Path content);

  /** What a file holds; whoever asks closes it. */
  InputStream open(UUID file);

  /** Erases what a file holds. */
  void erase(UUID file);
}
