package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Which store a file is in, and which takes new ones. */
@ApplicationScoped
class Stores {

  @Inject Settings settings;
  @Inject DatabaseStore database;
  @Inject FolderStore folder;

  StoreKind forNew() {
    return StoreKind.of(settings.text(Setting.FILES_STORE));
  }

  FileStore of(StoreKind kind) {
    return switch (kind) {
      case DATABASE -> database;
      case FOLDER -> folder;
    };
  }
}
