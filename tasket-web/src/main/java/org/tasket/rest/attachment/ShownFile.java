package org.tasket.rest.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tasket.attachment.AttachmentKind;
import org.tasket.attachment.Attachments;
import org.tasket.rest.Answers;
import org.tasket.rest.Shown;
import org.tasket.web.signin.SignedIn;

/** A file as it is now. */
@ApplicationScoped
class ShownFile implements Shown {

  static final String ROOT = "files";

  @Inject Attachments attachments;
  @Inject SignedIn signedIn;

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public Answers.Made now(String key) {
    return AttachmentJson.made(
        attachments.get(signedIn.actor(), AttachmentKind.FILE, UUID.fromString(key)));
  }
}
