package org.tasket.intranet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The sample taskets of one language. */
record SampleWork(String language, List<SampleTasket> taskets) {

  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  private static final ObjectMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  static List<SampleWork> all() {
    return LANGUAGES.stream().map(SampleWork::in).toList();
  }

  private static SampleWork in(String language) {
    String name = "sample-taskets." + language + ".yaml";
    try (InputStream yaml = SampleWork.class.getResourceAsStream(name)) {
      return new SampleWork(language, YAML.readValue(yaml, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
