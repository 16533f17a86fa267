package org.tasket.skill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasket.platform.Checks;
import org.tasket.platform.CsvLines;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Words;

/**
 * Reads a list of skills in the form in which ESCO is published, line by line: {@code
 * skills_en.csv}, {@code skills_fi.csv} and {@code skills_sv.csv}; where there are headings, {@code
 * skillGroups_….csv} in the same three languages; and which lies under which, {@code
 * broaderRelationsSkillPillar….csv}. Commas stand between the columns, or semicolons. What is wrong
 * is gathered with its file and line. No more is kept of a line than the list needs.
 */
final class EscoFiles {

  static final int LINES_MOST = 30_000;
  static final int WRONG_MOST = 100;

  private static final int URI_MOST = 255;
  private static final String URI = "conceptUri";
  private static final String NAME = "preferredLabel";
  private static final String OTHERS = "altLabels";
  private static final String STATUS = "status";
  private static final String BROADER = "broaderUri";
  private static final Set<String> KNOWN =
      Set.of(
          URI,
          NAME,
          OTHERS,
          STATUS,
          BROADER,
          "conceptType",
          "skillType",
          "reuseLevel",
          "hiddenLabels",
          "modifiedDate",
          "scopeNote",
          "definition",
          "inScheme",
          "description",
          "code",
          "broaderType",
          "conceptLabel",
          "broaderLabel");
  private static final Pattern CONCEPTS =
      Pattern.compile("(skills|skillgroups)_(en|fi|sv)\\.csv", Pattern.CASE_INSENSITIVE);
  private static final Pattern RELATIONS =
      Pattern.compile("broaderrelationsskillpillar(_\\w+)?\\.csv", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\R|\\|");

  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, Set<String>> broader = new LinkedHashMap<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private final List<String> unknownColumns = new ArrayList<>();
  private final List<FieldError> wrong = new ArrayList<>();
  private final List<FieldError> unfit = new ArrayList<>();
  private int wordsLeftOut;

  /** What the files say of one skill or heading. */
  static final class Concept {

    final boolean heading;
    final String place;
    final Map<Locale, String> names = new LinkedHashMap<>();
    final Map<Locale, List<String>> others = new LinkedHashMap<>();
    boolean released = true;

    Concept(boolean heading, String place) {
      this.heading = heading;
      this.place = place;
    }
  }

  /** What one line has, and where it begins. */
  private record Line(String place, CsvLines.Line cells) {

    Optional<String> given(String column) {
      return cells.given(column);
    }

    String of(String column) {
      return cells.of(column);
    }
  }

  static EscoFiles read(List<ImportFile> files) {
    EscoFiles read = new EscoFiles();
    files.forEach(read::file);
    read.whole();
    return read;
  }

  Map<String, Concept> concepts() {
    return concepts;
  }

  /** The addresses of what lies right above one. */
  Set<String> broader(String uri) {
    return broader.getOrDefault(uri, Set.of());
  }

  List<String> unknownColumns() {
    return unknownColumns;
  }

  /** How many words beside names are too long, or too many. */
  int wordsLeftOut() {
    return wordsLeftOut;
  }

  /** Where those are; the first of them. */
  List<FieldError> unfit() {
    return unfit;
  }

  List<FieldError> wrong() {
    return wrong;
  }

  private void file(ImportFile file) {
    Matcher concept = CONCEPTS.matcher(file.name());
    if (concept.matches()) {
      String kind = concept.group(1).toLowerCase(Locale.ROOT);
      Locale language = Locale.forLanguageTag(concept.group(2).toLowerCase(Locale.ROOT));
      kinds.add(kind + " " + language.getLanguage());
      boolean heading = kind.equals("skillgroups");
      lines(file, Set.of(URI, NAME), line -> concept(line, language, heading));
    } else if (RELATIONS.matcher(file.name()).matches()) {
      lines(file, Set.of(URI, BROADER), this::relation);
    } else {
      wrong(file.name(), "skills.file");
    }
  }

  private void lines(ImportFile file, Set<String> needed, Consumer<Line> reader) {
    try (InputStream content = file.content().open();
        CsvLines lines = CsvLines.of(content)) {
      List<String> columns = lines.columns();
      needed.stream()
          .filter(column -> !columns.contains(column))
          .sorted()
          .forEach(column -> wrong(file.name() + ":1", "csv.column", column));
      columns.stream()
          .filter(column -> !KNOWN.contains(column))
          .forEach(column -> unknownColumns.add(file.name() + ": " + column));
      if (columns.containsAll(needed)) {
        lines(file, lines, reader);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      wrong(file.name(), "csv.broken");
    }
  }

  private void lines(ImportFile file, CsvLines lines, Consumer<Line> reader) {
    for (int read = 1; lines.hasNext(); read++) {
      CsvLines.Line cells = lines.next();
      Line line = new Line(file.name() + ":" + cells.at(), cells);
      if (read > LINES_MOST) {
        wrong(line.place, "csv.lines", LINES_MOST);
        return;
      }
      if (cells.isWhole()) {
        reader.accept(line);
      } else {
        wrong(line.place, "csv.line");
      }
    }
  }

  private void concept(Line line, Locale language, boolean heading) {
    Optional<String> uri = uri(line, URI);
    if (uri.isEmpty()) {
      return;
    }
    Concept concept = concepts.computeIfAbsent(uri.get(), key -> new Concept(heading, line.place));
    if (concept.heading != heading || concept.names.containsKey(language)) {
      wrong(line.place, "twice", uri.get());
      return;
    }
    concept.names.put(language, line.of(NAME).strip());
    concept.others.put(language, others(line, concept.names.get(language)));
    line.given(STATUS)
        .filter(status -> !status.equals("released"))
        .ifPresent(status -> concept.released = false);
  }

  /** What does not fit is left out, for nobody here can mend a list of others'. */
  private List<String> others(Line line, String name) {
    List<String> words =
        line.given(OTHERS).map(BETWEEN_WORDS::split).map(Arrays::asList).orElse(List.of()).stream()
            .map(String::strip)
            .filter(word -> word.length() >= SkillTerms.NAME_LEAST)
            .toList();
    List<String> fit = words.stream().filter(SkillTerms::fits).toList();
    leaveOut(words.size() - fit.size(), line, "skill.words", SkillTerms.NAME_MOST);
    List<String> kept = SkillTerms.fitting(name, fit);
    int tooMany = SkillTerms.different(name, fit) - kept.size();
    leaveOut(tooMany, line, "many", SkillTerms.OTHERS_MOST);
    return kept;
  }

  private void leaveOut(int words, Line line, String code, int most) {
    wordsLeftOut += words;
    if (words > 0 && unfit.size() < WRONG_MOST) {
      unfit.add(new FieldError(line.place, code, most));
    }
  }

  private void relation(Line line) {
    Optional<String> uri = uri(line, URI);
    Optional<String> above = uri(line, BROADER);
    if (uri.isPresent() && above.isPresent()) {
      broader.computeIfAbsent(uri.get(), key -> new LinkedHashSet<>()).add(above.get());
    }
  }

  private Optional<String> uri(Line line, String column) {
    Optional<String> uri = line.given(column);
    Checks checks = new Checks().text(column, uri.orElse(null), 1, URI_MOST);
    checks.errors().forEach(error -> add(error.at(line.place)));
    return checks.errors().isEmpty() ? uri : Optional.empty();
  }

  /** What can be said only of all files together. */
  private void whole() {
    List<String> languages = Words.LANGUAGES.stream().map(Locale::getLanguage).toList();
    for (String kind : List.of("skills", "skillGroups")) {
      boolean any = kinds.stream().anyMatch(one -> one.startsWith(kind.toLowerCase(Locale.ROOT)));
      if (kind.equals("skills") || any) {
        languages.stream()
            .filter(language -> !kinds.contains(kind.toLowerCase(Locale.ROOT) + " " + language))
            .forEach(language -> wrong("file", "skills.missing", kind + "_" + language + ".csv"));
      }
    }
    if (wrong.isEmpty()) {
      concepts.values().stream().filter(one -> one.released).forEach(this::check);
      checkCircles();
    }
  }

  private void check(Concept concept) {
    Checks checks = new Checks();
    new SkillTerms(concept.names, concept.others, Set.of()).check(checks);
    checks
        .errors()
        .forEach(
            error ->
                add(
                    new FieldError(
                        concept.place, "at", error.field(), error.sentence(Locale.ENGLISH))));
  }

  private void checkCircles() {
    Ascent<String> ascent = new Ascent<>(this::broader);
    for (String uri : broader.keySet()) {
      if (wrong.size() < WRONG_MOST && !ascent.isSound(uri)) {
        wrong(uri, "skill.circle");
      }
    }
  }

  private void wrong(String place, String code, Object... values) {
    add(new FieldError(place, code, values));
  }

  private void add(FieldError error) {
    if (wrong.size() < WRONG_MOST) {
      wrong.add(error);
    }
  }
}
