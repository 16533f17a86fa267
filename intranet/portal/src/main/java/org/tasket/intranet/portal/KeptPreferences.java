package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * What people set for their windows of the portal, in mode EDIT: a file for each person, written
 * like the query of an address, {@code window.name=value}.
 */
@Singleton
class KeptPreferences {

  private final Path folder;

  @Inject
  KeptPreferences(PortalSettings settings) {
    this.folder = settings.preferences();
  }

  Map<String, List<String>> of(String login, String window) {
    return all(login).under(window);
  }

  /** Keeps these, and nothing that the person had set for the window before. */
  synchronized void keep(String login, String window, Map<String, List<String>> values) {
    try {
      Files.createDirectories(folder);
      // Written aside and moved, so that nobody reads the half of it.
      var aside = Files.createTempFile(folder, null, null);
      Files.writeString(aside, all(login).without(window).withUnder(window, values).text());
      Files.move(aside, file(login), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Preferences cannot be kept in " + folder, e);
    }
  }

  private Query all(String login) {
    var file = file(login);
    try {
      return Files.exists(file) ? Query.parse(Files.readString(file)) : Query.parse(null);
    } catch (IOException e) {
      throw new UncheckedIOException("Preferences cannot be read from " + file, e);
    }
  }

  private Path file(String login) {
    return folder.resolve(URLEncoder.encode(login, StandardCharsets.UTF_8) + ".query");
  }
}
