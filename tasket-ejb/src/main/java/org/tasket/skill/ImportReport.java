package org.tasket.skill;

import java.util.List;
import org.tasket.platform.InvalidInput.FieldError;

/**
 * What came of bringing in a list of skills, or what would come of it.
 *
 * @param done whether the list has it now; nothing of it where something is wrong
 * @param added how many are new to the list, headings with them
 * @param changed how many have other names or words now, or lie elsewhere
 * @param unchanged how many the list had just so
 * @param leftOut how many were not taken: what is not released, and what coordinators merged
 * @param relationsLeftOut how many relations lead to something that neither the files nor the list
 *     have
 * @param unknownColumns columns that were not read, as {@code file: column}
 * @param wrong what is wrong, each at {@code file:line}; the first hundred of it
 */
public record ImportReport(
    boolean done,
    int added,
    int changed,
    int unchanged,
    int leftOut,
    int relationsLeftOut,
    List<String> unknownColumns,
    List<FieldError> wrong) {

  /** One of files in which something is wrong: nothing comes of them. */
  static ImportReport refused(List<String> unknownColumns, List<FieldError> wrong) {
    return new ImportReport(false, 0, 0, 0, 0, 0, unknownColumns, wrong);
  }

  public ImportReport {
    unknownColumns = List.copyOf(unknownColumns);
    wrong = List.copyOf(wrong);
  }
}
