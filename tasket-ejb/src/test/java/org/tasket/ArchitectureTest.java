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
import com.unboundid.asn1.ASN1Element;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.Validator;
import jakarta.faces.FacesException;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.openapi.OASFactory;
import org.tasket.audit.Audited;
import org.tasket.platform.Boundary;
import org.tasket.platform.TasketException;

/**
 * The rules of the house. A rule whose pattern matches nothing fails, so none is there for show.
 */
@AnalyzeClasses(packages = "org.tasket", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** From the lowest feature to the highest; a feature calls only lower ones. */
  static final List<String> ORDER =
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
  static final ArchRule everyPackageIsAFeatureOrTheInsideOfOne =
      classes()
          .should()
          .resideInAnyPackage(
              ORDER.stream()
                  .map(feature -> "org.tasket." + feature)
                  .flatMap(feature -> Stream.of(feature, feature + ".internal"))
                  .toArray(String[]::new));

  /** The portlet API is not among them: it is not even on the core's class path. */
  @ArchTest
  static final ArchRule theCoreKnowsNoWayIn =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              below(
                  FacesException.class,
                  Servlet.class,
                  Path.class,
                  SecurityContext.class,
                  HealthCheck.class,
                  MetricRegistry.class,
                  OASFactory.class));

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
          .resideInAnyPackage(
              below(LDAPException.class, LDIFException.class, ASN1Element.class, Validator.class));

  /** Packages named after classes: a name with a slip, which forbids nothing, does not compile. */
  private static String[] below(Class<?>... samples) {
    return Stream.of(samples).map(sample -> sample.getPackageName() + "..").toArray(String[]::new);
  }
}
