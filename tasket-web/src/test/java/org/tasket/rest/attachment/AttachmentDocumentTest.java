package org.tasket.rest.attachment;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.AttachmentAction;
import org.tasket.attachment.AttachmentKind;
import org.tasket.attachment.AttachmentState;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.AttachmentsView;
import org.tasket.attachment.FileType;
import org.tasket.person.PersonView;
import org.tasket.platform.Names;
import org.tasket.rest.OpenApiDocument;

class AttachmentDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
  private static final PersonView AINO = new PersonView(ID, "Aino", "Digital", Locale.ENGLISH);

  private final OpenApiDocument document = OpenApiDocument.read();

  private static AttachmentView one(AttachmentKind kind, AttachmentState state) {
    boolean open = state == AttachmentState.OPEN;
    boolean file = kind == AttachmentKind.FILE;
    return new AttachmentView(
        ID,
        1,
        AttachedTo.tasket(ID),
        ID,
        kind,
        state,
        open ? Optional.of("Guide.pdf") : Optional.empty(),
        file ? Optional.of(FileType.PDF) : Optional.empty(),
        file ? Optional.of(12L) : Optional.empty(),
        open && !file ? Optional.of("https://example.org/") : Optional.empty(),
        AINO,
        NOON,
        Set.of(AttachmentAction.WITHDRAW));
  }

  @Test
  void aFileAndALinkHaveTheDocumentedFields() {
    for (AttachmentState state : AttachmentState.values()) {
      assertThat(AttachmentJson.of(one(AttachmentKind.FILE, state)).keySet())
          .isEqualTo(document.fields("File"));
      assertThat(AttachmentJson.of(one(AttachmentKind.LINK, state)).keySet())
          .isEqualTo(document.fields("Link"));
    }
    assertThat(
            AttachmentJson.of(one(AttachmentKind.FILE, AttachmentState.WITHDRAWN)).isNull("name"))
        .isTrue();
  }

  @Test
  void aListHoldsOneKindAndSaysWhetherMoreCanBeAdded() {
    AttachmentsView all =
        new AttachmentsView(
            AttachedTo.tasket(ID),
            ID,
            List.of(
                one(AttachmentKind.FILE, AttachmentState.OPEN),
                one(AttachmentKind.LINK, AttachmentState.OPEN)),
            true);

    JsonObject files = AttachmentJson.list(all, AttachmentKind.FILE);

    assertThat(files.getInt("total")).isOne();
    assertThat(files.getJsonArray("items").getJsonObject(0).getString("type")).isEqualTo("pdf");
    assertThat(files.getJsonArray("_actions").getString(0)).isEqualTo("add");
  }

  @Test
  void everyStepTakesTheDocumentedFields() {
    AttachmentCalls calls = new AttachmentCalls();
    assertThat(document.taken(body -> calls.addLink(AttachedTo.tasket(ID), body)))
        .isEqualTo(document.fields("NewLink"));
    assertThat(document.taken(new FileResource()::withdraw)).isEqualTo(document.fields("Nothing"));
    assertThat(document.taken(new LinkResource()::withdraw)).isEqualTo(document.fields("Nothing"));
  }

  @Test
  void choicesAreThoseOfTheCode() {
    assertThat(document.choices("File", "type"))
        .isEqualTo(
            Arrays.stream(FileType.values())
                .map(FileType::label)
                .collect(toCollection(TreeSet::new)));
    assertThat(document.choices("Link", "state"))
        .isEqualTo(new TreeSet<>(Names.of(AttachmentState.class)));
    assertThat(document.choices("File", "state"))
        .isEqualTo(new TreeSet<>(Names.of(AttachmentState.class)));
  }
}
