package org.tasket.web.attachment;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.Attachments;
import org.tasket.attachment.AttachmentsView;
import org.tasket.attachment.FileReception;
import org.tasket.attachment.Holder;
import org.tasket.attachment.ReceivedFile;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.NotFound;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** The files and links of one object: to read, to add and to remove. */
@Named
@ViewScoped
public class FilesBean implements Serializable {

  private static final long serialVersionUID = 1;
  private static final long MEGABYTE = 1_000_000;

  @Inject SignedIn signedIn;
  @Inject Attachments attachments;
  @Inject FileReception reception;
  @Inject Say say;

  private UUID tasket;
  private UUID claim;
  private UUID remark;
  private boolean heavy;
  private String title;
  private String url;
  private String removed;
  private transient Part upload;
  private transient AttachmentsView all;

  public void load() {
    all = attachments.of(signedIn.actor(), object());
    if (heavy && !FacesContext.getCurrentInstance().isPostback()) {
      Notices.wrong(new FieldError("file", "file.size", reception.most() / MEGABYTE));
    }
  }

  private AttachedTo object() {
    if (tasket != null) {
      return AttachedTo.tasket(tasket);
    }
    return claim == null ? AttachedTo.remark(remark) : AttachedTo.claim(claim);
  }

  public void addFile() throws IOException {
    if (upload == null || upload.getSize() == 0) {
      throw new InvalidInput("file", "missing");
    }
    try (InputStream content = upload.getInputStream();
        ReceivedFile file =
            reception.receive(signedIn.actor(), object(), upload.getSubmittedFileName(), content)) {
      attachments.addFile(signedIn.actor(), object(), file);
    }
    done("done.file.added");
  }

  public void addLink() {
    attachments.addLink(signedIn.actor(), object(), title, url);
    done("done.link.added");
  }

  /** One that the page names; what else is sent as an id names nothing. */
  public void remove() {
    AttachmentView one =
        all.items().stream()
            .filter(item -> item.id().toString().equals(removed))
            .findFirst()
            .orElseThrow(() -> new NotFound("attachment.unknown", String.valueOf(removed)));
    attachments.withdraw(signedIn.actor(), one.kind(), one.id());
    done("done.attachment.removed");
  }

  private void done(String key) {
    Notices.done(key);
    if (tasket != null && !attachments.of(signedIn.actor(), object()).addable()) {
      Notices.warnNext("files.moderated");
    }
    Goto.files(getPath());
  }

  /** Where the object's own pages are. */
  public String getPath() {
    AttachedTo object = object();
    return switch (object.holder()) {
      case TASKET -> "/taskets/" + object.id();
      case REMARK -> "/remarks/" + object.id();
      case CLAIM -> "/claims/" + object.id();
    };
  }

  /** Where the reader comes from and goes back to. */
  public String getBack() {
    return switch (object().holder()) {
      case TASKET -> "/taskets/" + tasket;
      case REMARK -> "/taskets/" + all.tasket() + "#remark-" + remark;
      case CLAIM -> isDelivering() ? "/claims/" + claim + "/deliver" : "/taskets/" + all.tasket();
    };
  }

  public String getBackWords() {
    String where = object().holder() == Holder.REMARK ? "remark" : "tasket";
    return say.text("files.back." + (isDelivering() ? "deliver" : where));
  }

  private boolean isDelivering() {
    return claim != null && all.addable();
  }

  /** The word that tells this object from the others in the page's texts. */
  public String getObject() {
    return object().holder().name().toLowerCase(Locale.ROOT);
  }

  public AttachmentsView getAll() {
    return all;
  }

  public String getFileHint() {
    return say.text(
        "files.file.hint", reception.most() / MEGABYTE, String.join(", ", reception.types()));
  }

  /** The endings that a browser offers first. */
  public String getAccept() {
    return "." + String.join(",.", reception.types()).replace("jpeg", "jpg,.jpeg");
  }

  public UUID getTasket() {
    return tasket;
  }

  public void setTasket(UUID tasket) {
    this.tasket = tasket;
  }

  public UUID getClaim() {
    return claim;
  }

  public void setClaim(UUID claim) {
    this.claim = claim;
  }

  public UUID getRemark() {
    return remark;
  }

  public void setRemark(UUID remark) {
    this.remark = remark;
  }

  /** Whether a file was sent that nobody read, so large was it. */
  public boolean isHeavy() {
    return heavy;
  }

  public void setHeavy(boolean heavy) {
    this.heavy = heavy;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getRemoved() {
    return removed;
  }

  public void setRemoved(String removed) {
    this.removed = removed;
  }

  public Part getUpload() {
    return upload;
  }

  public void setUpload(Part upload) {
    this.upload = upload;
  }
}
