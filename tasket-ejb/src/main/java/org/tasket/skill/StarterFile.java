package org.tasket.skill;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tasket.platform.Texts;
import org.tasket.platform.Words;

/**
 * The skills that Tasket brings along: some three hundred that fit a civil service, as a file that
 * people can read and mend. A line without a broader one is a heading. The code of a line stays,
 * for the id is made of it.
 */
final class StarterFile {

  /** Goes up with every release in which the file has further lines. */
  static final int VERSION = 1;

  private static final String NAME = "starter.csv";
  static final String ADDRESS = "urn:tasket:skill:";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .get();

  private StarterFile() {}

  static List<Skill> skills() {
    try (InputStream file = StarterFile.class.getResourceAsStream(NAME);
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
        CSVParser lines = CSVParser.parse(text, FORMAT)) {
      return lines.stream().map(StarterFile::skill).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Skill skill(CSVRecord line) {
    Map<Locale, String> names = new HashMap<>();
    Map<Locale, List<String>> others = new HashMap<>();
    for (Locale language : Words.LANGUAGES) {
      String column = language.getLanguage();
      names.put(language, line.get(column));
      others.put(language, words(line.get(column + " others")));
    }
    Set<UUID> broader =
        Texts.given(line.get("broader")).map(StarterFile::id).map(Set::of).orElse(Set.of());
    String code = line.get("code");
    return Skill.listed(
        id(code),
        ADDRESS + code,
        broader.isEmpty(),
        new SkillTerms(names, others, broader).checked());
  }

  private static List<String> words(String several) {
    return Arrays.stream(several.split("\\|")).filter(word -> !word.isBlank()).toList();
  }

  /** By its code, so that it is the same in every house. */
  static UUID id(String code) {
    return UUID.nameUUIDFromBytes((ADDRESS + code).getBytes(StandardCharsets.UTF_8));
  }
}
