package org.tasket.person;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.directory.Directory;
import org.tasket.directory.DirectoryName;
import org.tasket.platform.Boundary;
import org.tasket.platform.Unavailable;

/**
 * Finds people to name, by a piece of their name or login: those whom Tasket has met, and then
 * others whom the directory shows. Nobody is entered by being found. Of whom Tasket has not met
 * only the department is known, so nobody is found by their groups before they were met; the
 * directory itself looks in the departments, for whom it shows first can be anybody in a large
 * house.
 */
@Boundary
@Transactional(TxType.NOT_SUPPORTED)
public class Colleagues {

  /** So many are told. */
  public static final int MOST = 10;

  private static final int ASKED_OF_THE_DIRECTORY = 100;

  @Inject KnownColleagues known;
  @Inject Directory directory;
  @Inject Departments departments;

  /** Those among some who are called so, by name; where the directory is away, as far as known. */
  public List<Colleague> called(String text, Members among) {
    List<Colleague> met = known.called(directory.source(), text, among, MOST);
    return met.size() == MOST || !directory.isSet()
        ? met
        : Stream.concat(met.stream(), strangers(text, among).limit(MOST - met.size())).toList();
  }

  private Stream<Colleague> strangers(String text, Members among) {
    List<DepartmentView> all = departments.all();
    List<DirectoryName> shown = shown(text, among, all);
    Set<?> met = known.met(directory.source(), shown.stream().map(DirectoryName::key).toList());
    Map<String, DepartmentView> byCode =
        all.stream()
            .collect(
                Collectors.toMap(
                    department -> normal(department.code()),
                    Function.identity(),
                    (one, same) -> one));
    return shown.stream()
        .filter(name -> !met.contains(name.key()))
        .map(name -> new Found(name, name.unit().map(code -> byCode.get(normal(code)))))
        .filter(found -> among.haveFrom(found.department().map(DepartmentView::id)))
        .map(Found::colleague)
        .sorted(Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER));
  }

  private List<DirectoryName> shown(String text, Members among, List<DepartmentView> all) {
    try {
      return among.everybody()
          ? directory.holding(text, ASKED_OF_THE_DIRECTORY)
          : directory.holding(text, codes(among, all), ASKED_OF_THE_DIRECTORY);
    } catch (Unavailable away) {
      return List.of();
    }
  }

  private static List<String> codes(Members among, List<DepartmentView> all) {
    return all.stream()
        .filter(department -> among.departments().contains(department.id()))
        .map(DepartmentView::code)
        .toList();
  }

  private static String normal(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private record Found(DirectoryName name, Optional<DepartmentView> department) {

    Colleague colleague() {
      return new Colleague(
          Optional.empty(),
          name.login(),
          name.name(),
          department.map(DepartmentView::names).orElse(Map.of()));
    }
  }
}
