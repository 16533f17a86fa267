package org.tasket.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The version of our style sheets, scripts and pictures, made from what is in them: browsers may
 * keep them for long and still never use old ones.
 */
@Named
@ApplicationScoped
public class Assets {

  private static final String FOLDER = "/resources/tasket/";

  private final String version;

  @Inject
  Assets(ServletContext files) {
    CRC32 sum = new CRC32();
    Optional.ofNullable(files.getResourcePaths(FOLDER)).map(TreeSet::new).stream()
        .flatMap(Set::stream)
        .forEach(file -> add(sum, files, file));
    this.version = Long.toHexString(sum.getValue());
  }

  Assets() {
    this.version = "";
  }

  private static void add(CRC32 sum, ServletContext files, String file) {
    try (InputStream content = files.getResourceAsStream(file)) {
      sum.update(content.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String getVersion() {
    return version;
  }
}
