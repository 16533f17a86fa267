package org.tasket.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.person.DepartmentsRefreshed;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Makes a board for every top department that has none, where the setting asks for it. */
@ApplicationScoped
class DepartmentBoards {

  @Inject EntityManager db;
  @Inject Departments departments;
  @Inject Settings settings;
  @Inject Clock clock;

  void complete(@Observes DepartmentsRefreshed event) {
    if (settings.flag(Setting.BOOTSTRAP_DEPARTMENTS)) {
      Set<UUID> served =
          new HashSet<>(
              db.createQuery(
                      "select b.department from Board b where b.department is not null", UUID.class)
                  .getResultList());
      departments.top().stream()
          .filter(department -> !served.contains(department.id()))
          .forEach(this::open);
    }
  }

  private void open(DepartmentView department) {
    Slug.of(department.code())
        .filter(slug -> !taken(slug))
        .map(
            slug ->
                Board.ofDepartment(
                    department.id(), slug, title(department), usual(), clock.instant()))
        .ifPresent(db::persist);
  }

  private Kind usual() {
    return db.find(Kind.class, BoardKind.USUAL);
  }

  private static Translated title(DepartmentView department) {
    return new Translated(
        department.name(Locale.ENGLISH),
        department.name(Locale.forLanguageTag("fi")),
        department.name(Locale.forLanguageTag("sv")));
  }

  private boolean taken(String slug) {
    return !db.createQuery("select b.id from Board b where b.slug = :slug", UUID.class)
        .setParameter("slug", slug)
        .getResultList()
        .isEmpty();
  }
}
