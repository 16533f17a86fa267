package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.InvalidInput;

class RecognitionTest {

  @TempDir Path folder;

  private Optional<FileType> type(byte[] content, String extension) throws IOException {
    return Recognition.of(Files.write(folder.resolve("file"), content), extension);
  }

  private void refused(byte[] content, String code) {
    ThrowingCallable looking = () -> type(content, "");
    assertThatThrownBy(looking)
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.errors().get(0).code()).isEqualTo(code));
  }

  @Test
  void goesByTheContent() throws IOException {
    assertThat(type(Samples.pdf(), "txt")).contains(FileType.PDF);
    assertThat(type(Samples.png(), "pdf")).contains(FileType.PNG);
    assertThat(type(Samples.jpeg(), "")).contains(FileType.JPEG);
    assertThat(type(Samples.webp(), "")).contains(FileType.WEBP);
    assertThat(type(Samples.gif(), "")).contains(FileType.GIF);
    assertThat(type(Samples.docx(), "zip")).contains(FileType.DOCX);
    assertThat(type(Samples.odt(), "")).contains(FileType.ODT);
    assertThat(type(Samples.zip(Map.of("a.txt", Samples.text("a"))), "docx"))
        .contains(FileType.ZIP);
    assertThat(type(Samples.text("Plain words, åäö."), "txt")).contains(FileType.TXT);
    assertThat(type(Samples.text("name;minutes\nAino;30\n"), "csv")).contains(FileType.CSV);
  }

  @Test
  void takesNothingThatABrowserOrASystemRuns() throws IOException {
    assertThat(type(Samples.svg(), "png")).isEmpty();
    assertThat(
            type(Samples.concat(Samples.text("<?xml version=\"1.0\"?>\n"), Samples.svg()), "svg"))
        .isEmpty();
    assertThat(type(Samples.html(), "txt")).isEmpty();
    assertThat(type(Samples.text("#!/bin/sh\nrm -r /\n"), "txt")).isEmpty();
    assertThat(type(Samples.text("MZ\u0090\0\u0003\0\0\0"), "pdf")).isEmpty();
    assertThat(type(Samples.text("\u007fELF\u0002\u0001\u0001\0\0\0\0\0"), "pdf")).isEmpty();
  }

  @Test
  void textIsTextToItsEnd() throws IOException {
    assertThat(type(Samples.text("Words. ".repeat(50_000) + "\0\u0001MZ"), "txt")).isEmpty();
  }

  @Nested
  class WhatIsSeveralThingsAtOnce {

    @Test
    void isNone() {
      byte[] zip = Samples.zip(Map.of("a.txt", Samples.text("a")));
      refused(Samples.concat(Samples.pdf(), zip), "file.several");
      refused(Samples.concat(Samples.png(), zip), "file.several");
      refused(Samples.concat(Samples.text("Words. ".repeat(20)), zip), "file.several");
    }

    @Test
    void isNoPdfWhereSomethingStandsBeforeIt() throws IOException {
      byte[] behindHtml = Samples.concat(Samples.html(), Samples.pdf());
      byte[] behindWords = Samples.concat(Samples.text("\n"), Samples.pdf());

      assertThat(type(behindHtml, "pdf")).isEmpty();
      assertThat(type(behindWords, "pdf")).isNotEqualTo(Optional.of(FileType.PDF));
    }
  }

  @Nested
  class AnArchive {

    @Test
    void mustNotUnpackToMuchMoreThanItIs() {
      refused(Samples.bomb(), "archive.large");
    }

    @Test
    void mustNotHideThatInAnotherArchive() {
      byte[] inner = Samples.zip(Map.of("bomb.zip", Samples.bomb()));
      refused(Samples.zip(Map.of("inner.zip", inner, "word/document.xml", inner)), "archive.large");
    }

    @Test
    void goesThreeDeepAndNoDeeper() throws IOException {
      byte[] archive = Samples.text("the innermost");
      for (int depth = 1; depth <= 3; depth++) {
        archive = Samples.zip(Map.of("deeper.zip", archive));
      }
      assertThat(type(archive, "")).contains(FileType.ZIP);

      refused(Samples.zip(Map.of("deeper.zip", archive)), "archive.deep");
    }

    @Test
    void holdsFiveThousandFilesAtMost() {
      Map<String, byte[]> many = new HashMap<>();
      for (int i = 0; i <= 5_000; i++) {
        many.put("file-" + i, new byte[0]);
      }
      refused(Samples.zip(many), "archive.entries");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../../etc/passwd",
          "a/../../b",
          "/etc/passwd",
          "..\\windows\\win.ini",
          "C:/windows/win.ini",
          "a\nb"
        })
    void namesNothingOutsideOfIt(String name) {
      refused(Samples.zip(Map.of(name, Samples.text("x"))), "archive.outside");
      byte[] inner = Samples.zip(Map.of(name, Samples.text("x")));
      refused(Samples.zip(Map.of("inner.zip", inner)), "archive.outside");
    }

    @Test
    void holdsNoMacros() {
      refused(Samples.docxWithMacros(), "file.macros");
      refused(
          Samples.zip(
              Map.of(
                  "mimetype",
                  Samples.text(FileType.ODT.mediaType()),
                  "Basic/Standard/Module1.xml",
                  Samples.text("<m/>"))),
          "file.macros");
    }

    @Test
    void isWhole() {
      byte[] whole = Samples.docx();
      refused(Arrays.copyOf(whole, whole.length - 30), "file.broken");
      byte[] scrambled = Samples.zip(Map.of("a.txt", Samples.text(Samples.SECRET.repeat(2_000))));
      Arrays.fill(scrambled, 45, 65, (byte) 0xFF);
      refused(scrambled, "file.broken");
    }
  }
}
