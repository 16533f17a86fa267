package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.Optional;
import org.tasket.platform.Unavailable;

/** Whether files can come in; asked anew each time, for IT admins. */
@ApplicationScoped
public class FileHealth {

  @Inject Stores stores;
  @Inject Folders folders;
  @Inject VirusScan scan;

  /** Where new files go, as the setting has it. */
  public String store() {
    return stores.forNew() == StoreKind.FOLDER ? "in " + folders.kept() : "in the database";
  }

  /** What is wrong with that place. */
  public Optional<String> storeComplaint() {
    try {
      return Files.isWritable(folders.incoming())
          ? Optional.empty()
          : Optional.of("cannot write to " + folders.incoming());
    } catch (Unavailable notThere) {
      return Optional.of("no folder for what comes in, see the log");
    }
  }

  public boolean scans() {
    return scan.isSet();
  }

  /** What is wrong with the virus scanner; nothing where there is none. */
  public Optional<String> scanComplaint() {
    return scan.complaint();
  }
}
