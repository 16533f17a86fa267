package org.tasket.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The names of the components in which two records of one type differ. */
public final class FieldNames {

  private FieldNames() {}

  public static <R extends Record> List<String> of(R one, R other) {
    return Arrays.stream(one.getClass().getRecordComponents())
        .filter(component -> !Objects.equals(value(component, one), value(component, other)))
        .map(RecordComponent::getName)
        .toList();
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException("a record's accessor does not fail", impossible);
    }
  }
}
