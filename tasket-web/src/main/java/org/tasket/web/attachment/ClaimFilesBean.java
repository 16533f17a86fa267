package org.tasket.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.Attachments;
import org.tasket.web.signin.SignedIn;

/** The files and links that go with a delivery, on the pages where it is made and confirmed. */
@Named
@RequestScoped
public class ClaimFilesBean {

  @Inject SignedIn signedIn;
  @Inject Attachments attachments;

  private List<AttachmentView> items = List.of();

  public void load(UUID claim) {
    items = attachments.of(signedIn.actor(), AttachedTo.claim(claim)).items();
  }

  public List<AttachmentView> getItems() {
    return items;
  }
}
