package org.tasket.portlet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.Portlet;
import jakarta.portlet.annotations.PortletRequestScoped;
import jakarta.portlet.annotations.PortletSessionScoped;
import jakarta.portlet.annotations.RenderStateScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.platform.Boundary;
import org.tasket.platform.Settings;

/** How portlets reach the core, and what they leave alone because not every portal does it. */
@AnalyzeClasses(packages = "org.tasket", importOptions = DoNotIncludeTests.class)
class WaysInTest {

  /** What portlets have beside the core's features. */
  private static final Set<String> OWN = Set.of("mine");

  @ArchTest
  static final ArchRule portletsFetchBoundariesOnly =
      classes()
          .that(describe("are fetched by a portlet", WaysInTest::isFetched))
          .should()
          .beAnnotatedWith(Boundary.class)
          .orShould(be(describe("the settings", type -> type.isEquivalentTo(Settings.class))));

  @ArchTest
  static final ArchRule everyPortletIsAGenericPortlet =
      classes().that().areAssignableTo(Portlet.class).should().beAssignableTo(GenericPortlet.class);

  /** Portals make portlets themselves, and some of them know nothing of CDI or of our roles. */
  @ArchTest
  static final ArchRule portletsLeaveNothingToThePortal =
      noClasses()
          .that(resideInAPackage("org.tasket.portlet.."))
          .should()
          .dependOnClassesThat(
              describe(
                  "inject, guard or scope",
                  type ->
                      Stream.of(
                              Inject.class,
                              RolesAllowed.class,
                              PortletRequestScoped.class,
                              PortletSessionScoped.class,
                              RenderStateScoped.class)
                          .anyMatch(type::isEquivalentTo)));

  @ArchTest
  static void aFeatureIsCalledTheSameInPortlets(JavaClasses classes) {
    Set<String> core = words("org.tasket.", classes);
    core.addAll(OWN);

    assertThat(words("org.tasket.portlet.", classes)).containsAll(OWN).isSubsetOf(core);
  }

  private static Set<String> words(String prefix, JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isFetched(JavaClass type) {
    return resideInAPackage("org.tasket..")
            .and(resideOutsideOfPackage("org.tasket.portlet.."))
            .test(type)
        && type.getDirectDependenciesToSelf().stream()
            .map(dependency -> dependency.getOriginClass())
            .filter(resideInAPackage("org.tasket.portlet.."))
            .flatMap(origin -> origin.getReferencedClassObjects().stream())
            .map(ReferencedClassObject::getRawType)
            .anyMatch(type::equals);
  }
}
