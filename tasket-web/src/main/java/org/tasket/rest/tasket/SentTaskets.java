package org.tasket.rest.tasket;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tasket.platform.Checks;
import org.tasket.platform.CsvLines;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Json;
import org.tasket.platform.JsonFile;
import org.tasket.tasket.ImportLine;
import org.tasket.tasket.TasketImport;
import org.tasket.tasket.TasketImportReport.Remark;
import org.tasket.tasket.Wishes;

/**
 * Taskets that somebody sent in a file: a table in CSV, or a list in JSON. Each is read as a tasket
 * that is posted; what is wrong is gathered line by line.
 */
public final class SentTaskets {

  /** So many bytes a file may have. */
  public static final int BYTES_MOST = 1_000_000;

  private static final String FILE = "file";
  private static final String ITEMS = "items";
  private static final int SHOWN_MOST = 200;

  private final List<ImportLine> lines = new ArrayList<>();
  private final Map<Long, JsonObject> sent = new HashMap<>();
  private final Set<String> passedOver = new TreeSet<>();

  private SentTaskets() {}

  /** In which form they are. */
  public enum Form {
    CSV,
    JSON
  }

  /**
   * All of a file, and no more of it than may be.
   *
   * @throws InvalidInput where it is empty or too large
   */
  public static byte[] whole(InputStream file) throws IOException {
    byte[] content = file.readNBytes(BYTES_MOST + 1);
    if (content.length == 0) {
      throw new InvalidInput(FILE, "missing");
    }
    if (content.length > BYTES_MOST) {
      throw new InvalidInput(heavy());
    }
    return content;
  }

  public static FieldError heavy() {
    return new FieldError(FILE, "heavy", BYTES_MOST / 1_000);
  }

  /**
   * Reads a file.
   *
   * @param zone in which a day ends that stands for a time
   * @throws InvalidInput where it is no JSON at all
   */
  public static SentTaskets read(Form form, byte[] content, ZoneId zone) {
    SentTaskets taskets = new SentTaskets();
    if (form == Form.CSV) {
      taskets.table(content, zone);
    } else {
      taskets.list(JsonFile.read(FILE, content));
    }
    return taskets;
  }

  public List<ImportLine> lines() {
    return lines;
  }

  /** The names of what was passed over, because Tasket sets it or a file does not. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /** What the file says where something is wrong, as far as one has to see it. */
  public String value(Remark remark) {
    String value =
        FiledTasket.shown(
            sent.getOrDefault(remark.line(), JsonValue.EMPTY_JSON_OBJECT), remark.error().field());
    return value.length() > SHOWN_MOST ? value.substring(0, SHOWN_MOST) + "…" : value;
  }

  private void table(byte[] content, ZoneId zone) {
    try (CsvLines table = CsvLines.of(new ByteArrayInputStream(content))) {
      List<String> columns = table.columns();
      List<FieldError> wrong = wrong(columns);
      if (!wrong.isEmpty()) {
        lines.add(ImportLine.unreadable(1, wrong));
        return;
      }
      while (table.hasNext() && lines.size() <= TasketImport.LINES_MOST) {
        line(columns, table.next(), zone);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      lines.clear();
      lines.add(ImportLine.unreadable(1, List.of(new FieldError(FILE, "csv.broken"))));
    }
  }

  private static List<FieldError> wrong(List<String> columns) {
    Checks checks = new Checks();
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      boolean named = !column.isBlank();
      checks
          .that(named, FILE, "csv.unnamed")
          .that(!named || isKnown(column), column, "field")
          .that(!named || seen.add(column), column, "twice", column);
    }
    FiledTasket.NEEDED.forEach(
        column -> checks.that(seen.contains(column), column, "csv.column", column));
    return checks.errors();
  }

  private static boolean isKnown(String column) {
    return FiledTasket.TAKEN.contains(column) || FiledTasket.PASSED_OVER.contains(column);
  }

  private void line(List<String> columns, CsvLines.Line line, ZoneId zone) {
    if (line.isBlank()) {
      return;
    }
    if (!line.isWhole()) {
      lines.add(ImportLine.unreadable(line.at(), List.of(new FieldError(FILE, "csv.line"))));
      return;
    }
    JsonObjectBuilder said = Json.createObjectBuilder();
    for (String column : columns) {
      String cell = Csv.original(line.of(column));
      if (!cell.isBlank()) {
        said.add(column, Csv.value(column, cell, zone));
      }
    }
    tasket(line.at(), said.build());
  }

  private void list(JsonValue file) {
    JsonValue items = file instanceof JsonObject object ? object.get(ITEMS) : file;
    if (!(items instanceof JsonArray array)) {
      throw new InvalidInput(FILE, "csv.list");
    }
    for (int at = 1; at <= array.size() && lines.size() <= TasketImport.LINES_MOST; at++) {
      if (array.get(at - 1) instanceof JsonObject said) {
        tasket(at, said);
      } else {
        lines.add(ImportLine.unreadable(at, List.of(new FieldError(FILE, "type.object"))));
      }
    }
  }

  private void tasket(long at, JsonObject said) {
    JsonObjectBuilder taken = Json.createObjectBuilder();
    said.forEach(
        (field, value) -> {
          if (FiledTasket.PASSED_OVER.contains(field)) {
            passedOver.add(field);
          } else {
            taken.add(field, value);
          }
        });
    Fields fields = Fields.of(taken.build()).taking(Set.copyOf(FiledTasket.TAKEN));
    Wishes wishes = TasketBody.wishes(fields);
    List<FieldError> wrong = fields.checks().errors();
    sent.put(at, said);
    lines.add(wrong.isEmpty() ? ImportLine.of(at, wishes) : ImportLine.unreadable(at, wrong));
  }
}
