package org.tasket.skill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files in the columns of ESCO 1.2, with all that its lines have: cells of several lines, commas
 * and quotes in them, a name of one letter, words of which the name is one. What they say is
 * invented. No file is ever whole in the memory.
 */
public final class EscoEdition {

  static final String SKILLS =
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,"
          + "modifiedDate,scopeNote,definition,inScheme,description\n";
  static final String GROUPS =
      "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,"
          + "inScheme,description,code\n";
  static final String PLACES =
      "conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel\n";

  private static final int UNDER_ONE = 25;
  private static final Map<String, Integer> WORDS = Map.of("en", 7, "fi", 2, "sv", 2);
  private static final String SCHEMES =
      "\"http://data.europa.eu/esco/concept-scheme/skills,\n"
          + "http://data.europa.eu/esco/concept-scheme/member-skills\"";

  private EscoEdition() {}

  /** So many skills, and a group for each twenty-five of them, under addresses of their own. */
  public static List<ImportFile> of(String origin, int skills) {
    int groups = groups(skills);
    return Stream.concat(
            WORDS.keySet().stream()
                .flatMap(
                    language ->
                        Stream.of(
                            file(
                                "skills_" + language + ".csv",
                                SKILLS,
                                skills,
                                i -> skill(origin, language, i)),
                            file(
                                "skillGroups_" + language + ".csv",
                                GROUPS,
                                groups,
                                i -> group(origin, language, i)))),
            Stream.of(
                file(
                    "broaderRelationsSkillPillar_en.csv",
                    PLACES,
                    skills,
                    i ->
                        "KnowledgeSkillCompetence,%1$s%2$d,\"%3$s\",SkillGroup,%1$sg%4$d,%5$s\n"
                            .formatted(
                                origin, i, name("en", i), i / UNDER_ONE, groupName("en", i)))))
        .toList();
  }

  /** So many groups so many skills have. */
  public static int groups(int skills) {
    return (skills + UNDER_ONE - 1) / UNDER_ONE;
  }

  /** What the skill at a place is called. */
  public static String name(String language, int at) {
    return at == 0 ? "R" : "handle matter " + at + ", well (" + language + ")";
  }

  private static String groupName(String language, int at) {
    return "handling matters of kind " + at + " (" + language + ")";
  }

  private static String skill(String origin, String language, int at) {
    String name = name(language, at);
    String words =
        String.join(
            "\n",
            IntStream.range(0, WORDS.get(language))
                .mapToObj(i -> i == 0 ? name : "care for matter " + at + ", way " + i)
                .toList());
    return "KnowledgeSkillCompetence,"
        + (origin + at + ",skill/competence,sector-specific,")
        + (quoted(name) + "," + quoted(words) + "," + quoted("handel mater\nhandle mattr"))
        + ",released,2024-02-09T17:29:15.235Z,,,"
        + (SCHEMES + ",")
        + quoted("Handle what is called \"matter\" " + at + ", and:\n\n- look\n- listen")
        + "\n";
  }

  private static String group(String origin, String language, int at) {
    return "SkillGroup,"
        + (origin + "g" + at + "," + groupName(language, at) + ",,,,,,")
        + (SCHEMES + ",\"Kinds of\n\n=== Inclusions\nmatters\",S1." + at)
        + "\n";
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static ImportFile file(String name, String header, int lines, IntFunction<String> line) {
    return new ImportFile(
        name,
        () ->
            new Lines(
                Stream.concat(Stream.of(header), IntStream.range(0, lines).mapToObj(line))
                    .iterator()));
  }

  /** One line after another, each made when it is read. */
  private static final class Lines extends InputStream {

    private final Iterator<String> lines;
    private InputStream line = InputStream.nullInputStream();

    Lines(Iterator<String> lines) {
      this.lines = lines;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read = line.read(into, from, most);
      while (read < 0 && lines.hasNext()) {
        line = new ByteArrayInputStream(lines.next().getBytes(UTF_8));
        read = line.read(into, from, most);
      }
      return read;
    }
  }
}
