package org.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

  /** A file that must be there, and the Debian package that brings it. */
  private static final Pattern NEED = Pattern.compile("(?m)^ +\"/\\S+ ([\\w.-]+)\"$");

  private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");

  @Test
  void namesEveryPackageThatTheTestsInstall() throws IOException {
    List<String> packages = all(NEED, Files.readString(ROOT.resolve(".ci/run")));
    assertThat(packages).contains("slapd");

    assertThat(packages).allSatisfy(name -> assertThat(readme()).contains("`" + name + "`"));
  }

  @Test
  void showsEveryModuleOnItsMap() throws IOException {
    List<String> modules = all(MODULE, Files.readString(ROOT.resolve("pom.xml")));
    assertThat(modules).contains("tasket-ejb");

    assertThat(modules)
        .allSatisfy(module -> assertThat(readme().lines()).anyMatch(line -> shows(line, module)));
  }

  @Test
  void tellsTheOrderOfTheFeatures() throws IOException {
    assertThat(readme().replaceAll("\\s+", " "))
        .contains("only lower ones: " + String.join(", ", ArchitectureTest.ORDER) + ".");
  }

  private static boolean shows(String line, String module) {
    String name = module.substring(module.lastIndexOf('/') + 1);
    return line.startsWith("| ")
        && (line.contains("`" + module + "`") || line.contains("`" + name + "`"));
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
