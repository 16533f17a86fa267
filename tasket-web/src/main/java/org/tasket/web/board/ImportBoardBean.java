package org.tasket.web.board;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.board.BoardFiles;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardView;
import org.tasket.board.Starter;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.NotFound;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * Making a board from a file or from a starter of the gallery, in two steps: which one, and what it
 * becomes here. Nothing is made before the second.
 */
@Named
@ViewScoped
public class ImportBoardBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String IN_FILE = "file.";
  private static final int ERRORS_TOLD = 20;

  @Inject SignedIn signedIn;
  @Inject BoardKeeping keeping;
  @Inject BoardFiles files;
  @Inject DepartmentChoices choices;
  @Inject Language language;

  private String starter;
  private boolean heavy;
  private transient Part upload;
  private FileForm form;
  private List<SelectItem> departments = List.of();

  public void load() {
    if (!keeping.mayOpen(signedIn.actor())) {
      throw new Forbidden("board.create");
    }
    if (heavy) {
      Notices.wrong(Uploaded.heavy());
    }
    if (starter != null) {
      files.gallery().stream()
          .filter(one -> one.key().equals(starter))
          .findFirst()
          .map(Starter::file)
          .ifPresentOrElse(
              this::show,
              () -> {
                throw new NotFound("path");
              });
    }
  }

  /** The first step: looks at the file that was chosen. */
  public void read() throws IOException {
    try (InputStream content =
        upload == null ? InputStream.nullInputStream() : upload.getInputStream()) {
      show(Uploaded.json(content));
    }
  }

  private void show(JsonObject file) {
    Locale reader = language.locale();
    try {
      form = FileForm.of(file, files.look(signedIn.actor(), file), reader);
    } catch (InvalidInput wrong) {
      throw new InvalidInput(inFile(wrong.errors(), reader));
    }
    departments = choices.all(reader, department -> FileForm.CODE + department.code());
  }

  /** What is wrong within a file is told at the field of the file, with the path to it. */
  static List<FieldError> inFile(List<FieldError> errors, Locale reader) {
    List<FieldError> told = new ArrayList<>();
    errors.stream().limit(ERRORS_TOLD).map(error -> inFile(error, reader)).forEach(told::add);
    if (errors.size() > ERRORS_TOLD) {
      told.add(new FieldError("file", "more", errors.size() - ERRORS_TOLD));
    }
    return told;
  }

  private static FieldError inFile(FieldError error, Locale reader) {
    return error.field().startsWith(IN_FILE)
        ? new FieldError(
            "file", "at", error.field().substring(IN_FILE.length()), error.sentence(reader))
        : error;
  }

  /** The second step: makes the board. */
  public void bringIn() {
    BoardView made = files.bringIn(signedIn.actor(), form.command());
    Notices.done("done.board.imported");
    Goto.board(made.slug());
  }

  /** Whether there is a file to make a board of. */
  public boolean isRead() {
    return form != null;
  }

  public boolean isFromGallery() {
    return starter != null;
  }

  public FileForm getForm() {
    return form;
  }

  public List<SelectItem> getDepartments() {
    return departments;
  }

  public String getStarter() {
    return starter;
  }

  public void setStarter(String starter) {
    this.starter = starter;
  }

  /** Whether a file was sent that nobody read, so large was it. */
  public boolean isHeavy() {
    return heavy;
  }

  public void setHeavy(boolean heavy) {
    this.heavy = heavy;
  }

  public Part getUpload() {
    return upload;
  }

  public void setUpload(Part upload) {
    this.upload = upload;
  }
}
