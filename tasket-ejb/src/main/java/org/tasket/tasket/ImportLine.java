package org.tasket.tasket;

import java.util.List;
import java.util.Optional;
import org.tasket.platform.InvalidInput.FieldError;

/**
 * One tasket of a file, as far as it could be read.
 *
 * @param at the line at which it begins, or which it is of a list, from 1
 * @param wishes what it says; empty where something in it cannot be read
 * @param wrong what cannot be read in it
 */
public record ImportLine(long at, Optional<Wishes> wishes, List<FieldError> wrong) {

  public ImportLine {
    wrong = List.copyOf(wrong);
  }

  public static ImportLine of(long at, Wishes wishes) {
    return new ImportLine(at, Optional.of(wishes), List.of());
  }

  public static ImportLine unreadable(long at, List<FieldError> wrong) {
    return new ImportLine(at, Optional.empty(), wrong);
  }
}
