package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.SampleFiles;
import org.tasket.intranet.acceptance.rest.Steps;

/** Files and links by the keyboard alone, on a phone and at a desk. */
@InTheHouse
class FilesJourneyIT {

  @TempDir private Path disk;

  private Desk aino;
  private Desk bertil;
  private String tasket;
  private String claim;

  @BeforeEach
  void aTasketOfAinosThatBertilHelpsWith(House house, Browser browser) {
    String id = Steps.open(Caller.of(house, "aino"), Posting.small().with("seats", 2));
    tasket = "/taskets/" + id;
    claim = "/claims/" + Steps.claim(Caller.of(house, "bertil"), id);
    aino = Desk.of(house, browser, "aino", "en");
    bertil = Desk.of(house, browser, "bertil", "en");
  }

  @AfterEach
  void bothLeave() {
    for (Desk desk : new Desk[] {aino, bertil}) {
      desk.complainsOfNothing();
      desk.close();
    }
  }

  private void areAsWideAs(int width) {
    aino.isAsWideAs(width);
    bertil.isAsWideAs(width);
  }

  /** What a file dialog answers; the dialog itself is the browser's. */
  private static void choose(Desk desk, String name, byte[] content) {
    dialog(desk).setFiles(new FilePayload(name, "application/octet-stream", content));
  }

  private static FileChooser dialog(Desk desk) {
    desk.tabTo(desk.page().locator("#file"));
    return desk.page().waitForFileChooser(() -> desk.page().keyboard().press("Space"));
  }

  private static Locator there(Desk desk) {
    return desk.page().locator(".list");
  }

  @AtBothWidths
  void anOwnerAddsAFileAndALinkAndSomebodyElseSavesThem(int width) throws IOException {
    areAsWideAs(width);
    aino.open(tasket);
    aino.press(aino.link("Add or remove"));
    choose(aino, "../Guide.pdf", SampleFiles.pdf());
    aino.press(aino.button("Add the file"));
    assertThat(aino.told()).containsText("The file is added");
    assertThat(there(aino)).containsText("Guide.pdf");

    aino.type("title", "The whole guide");
    aino.type("url", "https://example.org/guide");
    aino.press(aino.button("Add the link"));
    assertThat(aino.told()).containsText("The link is added");
    aino.press(aino.link("Back to the tasket").first());
    assertThat(aino.page().locator(".files").first()).containsText("The whole guide");

    bertil.open(tasket);
    bertil.tabTo(bertil.link("Guide.pdf"));
    Download saved = bertil.page().waitForDownload(() -> bertil.page().keyboard().press("Enter"));
    assertThat(saved.suggestedFilename()).isEqualTo("Guide.pdf");
    assertThat(Files.readAllBytes(saved.path())).isEqualTo(SampleFiles.pdf());
    assertThat(bertil.page().getByText("Add or remove")).hasCount(0);
  }

  @AtBothWidths
  void aHelperAddsBeforeDeliveringAndTheOwnerSeesItWhenConfirming(int width) {
    areAsWideAs(width);
    bertil.open(claim + "/deliver");
    bertil.press(bertil.link("Add or remove"));
    choose(bertil, "Work.pdf", SampleFiles.pdf());
    bertil.press(bertil.button("Add the file"));
    choose(bertil, "Wrong.pdf", SampleFiles.pdf());
    bertil.press(bertil.button("Add the file"));
    bertil.press(bertil.folded("Remove: Wrong.pdf"));
    bertil.press(there(bertil).getByText("Remove it for good: Wrong.pdf"));
    assertThat(bertil.told()).containsText("It is removed");
    assertThat(there(bertil)).not().containsText("Wrong.pdf");
    bertil.press(bertil.link("Go on to deliver").first());
    bertil.isAt(claim + "/deliver");
    bertil.press(bertil.button("Deliver the work"));
    assertThat(bertil.page().locator(".files")).containsText("Work.pdf");

    aino.open(claim + "/confirm");
    assertThat(aino.page().locator(".files")).containsText("Work.pdf");
    aino.open(claim + "/files");
    assertThat(aino.page().getByText("Nothing can be added here now.")).isVisible();
  }

  @AtBothWidths
  void whatIsWrongIsToldAtTheFieldAndWhatWasTypedStays(int width) throws IOException {
    areAsWideAs(width);
    aino.open(tasket + "/files");
    aino.press(aino.button("Add the file"));
    assertThat(aino.page().locator("#file-wrong")).containsText("needed");

    choose(aino, "picture.png", SampleFiles.svg());
    aino.press(aino.button("Add the file"));
    assertThat(aino.page().locator("#file-wrong")).containsText("none of these");

    dialog(aino)
        .setFiles(
            Files.writeString(
                disk.resolve("long.txt"), "All work and no play. ".repeat(1_000_000)));
    aino.press(aino.button("Add the file"));
    assertThat(aino.page().locator("#file-wrong")).containsText("20 MB");

    aino.type("title", "The whole guide");
    aino.type("url", "javascript:alert(1)");
    aino.press(aino.button("Add the link"));
    assertThat(aino.page().locator("#url-wrong")).containsText("https://");
    assertThat(aino.page().locator("#title")).hasValue("The whole guide");
    assertThat(aino.page().locator("#url")).hasValue("javascript:alert(1)");
  }

  @AtBothWidths
  void whoAsksAddsAPictureToTheQuestion(int width) {
    areAsWideAs(width);
    bertil.open(tasket);
    bertil.type("text", "Like this?");
    bertil.press(bertil.button("Ask"));
    bertil.press(bertil.page().locator(".remark").getByText("Files and links"));
    choose(bertil, "like this.jpg", SampleFiles.picture());
    bertil.press(bertil.button("Add the file"));
    assertThat(there(bertil)).containsText("like this.jpg");
    bertil.press(bertil.link("Back to the questions").first());

    aino.open(tasket);
    assertThat(aino.page().locator(".remark .files")).containsText("like this.jpg");
  }
}
