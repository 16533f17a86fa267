package org.tasket.web.skill;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.skill.ImportFile;
import org.tasket.skill.ImportReport;
import org.tasket.skill.SkillImport;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * A coordinator brings in a list of skills from files: looks first what would come of it, or does
 * it at once. Browsers hand over files once, so the second step asks for them again.
 */
@Named
@ViewScoped
public class SkillImportBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject SkillImport imports;
  @Inject Language language;

  private boolean heavy;
  private transient List<Part> uploads;
  private transient ImportReport report;

  public void load() {
    if (!imports.may(signedIn.actor())) {
      throw new Forbidden("skill.import");
    }
    if (heavy) {
      Notices.wrong(new FieldError("file", "file.size", SkillImport.BYTES_MOST / 1_000_000));
    }
  }

  public void look() {
    report = imports.look(signedIn.actor(), files());
  }

  /** What is wrong in files is told in the report, by file and line. */
  public void bringIn() {
    List<ImportFile> files = files();
    report = imports.look(signedIn.actor(), files);
    if (report.wrong().isEmpty()) {
      report = imports.bringIn(signedIn.actor(), files);
    }
  }

  private List<ImportFile> files() {
    if (uploads == null || uploads.isEmpty()) {
      throw new InvalidInput("file", "missing");
    }
    return uploads.stream()
        .map(part -> new ImportFile(part.getSubmittedFileName(), part::getInputStream))
        .toList();
  }

  /** What came of it, or would. */
  public Optional<ImportReport> getReport() {
    return Optional.ofNullable(report);
  }

  /** A line of what is wrong. */
  public String sentence(FieldError error) {
    Locale reader = language.locale();
    return error.field() + ": " + error.sentence(reader);
  }

  public boolean isHeavy() {
    return heavy;
  }

  /** Whether files were sent that nobody read, so large were they. */
  public void setHeavy(boolean heavy) {
    this.heavy = heavy;
  }

  public List<Part> getUploads() {
    return uploads;
  }

  public void setUploads(List<Part> uploads) {
    this.uploads = uploads;
  }
}
