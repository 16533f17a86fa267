package org.tasket.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.skill.SkillFixtures.EN;
import static org.tasket.skill.SkillFixtures.FI;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EscoFilesTest {

  private static final String HEADER = EscoEdition.SKILLS;

  private static ImportFile file(String name, String text) {
    return new ImportFile(
        name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String line(String uri, String name, String others) {
    return "KnowledgeSkillCompetence,"
        + uri
        + ",knowledge,cross-sector,"
        + name
        + ",\""
        + others
        + "\",,released,2024-02-09T17:29:15.235Z,,,,\n";
  }

  private static List<ImportFile> inAllLanguages(String lines, ImportFile... more) {
    List<ImportFile> files = new ArrayList<>();
    for (String language : List.of("en", "fi", "sv")) {
      files.add(file("skills_" + language + ".csv", HEADER + lines));
    }
    files.addAll(List.of(more));
    return files;
  }

  private static List<String> wrong(List<ImportFile> files) {
    return EscoFiles.read(files).wrong().stream()
        .map(error -> error.field() + " " + error.code())
        .toList();
  }

  @Test
  void areReadLineByLineInThreeLanguages() {
    EscoFiles read =
        EscoFiles.read(
            List.of(
                file("skills_en.csv", "\uFEFF" + HEADER + line("u:1", "maps", "GIS\nspatial data")),
                file("skills_fi.csv", HEADER + line("u:1", "kartat", "")),
                file("skills_sv.csv", HEADER + line("u:1", "kartor", "kartverk | x"))));

    assertThat(read.wrong()).isEmpty();
    assertThat(read.concepts()).containsOnlyKeys("u:1");
    EscoFiles.Concept maps = read.concepts().get("u:1");
    assertThat(maps.names).containsEntry(EN, "maps").containsEntry(FI, "kartat");
    assertThat(maps.others.get(EN)).isEqualTo(List.of("GIS", "spatial data"));
    assertThat(maps.heading).isFalse();
    assertThat(read.unknownColumns()).isEmpty();
  }

  @Test
  void sayWhichColumnsNobodyReads() {
    List<ImportFile> files = inAllLanguages(line("u:1", "maps", ""));
    files.set(1, file("skills_fi.csv", "conceptUri,preferredLabel,feeling\nu:1,kartat,good\n"));

    EscoFiles read = EscoFiles.read(files);

    assertThat(read.wrong()).isEmpty();
    assertThat(read.unknownColumns()).containsExactly("skills_fi.csv: feeling");
  }

  @Test
  void areReadAsEscoPublishesThemWithCellsOfSeveralLinesAndGroups() {
    EscoFiles read = EscoFiles.read(EscoEdition.of("u:", 60));

    assertThat(read.wrong()).isEmpty();
    assertThat(read.unknownColumns()).isEmpty();
    assertThat(read.concepts()).hasSize(60 + 3);
    assertThat(read.concepts().get("u:0").names.values()).containsOnly("R");
    EscoFiles.Concept skill = read.concepts().get("u:59");
    assertThat(skill.heading).isFalse();
    assertThat(skill.released).isTrue();
    assertThat(skill.names).containsEntry(FI, "handle matter 59, well (fi)");
    assertThat(skill.others.get(EN)).hasSize(6).contains("care for matter 59, way 6");
    assertThat(read.broader("u:59")).containsExactly("u:g2");
    assertThat(read.concepts().get("u:g2").heading).isTrue();
  }

  @Test
  void ofEscosSizeLeaveLittleInTheMemory() {
    long before = inUse();

    EscoFiles read = EscoFiles.read(EscoEdition.of("u:", 14_000));

    long kept = inUse() - before;
    assertThat(read.concepts()).hasSize(14_000 + 560);
    assertThat(kept).isLessThan(64L * 1024 * 1024);
  }

  private static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void sayWhatLiesUnderWhat() {
    ImportFile relations =
        file(
            "broaderRelationsSkillPillar_en.csv",
            "conceptType,conceptUri,broaderType,broaderUri\nS,u:1,G,u:2\nS,u:1,G,u:3\n");

    EscoFiles read = EscoFiles.read(inAllLanguages(line("u:1", "maps", ""), relations));

    assertThat(read.wrong()).isEmpty();
    assertThat(read.broader("u:1")).containsExactly("u:2", "u:3");
    assertThat(read.broader("u:2")).isEmpty();
  }

  @Test
  void mayHaveSemicolonsBetweenTheirColumns() {
    List<ImportFile> files = inAllLanguages(line("u:1", "maps", ""));
    files.set(
        1,
        file(
            "skills_fi.csv",
            "\uFEFFconceptUri;preferredLabel;altLabels\r\nu:1;kartat, myös;GIS\r\n"));

    EscoFiles read = EscoFiles.read(files);

    assertThat(read.wrong()).isEmpty();
    assertThat(read.concepts().get("u:1").names).containsEntry(FI, "kartat, myös");
    assertThat(read.concepts().get("u:1").others.get(FI)).isEqualTo(List.of("GIS"));
  }

  @Test
  void leaveOutWordsThatDoNotFitAndSayWhere() {
    String many =
        IntStream.rangeClosed(1, 102).mapToObj(i -> "word " + i).collect(Collectors.joining("\n"));
    String others = "MAPS\n" + "x".repeat(201) + "\nat\tlas\n" + many + "\nWord 1";
    List<ImportFile> files = inAllLanguages(line("u:1", "maps", ""));
    files.set(0, file("skills_en.csv", HEADER + line("u:1", "maps", others)));

    EscoFiles read = EscoFiles.read(files);

    assertThat(read.wrong()).isEmpty();
    assertThat(read.concepts().get("u:1").others.get(EN)).hasSize(100).contains("word 100");
    assertThat(read.wordsLeftOut()).isEqualTo(4);
    assertThat(read.unfit())
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly("skills_en.csv:2 skill.words", "skills_en.csv:2 many");
  }

  @Test
  void leaveOutWhatIsNotReleased() {
    EscoFiles read =
        EscoFiles.read(inAllLanguages(line("u:1", "m", "").replace("released", "obsolete")));

    assertThat(read.wrong()).isEmpty();
    assertThat(read.concepts().get("u:1").released).isFalse();
  }

  @Nested
  class Wrong {

    @Test
    void aLanguageIsMissing() {
      assertThat(wrong(List.of(file("skills_en.csv", HEADER + line("u:1", "maps", "")))))
          .containsExactly("file skills.missing", "file skills.missing");
      assertThat(wrong(inAllLanguages(line("u:1", "maps", ""), file("skillGroups_fi.csv", HEADER))))
          .containsExactly("file skills.missing", "file skills.missing");
    }

    @Test
    void aNameIsMissingInOneLanguage() {
      List<ImportFile> files = inAllLanguages(line("u:1", "maps", ""));
      files.set(1, file("skills_fi.csv", HEADER + line("u:2", "kartat", "")));

      assertThat(wrong(files)).containsOnly("skills_en.csv:2 at", "skills_fi.csv:2 at").hasSize(3);
    }

    @Test
    void aFileIsNoneOfThese() {
      assertThat(wrong(inAllLanguages("", file("occupations_en.csv", HEADER))))
          .containsExactly("occupations_en.csv skills.file");
    }

    @Test
    void aColumnIsMissing() {
      assertThat(
              wrong(
                  inAllLanguages(
                      line("u:1", "maps", ""),
                      file("broaderRelationsSkillPillar.csv", "conceptUri\nu:1\n"))))
          .containsExactly("broaderRelationsSkillPillar.csv:1 csv.column");
    }

    @Test
    void aLineHasOtherColumnsOrNoAddress() {
      assertThat(wrong(inAllLanguages("one,two\n" + line("", "maps", ""))))
          .startsWith("skills_en.csv:2 csv.line", "skills_en.csv:3 missing");
    }

    @Test
    void itsPlaceIsTheLineInTheFileAlsoAfterCellsOfSeveralLines() {
      assertThat(wrong(inAllLanguages(line("u:1", "maps", "GIS\natlas\nplans") + "one,two\n")))
          .contains("skills_en.csv:5 csv.line");
    }

    @Test
    void aQuoteNeverEnds() {
      assertThat(wrong(inAllLanguages("K,u:1,k,\"maps,,released,\n")))
          .startsWith("skills_en.csv csv.broken");
    }

    @Test
    void theTextIsNotUtf8() {
      List<ImportFile> files = inAllLanguages(line("u:1", "maps", ""));
      byte[] latin = (HEADER + line("u:1", "käsityö", "")).getBytes(StandardCharsets.ISO_8859_1);
      files.set(1, new ImportFile("skills_fi.csv", () -> new ByteArrayInputStream(latin)));

      assertThat(wrong(files)).contains("skills_fi.csv csv.broken");
    }

    @Test
    void anAddressIsThereTwice() {
      assertThat(wrong(inAllLanguages(line("u:1", "maps", "") + line("u:1", "atlas", ""))))
          .contains("skills_en.csv:3 twice");
    }

    @Test
    void somethingLiesUnderItself() {
      ImportFile relations =
          file(
              "broaderRelationsSkillPillar.csv",
              "conceptUri,broaderUri\nu:1,u:2\nu:2,u:3\nu:3,u:1\n");

      assertThat(wrong(inAllLanguages(line("u:1", "maps", ""), relations)))
          .contains("u:1 skill.circle");
    }

    @Test
    void aNameIsTooLong() {
      assertThat(wrong(inAllLanguages(line("u:1", "x".repeat(201), ""))))
          .containsOnly("skills_en.csv:2 at");
    }

    @Test
    void noMoreThanAHundredAreTold() {
      assertThat(wrong(inAllLanguages("one,two\n".repeat(500)))).hasSize(EscoFiles.WRONG_MOST);
    }
  }
}
