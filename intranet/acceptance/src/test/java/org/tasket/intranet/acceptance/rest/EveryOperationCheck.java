package org.tasket.intranet.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs after all other tests, in a build that runs them all: see {@link PublishedApi}. */
class EveryOperationCheck {

  @Test
  void everyOperationOfTheDocumentWasCalledAndDone() throws IOException {
    assertThat(done()).containsAll(documented());
  }

  private static Set<String> documented() {
    String document =
        System.getProperty("acceptance.root")
            + "/tasket-web/src/main/resources/META-INF/openapi.json";
    OpenAPI api = new OpenAPIV3Parser().read(document);
    return api.getPaths().entrySet().stream()
        .flatMap(
            path ->
                path.getValue().readOperationsMap().keySet().stream()
                    .map(method -> method + " " + path.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> done() throws IOException {
    try (Stream<Path> machines = Files.list(CalledOperations.directory())) {
      List<Path> files = machines.toList();
      Set<String> done = new TreeSet<>();
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          int status = line.lastIndexOf(' ');
          if (line.charAt(status + 1) == '2') {
            done.add(line.substring(0, status));
          }
        }
      }
      return done;
    }
  }
}
