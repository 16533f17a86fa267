package org.tasket.rest;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document says what the API does, and the API does what the document says. */
class OpenApiTest {

  private static final Pattern NAME = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)`");
  private static final Set<String> FIELDS_THAT_REFUSALS_NAME = Set.of("errors", "managers");

  /** Said twice they are the same as once, whatever happened meanwhile. */
  private static final Set<String> HAVE_NO_VERSION =
      Set.of("PUT /me/bookmarks/{id}", "PUT /me/followed-boards/{slug}");

  private final OpenApiDocument document = OpenApiDocument.read();

  @Test
  void everyOperationIsDocumentedAndEveryDocumentedOneIsThere() {
    assertThat(new TreeSet<>(document.operations().keySet())).isEqualTo(operationsInTheCode());
  }

  private static Set<String> operationsInTheCode() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tasket.rest")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(OpenApiTest::operations)
            .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> operations(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method ->
                httpMethod(method)
                    .map(verb -> verb + " " + path(resource) + path(method))
                    .stream());
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst();
  }

  private static String path(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Path.class))
        .map(path -> "/" + path.value())
        .orElse("");
  }

  @Test
  void everyErrorThatCanBeToldIsListed() {
    Set<String> listed =
        document
            .whole()
            .getValue("/components/schemas/Problem/properties/code/x-extensible-enum")
            .asJsonArray()
            .getValuesAs(JsonString::getString)
            .stream()
            .collect(toCollection(TreeSet::new));

    assertThat(listed).isEqualTo(codes());
  }

  @Test
  void noRefusalNamesAnErrorThatIsNone() {
    Set<String> named = new TreeSet<>();
    document
        .refusals()
        .forEach(text -> NAME.matcher(text).results().forEach(found -> named.add(found.group(1))));
    named.removeAll(FIELDS_THAT_REFUSALS_NAME);

    assertThat(named).contains("tasket.full", "signin.toomany").isSubsetOf(codes());
  }

  private static Set<String> codes() {
    return ResourceBundle.getBundle("org.tasket.words", Locale.ROOT).keySet().stream()
        .filter(key -> key.startsWith("error."))
        .map(key -> key.substring("error.".length()))
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void everyPostMayBeRepeatedAndEveryOtherChangeNamesItsVersion() {
    document
        .operations()
        .forEach(
            (call, operation) -> {
              String parameters = String.valueOf(operation.get("parameters"));
              assertThat(parameters.contains("/IdempotencyKey"))
                  .as(call)
                  .isEqualTo(call.startsWith("POST"));
              assertThat(parameters.contains("/IfMatch"))
                  .as(call)
                  .isEqualTo(
                      call.startsWith("PATCH")
                          || (call.startsWith("PUT") && !HAVE_NO_VERSION.contains(call)));
              assertThat(parameters.contains("/Csrf")).as(call).isEqualTo(!call.startsWith("GET"));
            });
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryPartIsUsed() {
    Set<String> used = new TreeSet<>();
    references(document.whole(), used);
    Set<String> parts = new TreeSet<>();
    for (String kind : Set.of("schemas", "parameters", "responses")) {
      document
          .whole()
          .getJsonObject("components")
          .getJsonObject(kind)
          .keySet()
          .forEach(name -> parts.add("#/components/" + kind + "/" + name));
    }

    assertThat(used).isEqualTo(parts);
  }

  private static void references(JsonValue value, Set<String> found) {
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
        if (entry.getKey().equals("$ref")) {
          found.add(((JsonString) entry.getValue()).getString());
        }
        references(entry.getValue(), found);
      }
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(item -> references(item, found));
    }
  }

  @Test
  void onlyTheDocumentItselfAndPreviewsAreOpenToEverybody() {
    Set<String> open = new TreeSet<>(document.operations().keySet());
    open.removeIf(call -> !document.operations().get(call).containsKey("security"));

    assertThat(open).containsExactlyInAnyOrder("GET /openapi.json", "GET /oembed");
  }
}
