package org.tasket.intranet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What taskets are sorted under on the sample boards, as {@code sample-categories.yaml} writes it.
 *
 * @param name in each language
 */
record SampleCategory(String key, Map<String, String> name) {

  static List<SampleCategory> all() {
    try (InputStream yaml = SampleCategory.class.getResourceAsStream("sample-categories.yaml")) {
      return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
