package org.tasket.intranet.acceptance.house;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody else's wiki, as Debian brings it, with Tasket's elements allowed as the recipes in
 * {@code docs/hosts} say. It has one page, and is found where servers of the house allow a guest:
 * see {@link House#guestPort()}.
 */
public final class Wiki implements AutoCloseable {

  private static final String PHP = Machine.program("/usr/bin/php", "php-cli").toString();
  private static final String EXAMPLE = "https://tasket.example.org/tasket";
  private static final Path RECIPES = Machine.built("acceptance.root").resolve("docs/hosts");

  private final Child server;
  private final String page;

  private Wiki(Child server, String page) {
    this.server = server;
    this.page = page;
  }

  /** The address of its page. */
  public String page() {
    return page;
  }

  @Override
  public void close() {
    server.kill();
  }

  public static Wiki mediaWiki(House house, String text) {
    Path program = installed("/usr/share/mediawiki", "mediawiki");
    Path directory = Machine.emptyDirectory("mediawiki");
    String origin = origin(house);
    Path settings = directory.resolve("LocalSettings.php");
    Child.run(
        List.of(
            PHP,
            program + "/maintenance/install.php",
            "--dbtype=sqlite",
            "--dbname=intranet",
            "--dbpath=" + directory,
            "--confpath=" + directory,
            "--server=" + origin,
            "--scriptpath=",
            "--pass=" + "editors-of-the-house",
            "The house",
            "Editor"));
    append(settings, recipe(house, "mediawiki.php").replace("<?php", ""));
    Path content = write(directory.resolve("Small work"), text);
    List<String> inTheHouse = List.of("/usr/bin/env", "MW_CONFIG_FILE=" + settings, PHP);
    Child.run(
        joined(
            inTheHouse,
            program + "/maintenance/importTextFiles.php",
            "--user=Editor",
            "--overwrite",
            content.toString()));
    return serving(house, inTheHouse, program, directory, "/index.php?title=Small_work");
  }

  public static Wiki dokuWiki(House house, String text) {
    Path program = Machine.emptyDirectory("dokuwiki");
    copy("/usr/share/dokuwiki", program);
    copy("/etc/dokuwiki", program.resolve("conf"));
    copy("/var/lib/dokuwiki/data", program.resolve("data"));
    copy(RECIPES + "/dokuwiki/tasket", program.resolve("lib/plugins/tasket"));
    write(program.resolve("inc/preload.php"), "<?php define('DOKU_CONF', DOKU_INC . 'conf/');");
    write(
        program.resolve("conf/local.php"),
        """
        <?php
        $conf['title'] = 'The house';
        $conf['useacl'] = 0;
        $conf['savedir'] = DOKU_INC . 'data';
        $conf['plugin']['tasket']['address'] = '%s';
        """
            .formatted(tasket(house)));
    write(program.resolve("data/pages/small_work.txt"), text);
    return serving(house, List.of(PHP), program, program, "/doku.php?id=small_work");
  }

  private static Wiki serving(
      House house, List<String> php, Path program, Path directory, String page) {
    Child server =
        Child.start(
            joined(php, "-S", "127.0.0.1:" + house.guestPort(), "-t", program.toString()),
            directory.resolve("server.log"));
    await().atMost(Duration.ofSeconds(20)).until(() -> answers(house.guestPort()));
    return new Wiki(server, origin(house) + page);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String origin(House house) {
    return "http://127.0.0.1:" + house.guestPort();
  }

  private static String tasket(House house) {
    return house.server().url() + "/tasket";
  }

  /** A recipe as administrators follow it: with their own Tasket's address. */
  private static String recipe(House house, String file) {
    try {
      String text = Files.readString(RECIPES.resolve(file));
      if (!text.contains(EXAMPLE)) {
        throw new AssertionError(file + " names no address to change");
      }
      return text.replace(EXAMPLE, tasket(house));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path installed(String path, String debianPackage) {
    if (!Files.isDirectory(Path.of(path))) {
      throw new AssertionError(path + " is missing: install the Debian package " + debianPackage);
    }
    return Path.of(path);
  }

  /** With what links lead to: a package's folders are spread over the machine. */
  private static void copy(String from, Path to) {
    Child.run(List.of("/bin/cp", "-rLT", installed(from, "dokuwiki").toString(), to.toString()));
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> joined(List<String> words, String... more) {
    List<String> command = new ArrayList<>(words);
    command.addAll(List.of(more));
    return command;
  }
}
