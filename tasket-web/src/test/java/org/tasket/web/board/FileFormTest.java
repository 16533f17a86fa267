package org.tasket.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardKind;
import org.tasket.board.BoardPreview;
import org.tasket.board.BoardPreview.Named;
import org.tasket.board.ImportBoard;
import org.tasket.board.StandIns;
import org.tasket.board.Translated;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;

class FileFormTest {

  private static final JsonObject FILE = BoardViews.json("{'slug': 'law'}");
  private static final BoardPreview BOARD =
      new BoardPreview(
          "law",
          new Translated("Law", "Laki", "Lag"),
          new BoardKind("MICRO_WORK", new Translated("Work", "Työ", "Arbete"), false, Set.of()),
          BoardViews.rules("{'texts': {'purpose': {'en': 'Small', 'fi': 'Pieni', 'sv': 'Liten'}}}"),
          List.of(new Named("digi", "Digital", true), new Named("law-1", "Drafting", false)),
          List.of(new Named("lawyers", "lawyers", false)),
          List.of(new Named("keepers", "keepers", true), new Named("lawyers", "lawyers", false)));

  private final FileForm form = FileForm.of(FILE, BOARD, Locale.forLanguageTag("fi"));

  private void type(String path, Object value) {
    form.getValues().put(path, value);
  }

  @Test
  void tellsWhatTheFileHoldsInTheReadersLanguage() {
    assertThat(form.getAbout().title()).isEqualTo("Laki");
    assertThat(form.getAbout().purpose()).isEqualTo("Pieni");
    assertThat(form.getAbout().kind()).isEqualTo("Työ");
    assertThat(form.getAbout().audience()).containsExactly("Digital", "Drafting", "lawyers");
    assertThat(form.getAbout().managers()).containsExactly("keepers", "lawyers");
    assertThat(form.getAbout().rules()).isNotEmpty();
  }

  @Test
  void asksOnceForEachThatIsUnknownHere() {
    assertThat(form.getDepartments())
        .extracting(FileForm.Unknown::id, FileForm.Unknown::code)
        .containsExactly(tuple("departments-0", "law-1"));
    assertThat(form.getGroups()).extracting(FileForm.Unknown::code).containsExactly("lawyers");
  }

  @Test
  void takesWhatStandsForEach() {
    type("departments.0", "=office");
    type("groups.0", "jurists");

    assertThat(form.command())
        .isEqualTo(
            new ImportBoard(
                "law",
                FILE,
                new StandIns(Map.of("law-1", "office"), Set.of()),
                new StandIns(Map.of("lawyers", "jurists"), Set.of())));
  }

  @Test
  void leavesOutWhatIsToBeLeftOutWhateverElseIsTyped() {
    type("slug", "law-2");
    type("departments.0", "out");
    type("groups.0", "jurists");
    type("groups.0.out", true);

    assertThat(form.command())
        .isEqualTo(
            new ImportBoard(
                "law-2",
                FILE,
                new StandIns(Map.of(), Set.of("law-1")),
                new StandIns(Map.of(), Set.of("lawyers"))));
  }

  @Test
  void namesEachForWhichNothingWasSaid() {
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, form::command);

    assertThat(refusal.errors())
        .extracting(FieldError::field)
        .containsExactly("departments.0", "groups.0");
  }

  @Test
  void goesAlongWithTheSession() throws IOException {
    try (ObjectOutputStream session = new ObjectOutputStream(new ByteArrayOutputStream())) {
      session.writeObject(form);
    }
  }

  @Test
  void whatIsWrongInTheFileIsToldAtItsFieldWithThePathAndNotWithoutEnd() {
    List<FieldError> errors =
        IntStream.range(0, 25)
            .mapToObj(at -> new FieldError("file.rulebook.fields." + at + ".label", "missing"))
            .toList();

    List<FieldError> told = ImportBoardBean.inFile(errors, Locale.ENGLISH);

    assertThat(told).hasSize(21).extracting(FieldError::field).containsOnly("file");
    assertThat(told.get(3).sentence(Locale.ENGLISH)).startsWith("In rulebook.fields.3.label: ");
    assertThat(told.get(20).sentence(Locale.ENGLISH)).contains("5 things");
  }
}
