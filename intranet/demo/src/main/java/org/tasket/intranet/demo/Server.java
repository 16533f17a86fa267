package org.tasket.intranet.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro as it comes, in a process of its own, {@linkplain Tether tethered} to this one. Its
 * web listener and its data grid, which has one member, are on the loopback address. It is tuned
 * for a quick start, not for load: with the first compiler and the plain collector it is up in half
 * the computing time.
 */
final class Server implements Closeable {

  private static final int SECONDS_TO_STOP = 20;

  private final Process process;
  private final ServerLog log;

  private Server(Process process, ServerLog log) {
    this.process = process;
    this.log = log;
  }

  /** Starts it with the applications and the settings of Tasket and the portal. */
  static Server start(
      Options options, int port, DataDirectory data, Map<String, String> settings, PostBox post) {
    ServerLog log = new ServerLog(data.log());
    try {
      Process process =
          new ProcessBuilder(command(options, port, data.server(), settings, post))
              .directory(data.server().toFile())
              .redirectErrorStream(true)
              .start();
      log.follow(process.getInputStream());
      return new Server(process, log);
    } catch (IOException e) {
      throw new DemoFailure("Payara Micro does not start: " + e.getMessage(), e);
    }
  }

  private static List<String> command(
      Options options, int port, Path folder, Map<String, String> settings, PostBox post)
      throws IOException {
    String gridPort = String.valueOf(freePort());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Dhazelcast.socket.bind.any=false",
                "-javaagent:" + options.file("demo.tether"),
                "-jar",
                options.file("demo.payara").toString()));
    command.addAll(List.of("--rootdir", folder.resolve("payara").toString()));
    command.addAll(List.of("--port", String.valueOf(port), "--disablephonehome"));
    command.addAll(List.of("--interfaces", "127.0.0.1", "--startport", gridPort));
    command.addAll(List.of("--clustermode", "tcpip:127.0.0.1:" + gridPort));
    command.addAll(List.of("--logproperties", resource("server-logging.properties", folder)));
    command.addAll(List.of("--prebootcommandfile", resource("server-preboot.asadmin", folder)));
    command.addAll(List.of("--postbootcommandfile", startFile(options, folder, post)));
    command.addAll(List.of("--systemproperties", written(settings, folder)));
    command.addAll(List.of("--addlibs", options.file("demo.container").toString()));
    command.addAll(List.of("--deploy", options.file("demo.tasket") + ":tasket"));
    command.addAll(List.of("--deploy", options.file("demo.portal") + ":intranet"));
    return command;
  }

  /** The start file of the Micro edition, and a mail session as the admin guide says. */
  private static String startFile(Options options, Path folder, PostBox post) throws IOException {
    String mail =
        String.format(
            Locale.ROOT,
            "create-javamail-resource --mailhost=127.0.0.1 --mailuser=tasket"
                + " --fromaddress=tasket@example.org --property=mail.smtp.port=%d %s%n",
            post.port(),
            IntranetSettings.MAIL_SESSION);
    Path file = folder.resolve("start.asadmin");
    Files.writeString(file, Files.readString(options.file("demo.start")) + mail);
    return file.toString();
  }

  private static String resource(String name, Path folder) throws IOException {
    Path copy = folder.resolve(name);
    try (InputStream resource = Server.class.getResourceAsStream(name)) {
      Files.copy(resource, copy);
    }
    return copy.toString();
  }

  private static String written(Map<String, String> settings, Path folder) throws IOException {
    Properties properties = new Properties();
    properties.putAll(settings);
    Path file = folder.resolve("settings.properties");
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, "Settings of Tasket and the portal, as the demo sets them");
    }
    return file.toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  boolean running() {
    return process.isAlive();
  }

  ServerLog log() {
    return log;
  }

  /** Returns when the server has ended, for whatever reason. */
  void await() throws InterruptedException {
    process.waitFor();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException | InterruptedException e) {
      process.destroyForcibly();
    } finally {
      log.close();
    }
  }
}
