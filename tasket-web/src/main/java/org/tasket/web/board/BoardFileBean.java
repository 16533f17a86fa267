package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.tasket.board.BoardFiles;
import org.tasket.platform.Json;
import org.tasket.web.signin.SignedIn;

/** Hands a board out as a file to keep, laid out to be read. */
@Named
@RequestScoped
public class BoardFileBean {

  @Inject SignedIn signedIn;
  @Inject BoardFiles files;

  private String slug;

  public void send() {
    byte[] content = laidOut(files.export(signedIn.actor(), slug)).getBytes(StandardCharsets.UTF_8);
    Faces.sendFile(content, "tasket-board-" + slug + ".json", true);
  }

  static String laidOut(JsonObject file) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(file);
    }
    return text.toString().strip() + "\n";
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
