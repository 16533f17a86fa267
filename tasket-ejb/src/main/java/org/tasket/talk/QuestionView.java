package org.tasket.talk;

import java.util.List;

/**
 * A question with its answers.
 *
 * @param answers the accepted one first, then the oldest first
 */
public record QuestionView(RemarkView asked, List<RemarkView> answers) {

  public QuestionView {
    answers = List.copyOf(answers);
  }
}
