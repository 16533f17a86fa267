package org.tasket.intranet.acceptance.house;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A stock Payara Micro, started by the command of the admin guide in a folder that holds what the
 * guide names and nothing else.
 */
public final class MicroServer implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(3);

  private final int port = Machine.freePort();
  private final Path folder = Machine.emptyDirectory("micro");
  private final Path log = folder.resolve("console.log");
  private Child process;

  /** Writes the settings down; nothing runs yet. */
  MicroServer(Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>(settings);
    all.put("tasket.public-url", url() + "/tasket");
    Map<String, Path> named = new HashMap<>();
    named.put("payara-micro-6.2025.10.jar", Machine.built("acceptance.micro"));
    named.put("tasket-micro-start.asadmin", Machine.built("acceptance.micro-start"));
    named.put("tasket-micro.war", Machine.built("acceptance.micro-war"));
    try {
      for (Map.Entry<String, Path> one : named.entrySet()) {
        Files.createSymbolicLink(folder.resolve(one.getKey()), one.getValue());
      }
      Files.writeString(
          folder.resolve("settings.properties"),
          all.entrySet().stream()
              .map(one -> one.getKey() + "=" + one.getValue())
              .collect(Collectors.joining("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it and waits until Tasket says that it is up. */
  public MicroServer start() {
    Path data = folder.resolve("data");
    String command =
        AdminGuide.with(Map.of("/var/lib/tasket", data.toString()))
            .typed("Payara Micro edition", "sh")
            .get(0);
    String here = "-Dpayaramicro.port=" + port + " -Dpayaramicro.noCluster=true ";
    process =
        Child.start(
            List.of(
                "/usr/bin/env",
                "JAVA_TOOL_OPTIONS=" + here + System.getProperty("acceptance.machine"),
                "/bin/sh",
                "-c",
                "cd \"$0\" && mkdir data && exec " + command,
                folder.toString()),
            log);
    await()
        .atMost(START)
        .failFast("the server ended, see " + log, () -> !process.isAlive())
        .ignoreExceptions()
        .until(() -> RestAssured.get(url() + "/tasket/health").statusCode() == 200);
    return this;
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  /** All that it printed. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.kill();
  }
}
