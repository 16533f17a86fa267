package org.tasket.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** All departments as they were at a moment, for a feature that keeps them at hand. */
public final class DepartmentTree {

  public static final DepartmentTree EMPTY = new DepartmentTree(List.of());

  private final Map<UUID, DepartmentView> departments;
  private final Map<UUID, List<DepartmentView>> parts;
  private final List<DepartmentView> tops;

  /**
   * @param departments those that vanished, too
   */
  public DepartmentTree(Collection<DepartmentView> departments) {
    this.departments = departments.stream().collect(toMap(DepartmentView::id, Function.identity()));
    List<DepartmentView> there = departments.stream().filter(DepartmentTree::isThere).toList();
    this.parts =
        there.stream()
            .filter(one -> over(one).isPresent())
            .collect(groupingBy(one -> over(one).get().id()));
    this.tops = there.stream().filter(one -> over(one).isEmpty()).toList();
  }

  private Optional<DepartmentView> over(DepartmentView department) {
    return department.parent().flatMap(this::with).filter(DepartmentTree::isThere);
  }

  public Optional<DepartmentView> with(UUID id) {
    return Optional.ofNullable(departments.get(id));
  }

  /** The departments that are parts of one; without one, those that are part of no other. */
  public List<DepartmentView> under(Optional<UUID> parent) {
    return parent.map(id -> parts.getOrDefault(id, List.of())).orElse(tops);
  }

  /** The department that one is a part of. */
  public Optional<UUID> above(UUID department) {
    return with(department).flatMap(this::over).map(DepartmentView::id);
  }

  /** The circle of somebody who was let in; empty where their department is none of these. */
  Optional<Circle> circle(Arrival arrival) {
    return arrival
        .department()
        .map(own -> with(own).map(this::line))
        .orElse(Optional.of(List.of()))
        .map(line -> new Circle(line, arrival.groups()));
  }

  /** As {@link Circles} reads it. */
  private List<UUID> line(DepartmentView own) {
    return Stream.iterate(
            Optional.of(own).filter(DepartmentTree::isThere),
            Optional::isPresent,
            one -> one.flatMap(this::over))
        .limit(Circles.DEEPEST)
        .map(one -> one.get().id())
        .toList();
  }

  private static boolean isThere(DepartmentView department) {
    return !department.vanished();
  }
}
