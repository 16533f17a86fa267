package org.tasket.web.tasket;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Settings;
import org.tasket.rest.tasket.SentTaskets;
import org.tasket.tasket.TasketImport;
import org.tasket.tasket.TasketImportReport;
import org.tasket.tasket.TasketImportReport.Remark;
import org.tasket.web.page.DoneOnce;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * Taskets from a file, in two steps: somebody looks what would come of it, line by line, and brings
 * them in. The file stays with the page in between; pressed twice it comes in once.
 */
@Named
@ViewScoped
public class BringInBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String JSON = ".json";

  @Inject SignedIn signedIn;
  @Inject Boards boards;
  @Inject TasketImport imports;
  @Inject DoneOnce once;
  @Inject Language language;
  @Inject Settings settings;

  private String slug;
  private boolean heavy;
  private String title;
  private transient Part upload;
  private byte[] content;
  private SentTaskets.Form form;
  private String key;
  private transient SentTaskets sent;
  private transient TasketImportReport report;

  public void load() {
    imports.mustBeOpenTo(signedIn.actor(), slug);
    title = boards.get(signedIn.actor(), slug).title().in(language.locale());
    if (heavy) {
      Notices.wrong(SentTaskets.heavy());
    }
  }

  public void look() throws IOException {
    content = null;
    try (InputStream file =
        upload == null ? InputStream.nullInputStream() : upload.getInputStream()) {
      content = SentTaskets.whole(file);
    }
    form =
        upload.getSubmittedFileName().toLowerCase(Locale.ROOT).endsWith(JSON)
            ? SentTaskets.Form.JSON
            : SentTaskets.Form.CSV;
    key = DoneOnce.key();
    report();
  }

  /** What was right when somebody looked may be wrong now, and is shown again. */
  public void bringIn() {
    if (content == null) {
      throw new InvalidInput("file", "missing");
    }
    report();
    if (report.wrong().isEmpty()) {
      once.of("import " + slug, key, this::all, done -> "boards/" + slug);
      Notices.done("done.taskets.imported", sent.lines().size());
      Goto.mine();
    }
  }

  private TasketImportReport all() {
    return imports.bringIn(signedIn.actor(), slug, sent.lines(), language.locale());
  }

  private void report() {
    Actor actor = signedIn.actor();
    sent = SentTaskets.read(form, content, settings.zone());
    report = imports.look(actor, slug, sent.lines(), language.locale());
  }

  /** What would come of it. */
  public Optional<TasketImportReport> getReport() {
    return Optional.ofNullable(report);
  }

  public List<String> getPassedOver() {
    return sent.passedOver();
  }

  public String value(Remark remark) {
    return sent.value(remark);
  }

  public String sentence(Remark remark) {
    return remark.error().sentence(language.locale());
  }

  /** The board's. */
  public String getTitle() {
    return title;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
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
