package org.tasket.rest.tasket;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes taskets to a file, each as it comes: a table by RFC 4180, with the mark by which Excel
 * knows UTF-8; or an object in JSON with all of them in its {@code items}.
 */
final class TasketFile {

  static final String CSV = "text/csv";
  static final MediaType TABLE = new MediaType("text", "csv", "utf-8");
  static final MediaType LIST = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TasketFile() {}

  /** What stands between the columns: Excel wants semicolons where numbers have commas. */
  enum Separator {
    COMMA(','),
    SEMICOLON(';');

    private final char sign;

    Separator(char sign) {
      this.sign = sign;
    }
  }

  static void table(
      OutputStream out, Separator separator, List<String> columns, Stream<JsonObject> taskets)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CSVPrinter table = CSVFormat.RFC4180.builder().setDelimiter(separator.sign).get().print(text);
    table.printRecord(columns);
    each(taskets, tasket -> table.printRecord(cells(columns, tasket)));
    table.flush();
  }

  private static List<String> cells(List<String> columns, JsonObject tasket) {
    return columns.stream()
        .map(column -> Csv.harmless(Csv.cell(tasket.getOrDefault(column, JsonValue.NULL))))
        .toList();
  }

  static void list(OutputStream out, Stream<JsonObject> taskets) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write("{\"items\":[");
    String[] between = {""};
    each(
        taskets,
        tasket -> {
          text.write(between[0] + "\n" + tasket);
          between[0] = ",";
        });
    text.write("\n]}\n");
    text.flush();
  }

  @FunctionalInterface
  private interface Writing {
    void write(JsonObject tasket) throws IOException;
  }

  private static void each(Stream<JsonObject> taskets, Writing writing) throws IOException {
    for (JsonObject tasket : (Iterable<JsonObject>) taskets::iterator) {
      writing.write(tasket);
    }
  }
}
