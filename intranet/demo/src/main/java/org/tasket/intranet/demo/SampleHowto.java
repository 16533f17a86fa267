package org.tasket.intranet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A sample page of a board's, as {@code sample-howtos.yaml} writes it.
 *
 * @param board slug of its board
 * @param by login of a manager of that board
 * @param category key of the taskets that lead to it
 * @param from the title of the sample tasket whose accepted answer it grew from, if it did
 */
record SampleHowto(
    String board,
    String by,
    String language,
    String category,
    String title,
    String text,
    String from) {

  static List<SampleHowto> all() {
    try (InputStream yaml = SampleHowto.class.getResourceAsStream("sample-howtos.yaml")) {
      return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
