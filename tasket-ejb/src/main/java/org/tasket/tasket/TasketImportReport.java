package org.tasket.tasket;

import java.util.List;
import org.tasket.platform.InvalidInput.FieldError;

/**
 * What came of bringing in taskets, or what would come of it.
 *
 * @param done whether the board has them now; none of them where something is wrong
 * @param taskets how many there are
 * @param wrong what is wrong, by line; the first hundred of it
 * @param doubtful what may be wrong and keeps nothing from being brought in
 */
public record TasketImportReport(
    boolean done, int taskets, List<Remark> wrong, List<Remark> doubtful) {

  static final int WRONG_MOST = 100;

  /** Something about one line. */
  public record Remark(long line, FieldError error) {

    /** For whoever asked for more than a look. */
    FieldError inFile() {
      return error.at("lines." + line + "." + error.field());
    }
  }

  public TasketImportReport {
    wrong = wrong.stream().limit(WRONG_MOST).toList();
    doubtful = doubtful.stream().limit(WRONG_MOST).toList();
  }
}
