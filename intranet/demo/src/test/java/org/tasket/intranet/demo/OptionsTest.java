package org.tasket.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void aBusyPortIsNamedTogetherWithTheOptionThatChangesIt() throws IOException {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Options options = Options.of("demo.port=" + busy.getLocalPort());
      assertThatThrownBy(() -> options.freePort("demo.port"))
          .isInstanceOf(DemoFailure.class)
          .hasMessageContaining(String.valueOf(busy.getLocalPort()))
          .hasMessageContaining("-Ddemo.port=");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "web", "", " "})
  void whatIsNoPortIsRefused(String value) {
    Options options = Options.of("demo.port=" + value);
    assertThatThrownBy(() -> options.freePort("demo.port"))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("demo.port");
  }

  @Test
  void aPlaceMayHaveAnEqualsSign() {
    assertThat(Options.of("demo.data=/tmp/a=b").path("demo.data")).isEqualTo(Path.of("/tmp/a=b"));
  }

  @Test
  void aFileThatWasNotBuiltIsMissing(@TempDir Path folder) {
    Options options = Options.of("demo.tasket=" + folder.resolve("tasket-micro.war"));
    assertThatThrownBy(() -> options.file("demo.tasket"))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("tasket-micro.war");
  }
}
