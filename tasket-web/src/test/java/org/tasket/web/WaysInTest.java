package org.tasket.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.openapi.OASFactory;
import org.tasket.platform.Boundary;

/** How pages and REST reach the core. */
@AnalyzeClasses(packages = "org.tasket", importOptions = DoNotIncludeTests.class)
class WaysInTest {

  private static final String OPS = "org.tasket.web.ops";

  /** What pages and REST have beside the core's features. */
  private static final Set<String> PAGES_OWN =
      Set.of("embed", "mine", "ops", "page", "signin", "widget");

  private static final Set<String> RESTS_OWN = Set.of("embed");

  /** Health alone looks behind: whether the directory answers is no use case of a feature. */
  @ArchTest
  static final ArchRule waysInCallBoundariesOnly =
      fields()
          .that()
          .areAnnotatedWith(Inject.class)
          .and()
          .haveRawType(describe("of a feature of the core", type -> isOfAFeature(type)))
          .and()
          .areDeclaredInClassesThat(
              resideInAnyPackage("org.tasket.web..", "org.tasket.rest..").and(not(OPS)))
          .should()
          .haveRawType(annotatedWith(Boundary.class));

  @ArchTest
  static final ArchRule whatOnlySomeServersHaveIsInOnePackage =
      noClasses()
          .that(not(OPS))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              below(HealthCheck.class), below(MetricRegistry.class), below(OASFactory.class));

  @ArchTest
  static void aFeatureIsCalledTheSameOnEveryWayIn(JavaClasses classes) {
    Set<String> core = words("org.tasket.", classes);

    assertThat(words("org.tasket.web.", classes))
        .containsAll(PAGES_OWN)
        .isSubsetOf(with(core, PAGES_OWN));
    assertThat(words("org.tasket.rest.", classes))
        .containsAll(RESTS_OWN)
        .isSubsetOf(with(core, RESTS_OWN));
  }

  private static Set<String> words(String prefix, JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> with(Set<String> some, Set<String> more) {
    Set<String> both = new TreeSet<>(some);
    both.addAll(more);
    return both;
  }

  private static DescribedPredicate<JavaClass> not(String somePackage) {
    return DescribedPredicate.not(resideInAPackage(somePackage));
  }

  private static String below(Class<?> sample) {
    return sample.getPackageName() + "..";
  }

  private static boolean isOfAFeature(JavaClass type) {
    return resideInAnyPackage("org.tasket..").test(type)
        && !resideInAnyPackage("org.tasket.web..", "org.tasket.rest..", "org.tasket.platform..")
            .test(type);
  }
}
