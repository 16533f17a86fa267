package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Unavailable;

class StagedTest {

  private static final long MOST = 1_000_000;

  @TempDir Path folder;

  /** Never ends; tells how much of it was read. */
  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 'x';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      read += length;
      return length;
    }
  }

  @Test
  void isReadNoFurtherThanItMayBe() throws IOException {
    Endless sent = new Endless();

    try (Staged staged = Staged.in(folder)) {
      assertThatThrownBy(() -> staged.take(sent, MOST)).isInstanceOf(InvalidInput.class);
    }

    assertThat(sent.read).isLessThan(2 * MOST);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isAsLargeAsItMayBe() throws IOException {
    try (Staged staged = Staged.in(folder)) {
      staged.take(new ByteArrayInputStream(new byte[(int) MOST]), MOST);

      assertThat(staged.path()).hasSize(MOST);
    }
  }

  @Test
  void holdsSomething() throws IOException {
    try (Staged staged = Staged.in(folder)) {
      assertThatThrownBy(() -> staged.take(InputStream.nullInputStream(), MOST))
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void tellsOfNoRoomAsOfSomethingThatPasses() {
    assertThatThrownBy(() -> Staged.in(folder.resolve("missing"))).isInstanceOf(Unavailable.class);
  }
}
