package org.tasket.web.tasket;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.board.Audience;

/**
 * Whom of a board's audience a tasket is for, as an owner types it. Where nobody is named it is for
 * all of them.
 */
public class AudienceForm implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int EMPTY = 2;

  private final ArrayList<Row> rows = new ArrayList<>();
  private final List<SelectItem> departments;
  private String groups;

  private AudienceForm(List<SelectItem> departments) {
    this.departments = departments;
  }

  /**
   * A form over an audience.
   *
   * @param departments to choose from, those of the audience among them
   */
  static AudienceForm of(Audience audience, List<SelectItem> departments) {
    AudienceForm form = new AudienceForm(List.copyOf(departments));
    audience.departments().forEach(part -> form.rows.add(new Row(form.rows.size(), part)));
    for (int empty = 0; empty < EMPTY; empty++) {
      form.rows.add(new Row(form.rows.size()));
    }
    form.groups = audience.groups().stream().sorted().collect(Collectors.joining("\n"));
    return form;
  }

  Audience audience() {
    return new Audience(
        rows.stream().filter(Row::isChosen).map(Row::part).distinct().toList(), named());
  }

  private Set<String> named() {
    return Stream.ofNullable(groups)
        .flatMap(String::lines)
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is for fewer than see the board. */
  public boolean isNarrow() {
    return !audience().isEveryone();
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<SelectItem> getDepartments() {
    return departments;
  }

  public String getGroups() {
    return groups;
  }

  public void setGroups(String groups) {
    this.groups = groups;
  }

  /** A department, or room for one. */
  public static class Row implements Serializable {

    private static final long serialVersionUID = 1;

    private final int at;
    private String department;
    private boolean subUnits = true;

    Row(int at) {
      this.at = at;
    }

    Row(int at, Audience.Part part) {
      this(at);
      department = part.department().toString();
      subUnits = part.subUnits();
    }

    boolean isChosen() {
      return department != null;
    }

    Audience.Part part() {
      return new Audience.Part(UUID.fromString(department), subUnits);
    }

    /** The id of its part of the page. */
    public String getPlace() {
      return "audience-departments-" + at;
    }

    public String getDepartment() {
      return department;
    }

    public void setDepartment(String department) {
      this.department = department;
    }

    public boolean isSubUnits() {
      return subUnits;
    }

    public void setSubUnits(boolean subUnits) {
      this.subUnits = subUnits;
    }
  }
}
