package org.tasket.intranet.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The guide for administrators, with what it has in capitals replaced, as they do. */
public final class AdminGuide {

  private final String text;

  private AdminGuide(String text) {
    this.text = text;
  }

  /** Reads it; the words to replace are looked for as they stand in it. */
  public static AdminGuide with(Map<String, String> replaced) {
    try {
      String text =
          Files.readString(Machine.built("acceptance.root").resolve("docs/admin-guide.md"));
      for (Map.Entry<String, String> one : replaced.entrySet()) {
        if (!text.contains(one.getKey())) {
          throw new AssertionError("the guide does not say " + one.getKey());
        }
        text = text.replace(one.getKey(), one.getValue());
      }
      return new AdminGuide(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a chapter has to be typed, in one language, in its order. */
  public List<String> typed(String chapter, String language) {
    Pattern block =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    List<String> blocks =
        block.matcher(chapter(chapter)).results().map((MatchResult it) -> it.group(1)).toList();
    if (blocks.isEmpty()) {
      throw new AssertionError("the chapter " + chapter + " has no " + language);
    }
    return blocks;
  }

  private String chapter(String heading) {
    int begin = text.indexOf("\n## " + heading + "\n");
    if (begin < 0) {
      throw new AssertionError("the guide has no chapter " + heading);
    }
    int end = text.indexOf("\n## ", begin + 1);
    return text.substring(begin, end < 0 ? text.length() : end);
  }
}
