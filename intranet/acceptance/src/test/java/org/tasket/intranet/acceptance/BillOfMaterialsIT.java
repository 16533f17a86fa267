package org.tasket.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What tasket-sbom.json tells of the two files that are the product. */
@TestInstance(Lifecycle.PER_CLASS)
class BillOfMaterialsIT {

  private static final String OURS = "org.tasket";

  /** By the SHA-256 of what others made. */
  private final Map<String, String> packed = new TreeMap<>();

  /** By the same, the address of each component. */
  private final Map<String, String> told = new TreeMap<>();

  private JsonNode components;

  @BeforeAll
  void open() throws IOException {
    Path ear = Path.of(System.getProperty("acceptance.ear"));
    for (Path product : new Path[] {ear, ear.resolveSibling("tasket-micro.war")}) {
      try (InputStream in = Files.newInputStream(product)) {
        collect(product.getFileName().toString(), in);
      }
    }
    Path bill = ear.resolveSibling("tasket-sbom.json");
    assertThat(bill).as("what Maven makes only where it is not offline").exists();
    components = new ObjectMapper().readTree(bill.toFile()).get("components");
    for (JsonNode component : components) {
      if (!component.path("group").asText().startsWith(OURS)) {
        told.put(sha256(component), component.get("purl").asText());
      }
    }
  }

  @Test
  void namesEveryLibraryThatIsInTheProduct() {
    assertThat(packed).isNotEmpty();

    assertThat(without(packed, told)).as("what it does not name").isEmpty();
  }

  @Test
  void namesNothingThatIsNot() {
    assertThat(without(told, packed)).as("what is in neither file").isEmpty();
  }

  @Test
  void namesTheProductsOwnModules() {
    assertThat(components)
        .filteredOn(component -> component.path("group").asText().startsWith(OURS))
        .extracting(component -> component.get("name").asText())
        .contains("tasket-ejb", "tasket-web", "tasket-portlet", "portlet-api");
  }

  @Test
  void tellsTheVersionAndTheLicenceOfEach() {
    assertThat(components)
        .allSatisfy(
            component -> {
              assertThat(component.path("version").asText()).isNotBlank();
              assertThat(component.path("licenses")).isNotEmpty();
            });
  }

  private void collect(String file, InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = file + "!/" + entry.getName();
      if (name.endsWith(".war")) {
        collect(name, new ByteArrayInputStream(zip.readAllBytes()));
      } else if (name.endsWith(".jar") && !isOurs(entry)) {
        packed.put(sha256(zip.readAllBytes()), name);
      }
    }
  }

  private static boolean isOurs(ZipEntry jar) {
    String name = jar.getName().substring(jar.getName().lastIndexOf('/') + 1);
    return name.startsWith("tasket-") || name.equals("portlet-api.jar");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String sha256(JsonNode component) {
    for (JsonNode hash : component.path("hashes")) {
      if (hash.get("alg").asText().equals("SHA-256")) {
        return hash.get("content").asText();
      }
    }
    throw new AssertionError(component.get("purl") + " has no SHA-256");
  }

  private static Set<String> without(Map<String, String> some, Map<String, String> others) {
    return some.entrySet().stream()
        .filter(each -> !others.containsKey(each.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
