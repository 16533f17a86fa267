package org.tasket.rest.attachment;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.AttachmentAction;
import org.tasket.attachment.AttachmentKind;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.AttachmentsView;
import org.tasket.attachment.FileType;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;

/** Files and links as the API shows them. */
final class AttachmentJson {

  private AttachmentJson() {}

  static Answers.Made made(AttachmentView one) {
    String root = one.isFile() ? ShownFile.ROOT : ShownLink.ROOT;
    return new Answers.Made(root + "/" + one.id(), of(one), one.version());
  }

  /** All of them: an object has so few. */
  static JsonObject list(AttachmentsView all, AttachmentKind kind) {
    List<AttachmentView> some = all.of(kind);
    JsonArrayBuilder items = Json.createArrayBuilder();
    some.stream().map(AttachmentJson::of).forEach(items::add);
    return Json.createObjectBuilder()
        .add("items", items)
        .add("total", some.size())
        .add("totalIsExact", true)
        .add("next", JsonValue.NULL)
        .add(
            "_actions",
            Answers.names(
                all.addable() ? List.of(AttachmentAction.ADD.label()) : List.<String>of()))
        .build();
  }

  static JsonObject of(AttachmentView one) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("id", one.id().toString())
            .add("on", on(one.on()))
            .add("tasket", one.tasket().toString())
            .add("state", one.state().name())
            .add("addedBy", PersonJson.of(one.addedBy()))
            .add("addedAt", one.addedAt().toString());
    if (one.isFile()) {
      body.add("name", Answers.orNull(one.title()))
          .add("type", Answers.orNull(one.type().map(FileType::label)))
          .add("mediaType", Answers.orNull(one.type().map(FileType::mediaType)))
          .add("bytes", one.bytes().orElse(0L));
    } else {
      body.add("title", Answers.orNull(one.title())).add("url", Answers.orNull(one.url()));
    }
    return body.add(
            "_actions", Answers.names(one.actions().stream().map(AttachmentAction::label).toList()))
        .build();
  }

  private static JsonObject on(AttachedTo object) {
    return Json.createObjectBuilder()
        .add("type", object.holder().name().toLowerCase(Locale.ROOT))
        .add("id", object.id().toString())
        .build();
  }
}
