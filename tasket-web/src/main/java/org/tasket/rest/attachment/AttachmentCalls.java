package org.tasket.rest.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.AttachmentKind;
import org.tasket.attachment.Attachments;
import org.tasket.attachment.FileReception;
import org.tasket.attachment.ReceivedFile;
import org.tasket.platform.Fields;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.attachment.SentFile;
import org.tasket.web.signin.SignedIn;

/** What can be called on the files and links of any object. */
@RequestScoped
class AttachmentCalls {

  @Inject Attachments attachments;
  @Inject FileReception reception;
  @Inject SignedIn signedIn;
  @Inject Answers answers;
  @Inject HttpServletRequest request;

  Response list(AttachedTo object, AttachmentKind kind) {
    return answers.plain(AttachmentJson.list(attachments.of(signedIn.actor(), object), kind));
  }

  /** A repeated call is known by its key, the file's name and what it holds. */
  Response addFile(AttachedTo object) {
    reception.announced(request.getContentLengthLong() - SentFile.AROUND);
    try (ReceivedFile file =
        SentFile.from(
            request,
            reception.most(),
            (name, content) -> reception.receive(signedIn.actor(), object, name, content))) {
      return answers.created(
          file.name() + "\n" + file.digest(),
          () -> AttachmentJson.made(attachments.addFile(signedIn.actor(), object, file)));
    }
  }

  Response addLink(AttachedTo object, String text) {
    Fields body = Body.of(text).taking(Set.of("title", "url"));
    String title = body.text("title").orElse(null);
    String url = body.text("url").orElse(null);
    body.checked();
    return answers.created(
        text, () -> AttachmentJson.made(attachments.addLink(signedIn.actor(), object, title, url)));
  }
}
