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
 * @param ambiguous how many words mean several skills by it, and so none, that did not before
 * @param ambiguousWords those words, the first hundred of them
 * @param wordsLeftOut how many words beside names were not taken, because they are too long or
 *     there are too many
 * @param unfit where those are, each at {@code file:line}; the first hundred of it
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
    int ambiguous,
    List<String> ambiguousWords,
    int wordsLeftOut,
    List<FieldError> unfit,
    List<String> unknownColumns,
    List<FieldError> wrong) {

  /** One of files in which something is wrong: nothing comes of them. */
  static ImportReport refused(List<String> unknownColumns, List<FieldError> wrong) {
    return new ImportReport(
        false, 0, 0, 0, 0, 0, 0, List.of(), 0, List.of(), unknownColumns, wrong);
  }

  public ImportReport {
    ambiguousWords = List.copyOf(ambiguousWords);
    unfit = List.copyOf(unfit);
    unknownColumns = List.copyOf(unknownColumns);
    wrong = List.copyOf(wrong);
  }
}
