package org.tasket.directory;

import org.tasket.platform.Settings;

/** A {@link Directory} outside a container. */
public final class DirectoryFixtures {

  private DirectoryFixtures() {}

  public static Directory connected(Settings settings) {
    Directory directory = new Directory(settings);
    directory.open();
    return directory;
  }

  public static void close(Directory directory) {
    directory.close();
  }
}
