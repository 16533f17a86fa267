package org.tasket.intranet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What somebody of the sample organisation has and wants to learn, as {@code sample-skills.yaml}
 * writes it: by the names that the list of skills has in a language.
 */
record SampleSkills(String login, String language, List<Known> has, List<Known> wants) {

  private static final String OWN = "me/skills";

  /**
   * A skill by its name.
   *
   * @param level how well, as the API has it, or null
   */
  record Known(String name, String level) {}

  static List<SampleSkills> all() {
    try (InputStream yaml = SampleSkills.class.getResourceAsStream("sample-skills.yaml")) {
      return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says so in the person's own name, unless they have said something already. */
  void bring(Api api) {
    JsonNode said = api.get(login, OWN);
    if (said.path("has").isEmpty() && said.path("wants").isEmpty()) {
      api.put(login, OWN, Map.of("has", entries(api, has), "wants", entries(api, wants)));
    }
  }

  private List<Map<String, Object>> entries(Api api, List<Known> skills) {
    return skills.stream().map(skill -> entry(api, skill)).toList();
  }

  private Map<String, Object> entry(Api api, Known skill) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id(api, skill.name()));
    entry.put("level", skill.level());
    return entry;
  }

  private String id(Api api, String name) {
    String asked =
        "skills?language=" + language + "&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return StreamSupport.stream(api.get(login, asked).path("items").spliterator(), false)
        .filter(skill -> skill.path("name").asText().equals(name))
        .map(skill -> skill.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new DemoFailure("The list has no skill called " + name));
  }
}
