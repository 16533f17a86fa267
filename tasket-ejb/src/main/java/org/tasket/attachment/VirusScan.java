package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.Unavailable;

/**
 * Has files looked at by the organisation's virus scanner, where it has one. What the scanner has
 * not looked at does not come in.
 */
@ApplicationScoped
class VirusScan {

  private static final Logger LOG = Logger.getLogger(VirusScan.class.getName());

  private final Settings settings;

  @Inject
  VirusScan(Settings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  VirusScan() {
    this(null);
  }

  /**
   * Asks about a file.
   *
   * @throws InvalidInput where the scanner finds something in it
   * @throws Unavailable where the scanner does not say
   */
  void mustFindNothing(Path file) {
    scanner()
        .ifPresent(
            scanner -> {
              if (!isClean(scanner, file)) {
                LOG.warning("The virus scanner refused a file");
                throw new InvalidInput("file", "file.virus");
              }
            });
  }

  private static boolean isClean(Icap scanner, Path file) {
    try {
      return scanner.isClean(file);
    } catch (IOException away) {
      LOG.log(Level.WARNING, "The virus scanner does not answer: {0}", away.getMessage());
      throw new Unavailable("files.scan");
    }
  }

  boolean isSet() {
    return scanner().isPresent();
  }

  /** What is wrong with the scanner, where there is one. */
  Optional<String> complaint() {
    return scanner().flatMap(VirusScan::complaint);
  }

  private static Optional<String> complaint(Icap scanner) {
    try {
      scanner.options();
      return Optional.empty();
    } catch (IOException away) {
      return Optional.of("no file can be added, the scanner does not answer: " + away.getMessage());
    }
  }

  private Optional<Icap> scanner() {
    return settings
        .optional(Setting.FILES_ICAP)
        .map(address -> new Icap(URI.create(address), settings.duration(Setting.FILES_ICAP_TIME)));
  }
}
