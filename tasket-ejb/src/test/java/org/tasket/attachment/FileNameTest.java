package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.InvalidInput;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "report.pdf, report.pdf",
    "../../etc/report.pdf, report.pdf",
    "C:\\Users\\aino\\report.pdf, report.pdf",
    "REPORT.PDF, REPORT.pdf",
    "report, report.pdf",
    ".report.pdf., report.pdf",
    "a<b>:c?.pdf, a_b__c_.pdf",
    "Käyttö ohje.pdf, Käyttö ohje.pdf"
  })
  void isWhatIsLeftOfWhatWasSent(String sent, String name) {
    assertThat(FileName.of(sent).as(FileType.PDF)).isEqualTo(name);
  }

  @Test
  void readsAsItIsWritten() {
    assertThat(FileName.of("invoice\u202Efdp.pdf").as(FileType.PDF)).isEqualTo("invoicefdp.pdf");
    assertThat(FileName.of("two\r\nlines\0.pdf").as(FileType.PDF)).isEqualTo("twolines.pdf");
  }

  @Test
  void isCutWhereItIsLongAndKeepsItsEnding() {
    String name = FileName.of("😀".repeat(100) + ".pdf").as(FileType.PDF);

    assertThat(name).isEqualTo("😀".repeat(60) + ".pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "..", "../", "/", "\u202E.", "a/.."})
  void mustBeOne(String sent) {
    assertThatThrownBy(() -> FileName.of(sent)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.exe", "report.pdf.exe", "report.pdf.html", "report.png"})
  void endsAsItsTypeDoes(String sent) {
    assertThatThrownBy(() -> FileName.of(sent).as(FileType.PDF)).isInstanceOf(InvalidInput.class);
  }
}
