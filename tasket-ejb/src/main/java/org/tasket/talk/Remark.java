package org.tasket.talk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.RuleBroken;

/**
 * A question about a tasket, or an answer to one. Its text is open to all who see the tasket until
 * its author withdraws it, for good, or a manager hides it, until a manager shows it again. A
 * question may have one accepted answer.
 */
@Entity
@Table(name = "tasket_remark")
class Remark {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "question_id")
  @Convert(converter = NullableId.class)
  private UUID question;

  @Column(name = "author_id")
  private UUID author;

  @Column(name = "words")
  private String text;

  /** The ids of the people whom the text names. */
  @Column private String mentioned;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "edited_at")
  private Instant editedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "hidden_at")
  private Instant hiddenAt;

  @Column(name = "hidden_reason")
  private String hiddenReason;

  /** The question, where this is the answer that helped: the database keeps it from being two. */
  @Column(name = "accepted_for")
  @Convert(converter = NullableId.class)
  private UUID acceptedFor;

  protected Remark() {}

  static Remark question(UUID tasket, UUID author, Saying saying, Instant now) {
    Remark remark = new Remark();
    remark.id = Ids.next();
    remark.tasket = tasket;
    remark.author = author;
    remark.writtenAt = now;
    remark.take(saying);
    return remark;
  }

  /** An answer, for which the question must be open to read. */
  static Remark answer(Remark question, UUID author, Saying saying, Instant now) {
    if (!question.isQuestion() || !question.isOpen()) {
      throw new RuleBroken("remark.closed");
    }
    Remark remark = question(question.tasket, author, saying, now);
    remark.question = question.id;
    return remark;
  }

  void edit(Saying saying, Instant now) {
    mustBe(isOpen());
    take(saying);
    editedAt = now;
  }

  private void take(Saying saying) {
    text = saying.text();
    mentioned =
        saying.mentioned().isEmpty()
            ? null
            : saying.mentioned().stream().map(UUID::toString).sorted().collect(joining(","));
  }

  /** Also what a manager has hidden: one's own words can always be taken back. */
  void withdraw(Instant now) {
    mustBe(withdrawnAt == null);
    withdrawnAt = now;
  }

  void hide(String reason, Instant now) {
    mustBe(isOpen());
    hiddenAt = now;
    hiddenReason = reason;
  }

  void show() {
    mustBe(isHidden());
    hiddenAt = null;
    hiddenReason = null;
  }

  /** Marks it as what helped; whoever does so has taken the mark from another answer before. */
  void acceptFor(Remark asked) {
    mustBe(isAnswerTo(asked) && asked.isOpen() && isOpen());
    acceptedFor = question;
  }

  /** Takes the mark away. */
  void unaccept() {
    mustBe(acceptedFor != null);
    acceptedFor = null;
  }

  private static void mustBe(boolean holds) {
    if (!holds) {
      throw new RuleBroken("remark.closed");
    }
  }

  /** Whether everybody who sees the tasket reads it. */
  boolean isOpen() {
    return withdrawnAt == null && hiddenAt == null;
  }

  boolean isQuestion() {
    return question == null;
  }

  boolean isAnswerTo(Remark other) {
    return other.id.equals(question);
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  boolean isHidden() {
    return hiddenAt != null && withdrawnAt == null;
  }

  /** Whether it is the answer that helped, and can be read. */
  boolean isAccepted() {
    return acceptedFor != null && isOpen();
  }

  boolean isBy(UUID person) {
    return author.equals(person);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID tasket() {
    return tasket;
  }

  Optional<UUID> question() {
    return Optional.ofNullable(question);
  }

  UUID author() {
    return author;
  }

  String text() {
    return text;
  }

  Set<UUID> mentions() {
    return mentioned == null
        ? Set.of()
        : Stream.of(mentioned.split(",")).map(UUID::fromString).collect(toSet());
  }

  Instant writtenAt() {
    return writtenAt;
  }

  Optional<Instant> editedAt() {
    return Optional.ofNullable(editedAt);
  }

  Optional<Instant> hiddenAt() {
    return Optional.ofNullable(hiddenAt);
  }

  Optional<String> hiddenReason() {
    return Optional.ofNullable(hiddenReason);
  }
}
