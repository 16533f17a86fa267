package org.tasket.intranet.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the demo was told: {@code name=value}, one an argument, in the names Maven's command line
 * uses ({@code demo.port}).
 */
record Options(Map<String, String> values) {

  static Options of(String... arguments) {
    return new Options(
        Arrays.stream(arguments)
            .map(argument -> argument.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
  }

  /** A port nobody listens on yet. */
  int freePort(String name) {
    int port = port(name);
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new DemoFailure(
          "Port "
              + port
              + " is in use or not allowed here. Choose another one with -D"
              + name
              + "=…",
          e);
    }
  }

  /** A file that the build has made. */
  Path file(String name) {
    Path file = path(name);
    if (!Files.isRegularFile(file)) {
      throw new DemoFailure(name + " is missing: " + file);
    }
    return file;
  }

  Path path(String name) {
    return Path.of(text(name)).toAbsolutePath().normalize();
  }

  private int port(String name) {
    String value = text(name);
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // said below, as for a number out of range
    }
    throw new DemoFailure(name + " is '" + value + "', but must be from 1 to 65535");
  }

  private String text(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new DemoFailure(name + " is not given"));
  }
}
