package org.tasket.rest.tasket;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.tasket.platform.Json;
import org.tasket.tasket.TasketImportReport;
import org.tasket.tasket.TasketImportReport.Remark;

/** What came of a file of taskets, as the API shows it. */
final class ImportJson {

  private ImportJson() {}

  static JsonObject of(TasketImportReport report, SentTaskets sent, Locale reader) {
    return Json.createObjectBuilder()
        .add("done", report.done())
        .add("taskets", report.taskets())
        .add("errors", remarks(report.wrong(), sent, reader))
        .add("warnings", remarks(report.doubtful(), sent, reader))
        .add("passedOver", Json.createArrayBuilder(sent.passedOver()))
        .build();
  }

  /** What remains to be said of an earlier call. */
  static JsonObject done(int taskets) {
    return Json.createObjectBuilder()
        .add("done", true)
        .add("taskets", taskets)
        .add("errors", Json.createArrayBuilder())
        .add("warnings", Json.createArrayBuilder())
        .add("passedOver", Json.createArrayBuilder())
        .build();
  }

  private static JsonArrayBuilder remarks(List<Remark> remarks, SentTaskets sent, Locale reader) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    remarks.forEach(
        remark ->
            list.add(
                Json.createObjectBuilder()
                    .add("line", remark.line())
                    .add("field", remark.error().field())
                    .add("value", sent.value(remark))
                    .add("message", remark.error().sentence(reader))));
    return list;
  }
}
