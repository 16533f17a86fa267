package org.tasket.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

  private static InputStream ofTen(int bytes) {
    return new LimitedStream(
        new ByteArrayInputStream(new byte[bytes]), 10, () -> new IllegalStateException("too much"));
  }

  @Test
  void bringsAsMuchAsItMay() throws IOException {
    assertThat(ofTen(10).readAllBytes()).hasSize(10);
    assertThat(ofTen(0).readAllBytes()).isEmpty();
  }

  @Test
  void endsWithARefusalHoweverItIsRead() {
    assertThatThrownBy(() -> ofTen(11).readAllBytes()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ofTen(11).skip(11)).isInstanceOf(IllegalStateException.class);
    InputStream byteByByte = ofTen(11);
    assertThatThrownBy(
            () -> {
              while (byteByByte.read() >= 0) {
                // on to the end
              }
            })
        .isInstanceOf(IllegalStateException.class);
  }
}
