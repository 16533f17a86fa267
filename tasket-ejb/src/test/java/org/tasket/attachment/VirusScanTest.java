package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.SettingsFixtures;
import org.tasket.platform.Unavailable;
import org.tasket.platform.WrongSetting;

class VirusScanTest {

  private static final String CONTENT = "x".repeat(200_000);

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(folder.resolve("file"), CONTENT);
  }

  private static VirusScan scan(String address) {
    return new VirusScan(
        SettingsFixtures.settings(
            Map.of("tasket.files.icap", address, "tasket.files.icap-time", "PT1S")));
  }

  private void isClean(ScriptedScanner scanner) {
    assertThatCode(() -> scan(scanner.address().toString()).mustFindNothing(file))
        .doesNotThrowAnyException();
  }

  private void isRefused(ScriptedScanner scanner) {
    assertThatThrownBy(() -> scan(scanner.address().toString()).mustFindNothing(file))
        .isInstanceOf(InvalidInput.class);
  }

  private void isUnknown(ScriptedScanner scanner) {
    assertThatThrownBy(() -> scan(scanner.address().toString()).mustFindNothing(file))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void showsTheWholeFileWhereTheScannerWantsIt() throws IOException {
    String options = "ICAP/1.0 200 OK\r\nMethods: RESPMOD\r\n\r\n";
    try (ScriptedScanner scanner = new ScriptedScanner(options, ScriptedScanner.CLEAN)) {
      isClean(scanner);

      assertThat(scanner.heard()).isEqualTo(CONTENT.getBytes(StandardCharsets.US_ASCII));
      assertThat(scanner.head())
          .startsWith("RESPMOD icap://127.0.0.1:")
          .contains("Allow: 204\n", "Encapsulated: req-hdr=0, res-hdr=65, res-body=")
          .doesNotContain("Preview");
    }
  }

  @Test
  void showsTheRestOnlyWhereTheScannerAsksForIt() throws IOException {
    try (ScriptedScanner satisfied =
        new ScriptedScanner(ScriptedScanner.preview(4_096), ScriptedScanner.CLEAN)) {
      isClean(satisfied);
      assertThat(satisfied.heard()).hasSize(4_096);
    }
    try (ScriptedScanner curious =
        new ScriptedScanner(
            ScriptedScanner.preview(4_096), ScriptedScanner.CONTINUE, ScriptedScanner.CLEAN)) {
      isClean(curious);
      assertThat(curious.heard()).hasSize(CONTENT.length());
    }
  }

  @Test
  void saysWhereThePreviewIsAllThereIs() throws IOException {
    Files.writeString(file, "short");
    try (ScriptedScanner scanner =
        new ScriptedScanner(ScriptedScanner.preview(4_096), ScriptedScanner.CLEAN)) {
      isClean(scanner);
      assertThat(scanner.heard()).hasSize(5);
    }
  }

  @Test
  void takesAFileThatIsGivenBackAsItWas() throws IOException {
    try (ScriptedScanner scanner =
        new ScriptedScanner(
            ScriptedScanner.preview(0),
            ScriptedScanner.CONTINUE,
            ScriptedScanner.answer("", "200 OK", CONTENT))) {
      isClean(scanner);
    }
  }

  @Test
  void refusesWhatTheScannerFindsSomethingIn() throws IOException {
    String found = "X-Infection-Found: Type=0; Resolution=2; Threat=Eicar;\r\n";
    for (String answer :
        new String[] {
          ScriptedScanner.answer(found, "200 OK", CONTENT),
          ScriptedScanner.answer("", "403 Forbidden", "A virus was found"),
          ScriptedScanner.answer("", "200 OK", "A virus was found"),
          ScriptedScanner.answer("", "200 OK", CONTENT + "x"),
          ScriptedScanner.answer("", "200 OK", CONTENT.substring(1)),
          "ICAP/1.0 200 OK\r\nEncapsulated: null-body=0\r\n\r\n"
        }) {
      try (ScriptedScanner scanner =
          new ScriptedScanner(ScriptedScanner.preview(0), ScriptedScanner.CONTINUE, answer)) {
        isRefused(scanner);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ICAP/1.0 404 Service not found\r\n\r\n",
        "ICAP/1.0 500 Server error\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n",
        "ICAP/1.0 20",
        "",
        "ICAP/1.0 200 OK\r\nnonsense\r\n\r\n",
        "ICAP/1.0 200 OK\r\nEncapsulated: res-hdr=0, res-body=9\r\n\r\nHTTP/1.1 200 OK\r\n\r\nzz\r\n"
      })
  void takesNothingThatTheScannerSaysNothingAbout(String answer) throws IOException {
    try (ScriptedScanner scanner = new ScriptedScanner(ScriptedScanner.preview(16), answer)) {
      isUnknown(scanner);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ICAP/1.0 404 Not found\r\n\r\n", "ICAP/1.0 200 OK\r\nPreview: many\r\n\r\n"})
  void tellsThatThereIsNoSuchService(String options) throws IOException {
    try (ScriptedScanner scanner = new ScriptedScanner(options)) {
      isUnknown(scanner);
      assertThat(scan(scanner.address().toString()).complaint()).isPresent();
    }
  }

  @Test
  void waitsForAScannerOnlySoLong() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      VirusScan scan = scan("icap://127.0.0.1:" + silent.getLocalPort() + "/scan");

      assertThatThrownBy(() -> scan.mustFindNothing(file)).isInstanceOf(Unavailable.class);
      assertThat(scan.complaint()).isPresent();
    }
  }

  @Test
  void takesNothingWhileThereIsNoScannerWhereThereShouldBeOne() throws IOException {
    int port;
    try (ServerSocket gone = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }

    assertThatThrownBy(() -> scan("icap://127.0.0.1:" + port + "/scan").mustFindNothing(file))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void isLeftOutWhereNobodySetsIt() {
    VirusScan none = new VirusScan(SettingsFixtures.settings(Map.of()));

    none.mustFindNothing(file);
    assertThat(none.isSet()).isFalse();
    assertThat(none.complaint()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1/scan", "icap:", "icap://", "127.0.0.1:1344"})
  void hasAnAddress(String address) {
    assertThatThrownBy(() -> scan(address)).isInstanceOf(WrongSetting.class);
  }
}
