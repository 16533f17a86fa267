package org.tasket.platform;

import java.util.Arrays;
import java.util.List;

/** The names of an enum, for saying what is allowed. */
public final class Names {

  private Names() {}

  public static <E extends Enum<E>> List<String> of(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
