package org.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What EclipseLink weaves, JaCoCo must not watch on a server: it is not what was compiled. */
class WovenTest {

  private static final Path POM = Path.of(System.getProperty("basedir", "."), "pom.xml");
  private static final Pattern EXCLUDED = Pattern.compile("<exclude>(org\\.tasket\\..+)</exclude>");

  @Test
  void nothingThatIsWovenIsWatchedOnAServer() throws IOException {
    List<String> woven =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.tasket").stream()
                .filter(WovenTest::isWoven)
                .map(JavaClass::getName)
                .toList();

    assertThat(EXCLUDED.matcher(Files.readString(POM)).results().map(found -> found.group(1)))
        .as("excludes of the execution watch-server in %s", POM)
        .containsExactlyInAnyOrderElementsOf(woven);
  }

  private static boolean isWoven(JavaClass type) {
    return type.isAnnotatedWith(Entity.class)
        || type.isAnnotatedWith(Embeddable.class)
        || type.isAnnotatedWith(MappedSuperclass.class);
  }
}
