package org.tasket.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import org.tasket.platform.Boundary;

/** How pages and REST reach the core. */
@AnalyzeClasses(
    packages = {"org.tasket.web", "org.tasket.rest"},
    importOptions = DoNotIncludeTests.class)
class WaysInTest {

  /** Health alone looks behind: whether the directory answers is no use case of a feature. */
  @ArchTest
  static final ArchRule waysInCallBoundariesOnly =
      fields()
          .that()
          .areAnnotatedWith(Inject.class)
          .and()
          .haveRawType(describe("of a feature of the core", type -> isOfAFeature(type)))
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.tasket.web.ops")
          .should()
          .haveRawType(annotatedWith(Boundary.class));

  private static boolean isOfAFeature(JavaClass type) {
    return resideInAnyPackage("org.tasket..").test(type)
        && !resideInAnyPackage("org.tasket.web..", "org.tasket.rest..", "org.tasket.platform..")
            .test(type);
  }
}
