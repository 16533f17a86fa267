package org.tasket.attachment;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Texts;

/**
 * What a file is called, for people only: nothing is ever kept or looked for under it. Of a path
 * the last step is left, and nothing that turns a line around or means something to a file system.
 *
 * @param extension what follows the last point, in lower case; empty where there is none
 */
record FileName(String stem, String extension) {

  private static final int MOST = 120;
  private static final int EXTENSION_MOST = 10;

  /** RFC 7578 (4.2): directory paths in a file's name are not to be used. */
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /** Controls, and formats such as those that turn the direction of writing. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

  private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern POINTS_AROUND = Pattern.compile("^[.\\s]+|[.\\s]+$");

  /**
   * A name as somebody sent it.
   *
   * @throws InvalidInput where nothing is left of it
   */
  static FileName of(String sent) {
    String last = FOLDERS.matcher(Texts.given(sent).orElse("")).replaceFirst("");
    String seen = UNSEEN.matcher(last).replaceAll("");
    String free = BLANKS.matcher(RESERVED.matcher(seen).replaceAll("_")).replaceAll(" ");
    String name = POINTS_AROUND.matcher(free).replaceAll("");
    if (name.isEmpty()) {
      throw new InvalidInput("file", "file.name");
    }
    int point = name.lastIndexOf('.');
    boolean extended = point > 0 && name.length() - point - 1 <= EXTENSION_MOST;
    return extended
        ? new FileName(
            cut(name.substring(0, point)), name.substring(point + 1).toLowerCase(Locale.ROOT))
        : new FileName(cut(name), "");
  }

  /** Not between the two halves of an emoji. */
  private static String cut(String stem) {
    if (stem.length() <= MOST) {
      return stem;
    }
    int end = Character.isHighSurrogate(stem.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return stem.substring(0, end).strip();
  }

  /** The name of a file that is of a type: it gets the type's extension where it has none. */
  String as(FileType type) {
    if (!extension.isEmpty() && !type.isCalled(extension)) {
      throw new InvalidInput("file", "file.extension", type.label(), extension);
    }
    return stem + "." + (extension.isEmpty() ? type.extension() : extension);
  }
}
