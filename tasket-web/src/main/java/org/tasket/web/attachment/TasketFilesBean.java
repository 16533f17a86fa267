package org.tasket.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.Attachments;
import org.tasket.attachment.AttachmentsView;
import org.tasket.claim.ClaimView;
import org.tasket.talk.QuestionView;
import org.tasket.talk.RemarkView;
import org.tasket.web.signin.SignedIn;

/** The files and links on a tasket's page: its own, and those of the talk and the claims there. */
@Named
@RequestScoped
public class TasketFilesBean {

  @Inject SignedIn signedIn;
  @Inject Attachments attachments;

  private AttachmentsView own;
  private Map<UUID, List<AttachmentView>> others = Map.of();

  /** Reads all that the page shows, in as many statements whatever it shows. */
  public void load(UUID tasket, List<QuestionView> questions, List<ClaimView> claims) {
    own = attachments.of(signedIn.actor(), AttachedTo.tasket(tasket));
    List<UUID> remarks =
        questions.stream()
            .flatMap(
                question -> Stream.concat(Stream.of(question.asked()), question.answers().stream()))
            .map(RemarkView::id)
            .toList();
    List<UUID> seen = claims.stream().map(ClaimView::id).toList();
    others = attachments.around(signedIn.actor(), tasket, remarks, seen);
  }

  public AttachmentsView getOwn() {
    return own;
  }

  /** What belongs to a question, an answer or a claim on the page. */
  public List<AttachmentView> with(UUID object) {
    return others.getOrDefault(object, List.of());
  }
}
