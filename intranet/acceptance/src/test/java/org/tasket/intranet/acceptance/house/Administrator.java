package org.tasket.intranet.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody at a server's own {@code asadmin}, in a folder with the files that they were handed. The
 * shell reads what they type, and all commands of it are run by one {@code asadmin}, since each
 * takes a JVM.
 */
public final class Administrator {

  /** Says what the commands are; what would be seen by others is looked at by the tests. */
  private static final String SHELL =
      """
      asadmin() { for word; do printf "'%s' " "$word"; done; echo; }
      curl() { :; }
      """;

  private static final String ALIAS = "'create-password-alias' ";
  private static final String DONE = " executed successfully.";

  private final Path asadmin;
  private final int port;
  private final Path folder;

  Administrator(Path asadmin, int port, Path folder) {
    this.asadmin = asadmin;
    this.port = port;
    this.folder = folder;
  }

  /** Hands them a file, under its own name. */
  public Administrator withFile(Path file) {
    try {
      Files.createDirectories(folder);
      Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Types a script, every command of which has to succeed.
   *
   * @param passwords what they answer when a command asks for an alias's
   */
  public void types(String script, Map<String, String> passwords) {
    try {
      List<String> commands = new ArrayList<>();
      for (String command : read(script)) {
        commands.add(answering(command, passwords));
      }
      Path file = Files.write(folder.resolve("commands"), commands);
      String told =
          Child.run(
              List.of(
                  "/bin/sh",
                  "-c",
                  "cd \"$1\" && shift && exec \"$@\"",
                  "sh",
                  folder.toString(),
                  asadmin.toString(),
                  "--port",
                  Integer.toString(port),
                  "--interactive=false",
                  "multimode",
                  "--file",
                  file.toString()),
              Duration.ofMinutes(5));
      assertThat(told.lines().filter(line -> line.endsWith(DONE)).count())
          .as(told)
          .isEqualTo(commands.size() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(String script) {
    return Child.run(List.of("/bin/sh", "-ec", SHELL + script)).lines().toList();
  }

  private String answering(String command, Map<String, String> passwords) throws IOException {
    if (!command.startsWith(ALIAS)) {
      return command;
    }
    String alias = command.substring(ALIAS.length()).replace("'", "").strip();
    Path file = folder.resolve(alias + ".password");
    Files.writeString(file, "AS_ADMIN_ALIASPASSWORD=" + passwords.get(alias) + "\n");
    return command.replace(ALIAS, ALIAS + "--passwordfile '" + file + "' ");
  }
}
