package org.tasket;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.tasket.audit.Audited;
import org.tasket.platform.Boundary;
import org.tasket.platform.TasketException;

/**
 * The rules of the house. A rule whose pattern matches nothing fails, so none is there for show.
 */
@AnalyzeClasses(packages = "org.tasket", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** From the lowest feature to the highest; a feature calls only lower ones. */
  private static final List<String> ORDER =
      List.of(
          "platform",
          "directory",
          "person",
          "audit",
          "token",
          "address",
          "skill",
          "cause",
          "profile",
          "board",
          "tasket",
          "claim",
          "ledger",
          "talk",
          "howto",
          "housekeeping",
          "attachment",
          "slot",
          "calendar",
          "follow",
          "tip",
          "webhook",
          "notice",
          "mail",
          "change",
          "finder",
          "saved",
          "feed",
          "demand");

  @ArchTest static final ArchRule aFeatureCallsOnlyLowerOnes = inOrder();

  private static ArchRule inOrder() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String feature : ORDER) {
      layers = layers.layer(feature).definedBy("org.tasket." + feature);
    }
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] higher = ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new);
      layers = layers.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(higher);
    }
    return layers.whereLayer(ORDER.get(ORDER.size() - 1)).mayNotBeAccessedByAnyLayer();
  }

  @ArchTest
  static final ArchRule everyPackageIsAFeatureOrUnderOne =
      classes()
          .should()
          .resideInAnyPackage(
              ORDER.stream().map(feature -> "org.tasket." + feature + "..").toArray(String[]::new));

  @ArchTest
  static final ArchRule theCoreKnowsNoWayIn =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.faces..",
              "jakarta.servlet..",
              "jakarta.ws.rs..",
              "jakarta.portlet..",
              "jakarta.security.enterprise..",
              "org.eclipse.microprofile.health..",
              "org.eclipse.microprofile.metrics..",
              "org.eclipse.microprofile.openapi..");

  @ArchTest
  static final ArchRule entitiesNeverLeaveTheCore =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule entitiesChangeByVerbsOnly =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameNotMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule entitiesKeepTheirFieldsToThemselves =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .areNotStatic()
          .should()
          .bePrivate();

  @ArchTest
  static final ArchRule boundariesAreConcreteAndPublic =
      classes()
          .that()
          .areAnnotatedWith(Boundary.class)
          .should()
          .bePublic()
          .andShould()
          .notBeInterfaces();

  @ArchTest
  static final ArchRule everyEventIsAudited =
      classes()
          .that()
          .haveSimpleNameEndingWith("Event")
          .and()
          .areInterfaces()
          .should()
          .beAssignableTo(Audited.class);

  @ArchTest
  static final ArchRule onlyThePlatformNamesKindsOfRefusal =
      classes()
          .that()
          .areAssignableTo(TasketException.class)
          .should()
          .resideInAPackage("org.tasket.platform");

  @ArchTest
  static final ArchRule policiesTouchNoDatabase =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Policy")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule onlyTheDirectoryKnowsLdap =
      noClasses()
          .that(not(resideInAPackage("org.tasket.directory..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.unboundid..");
}
