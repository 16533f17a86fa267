package org.tasket.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir Path folder;

  @Test
  void theDatabaseOutlivesAStartAndTheServersFilesDoNot() throws IOException {
    try (DataDirectory first = DataDirectory.open(folder.resolve("data"))) {
      Files.writeString(first.tasket().resolve("tasket.mv.db"), "rows");
      Files.writeString(first.server().resolve("domain.xml"), "old");
    }
    try (DataDirectory second = DataDirectory.open(folder.resolve("data"))) {
      assertThat(second.tasket().resolve("tasket.mv.db")).hasContent("rows");
      assertThat(second.server()).isEmptyDirectory();
    }
  }

  @Test
  void aNoteOutlivesAStart() {
    try (DataDirectory first = DataDirectory.open(folder)) {
      assertThat(first.has("done")).isFalse();
      first.note("done");
    }
    try (DataDirectory second = DataDirectory.open(folder)) {
      assertThat(second.has("done")).isTrue();
    }
  }

  @Test
  void aPlaceThatCannotBeADirectoryIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("-Ddemo.data=");
  }

  @Test
  void twoDemosDoNotShareOne() {
    try (DataDirectory first = DataDirectory.open(folder)) {
      assertThatThrownBy(() -> DataDirectory.open(first.root()))
          .isInstanceOf(DemoFailure.class)
          .hasMessageContaining("Another demo");
    }
  }
}
