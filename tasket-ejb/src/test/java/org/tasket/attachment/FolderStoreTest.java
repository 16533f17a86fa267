package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.attachment.FolderStore.Erased;
import org.tasket.attachment.FolderStore.Written;
import org.tasket.platform.Ids;
import org.tasket.platform.SettingsFixtures;
import org.tasket.platform.Unavailable;

class FolderStoreTest {

  @TempDir Path folder;

  private final UUID file = Ids.next();
  private FolderStore store;
  private Path content;

  @BeforeEach
  void somethingToKeep() throws IOException {
    store =
        new FolderStore(
            new Folders(
                SettingsFixtures.settings(
                    Map.of(
                        "tasket.files.store",
                        "folder",
                        "tasket.files.dir",
                        folder.resolve("kept").toString()))),
            written -> {},
            erased -> {});
    content = Files.write(folder.resolve("sent"), Samples.pdf());
  }

  private Path kept() {
    return store.place(file);
  }

  @Test
  void givesBackWhatItKeptAndKnowsItByItsIdOnly() throws IOException {
    store.keep(file, content);

    try (InputStream in = store.open(file)) {
      assertThat(in.readAllBytes()).isEqualTo(Samples.pdf());
    }
    assertThat(kept()).hasFileName(file.toString()).hasParent(kept().getParent());
    assertThat(FolderStore.olderThan(folder.resolve("kept"), 2, Instant.MAX))
        .containsExactly(kept());
  }

  @Test
  void takesBackWhatWasWrittenInATransactionThatFails() {
    store.keep(file, content);

    store.takeBack(new Written(file));

    assertThat(kept()).doesNotExist();
  }

  @Test
  void erasesOnlyOnceTheTransactionIsThrough() {
    store.keep(file, content);

    store.erase(file);
    assertThat(kept()).exists();
    store.removeErased(new Erased(file));

    assertThat(kept()).doesNotExist();
  }

  @Test
  void leavesNoHalvesWhereThereIsNoRoom() throws IOException {
    Files.createDirectories(folder.resolve("kept"));
    Files.write(kept().getParent(), new byte[0]); // a file stands where the folder should be

    assertThatThrownBy(() -> store.keep(file, content)).isInstanceOf(Unavailable.class);

    assertThat(FolderStore.olderThan(folder.resolve("kept/tasket-incoming"), 1, Instant.MAX))
        .isEmpty();
  }

  @Test
  void tellsThatItDoesNotAnswer() {
    assertThatThrownBy(() -> store.open(file)).isInstanceOf(Unavailable.class);
  }
}
