package org.tasket.web.page;

import java.io.Serializable;
import java.util.Optional;
import org.tasket.platform.Reason;

/** A reason as somebody types it. */
public class ReasonForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String reason;
  private String words;

  /**
   * The reason given.
   *
   * @throws org.tasket.platform.InvalidInput where none is given
   */
  public Reason required() {
    return Reason.required(reason, words);
  }

  public Optional<Reason> optional() {
    return Reason.optional(reason, words);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
