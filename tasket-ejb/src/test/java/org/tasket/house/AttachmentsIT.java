package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.somebody;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.attachment.AttachedTo;
import org.tasket.attachment.AttachmentKind;
import org.tasket.attachment.AttachmentState;
import org.tasket.attachment.AttachmentView;
import org.tasket.attachment.Attachments;
import org.tasket.attachment.FileReception;
import org.tasket.attachment.ReceivedFile;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.platform.Round;
import org.tasket.platform.TasketException;
import org.tasket.talk.Talk;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** Files and links in the database, and how much of it they take. */
@ExtendWith(ArquillianExtension.class)
class AttachmentsIT {

  private static final String YES = "yes";
  private static final long QUOTA = 10_000_000_000L;
  private static final String TEXT = "A line of many, åäö.\n".repeat(40_000);

  @Inject Taskets taskets;
  @Inject Talk talk;
  @Inject Claims claims;
  @Inject Attachments attachments;
  @Inject FileReception reception;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Resource UserTransaction transaction;

  private TasketView tasket;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  @BeforeEach
  void anOpenTasketOfAinos() {
    TasketView draft = taskets.post(aino(), "everyone", TasketWishes.seats(1, clock.now()));
    tasket = taskets.publish(aino(), draft.id());
  }

  private AttachmentView add(Actor who, AttachedTo object, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    try (ReceivedFile file =
        reception.receive(who, object, "notes.txt", new ByteArrayInputStream(content))) {
      return attachments.addFile(who, object, file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private AttachedTo onTasket() {
    return AttachedTo.tasket(tasket.id());
  }

  private String read(AttachmentView file) throws IOException {
    try (InputStream in = attachments.content(bertil(), file.id()).content()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private long parts(AttachmentView file) {
    return number("select count(*) from tasket_file_part where file_id = '" + file.id() + "'");
  }

  private long used() {
    return number("select bytes_used from tasket_file_room");
  }

  private long number(String sql) {
    return ((Number) db.createNativeQuery(sql).getSingleResult()).longValue();
  }

  private void setUsed(long bytes) throws Exception {
    transaction.begin();
    db.createNativeQuery("update tasket_file_room set bytes_used = " + bytes).executeUpdate();
    transaction.commit();
  }

  /** Adds as many at the same moment; what each was told. */
  private List<String> atOnce(List<Runnable> deeds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (Runnable deed : deeds) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return told(deed);
                }));
      }
      start.countDown();
      List<String> told = new ArrayList<>();
      for (Future<String> answer : answers) {
        told.add(answer.get());
      }
      return told;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String told(Runnable deed) {
    try {
      deed.run();
      return YES;
    } catch (TasketException refused) {
      return refused.code();
    }
  }

  @Test
  void aFileComesBackAsItWasHoweverManyPartsItHas() throws IOException {
    AttachmentView file = add(aino(), onTasket(), TEXT);

    assertThat(parts(file)).isGreaterThan(2);
    assertThat(read(file)).isEqualTo(TEXT);
  }

  @Test
  void nobodySendsAFileWhoMayNotAdd() {
    reception.mustTakeFrom(aino(), onTasket());

    assertThatThrownBy(() -> reception.mustTakeFrom(bertil(), onTasket()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> reception.mustTakeFrom(bertil(), AttachedTo.claim(tasket.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theLastRoomIsTakenOnce() throws Exception {
    long before = used();
    String text = "x".repeat(100_000);
    setUsed(QUOTA - 250_000);
    try {
      List<String> told =
          atOnce(
              IntStream.range(0, 8)
                  .<Runnable>mapToObj(i -> () -> add(aino(), onTasket(), text))
                  .toList());

      assertThat(told).filteredOn(YES::equals).hasSize(2);
      assertThat(told).filteredOn("files.full"::equals).hasSize(6);
      assertThat(attachments.of(aino(), onTasket()).items()).hasSize(2);
      assertThat(used()).isEqualTo(QUOTA - 50_000);
    } finally {
      setUsed(before + 200_000);
    }
  }

  @Test
  void anObjectHoldsNoMoreThanItMayAlsoAtOnce() throws Exception {
    AttachedTo question =
        AttachedTo.remark(talk.ask(somebody("asker"), tasket.id(), "How long?").id());

    List<String> told =
        atOnce(
            IntStream.range(0, 14)
                .<Runnable>mapToObj(
                    i ->
                        () ->
                            attachments.addLink(
                                somebody("asker"), question, "Link", "https://example.org/" + i))
                .toList());

    assertThat(told).filteredOn(YES::equals).hasSize(10);
    assertThat(told).filteredOn("attachment.many"::equals).hasSize(4);
  }

  @Test
  void nothingIsAddedToWhatIsDeliveredAtThatMoment() throws Exception {
    ClaimView claim = claims.claim(bertil(), tasket.id(), Optional.empty());

    assertThat(
            addedMeanwhile(
                bertil(),
                AttachedTo.claim(claim.id()),
                () -> claims.deliver(bertil(), claim.id(), Delivery.of(15, null))))
        .isEqualTo("attachment.closed");
  }

  @Test
  void nothingIsAddedToWhatIsWithdrawnAtThatMoment() throws Exception {
    Actor asker = somebody("asker");
    UUID question = talk.ask(asker, tasket.id(), "How long?").id();

    assertThat(
            addedMeanwhile(
                asker, AttachedTo.remark(question), () -> talk.withdraw(asker, question)))
        .isEqualTo("remark.unknown");
  }

  /** What somebody is told who adds a link while something else is done and not yet over. */
  private String addedMeanwhile(Actor who, AttachedTo object, Runnable deed) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      transaction.begin();
      deed.run();
      db.flush();
      Future<String> adding =
          thread.submit(
              () ->
                  told(() -> attachments.addLink(who, object, "Link", "https://example.org/late")));
      Thread.sleep(300);
      transaction.commit();
      return adding.get();
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void whatIsRefusedLeavesNothing() throws Exception {
    for (int i = 0; i < 10; i++) {
      attachments.addLink(aino(), onTasket(), "Link", "https://example.org/" + i);
    }
    long before = used();
    long parts = number("select count(*) from tasket_file_part");

    assertThat(told(() -> add(aino(), onTasket(), TEXT))).isEqualTo("attachment.many");

    assertThat(used()).isEqualTo(before);
    assertThat(number("select count(*) from tasket_file_part")).isEqualTo(parts);
  }

  @Test
  void onePersonsFilesTakeNoMoreThanTheirShare() throws Exception {
    AttachmentView file = add(aino(), onTasket(), "a");
    transaction.begin();
    db.createNativeQuery(
            "update tasket_attachment set bytes = 499999990 where id = '" + file.id() + "'")
        .executeUpdate();
    transaction.commit();
    try {
      assertThat(told(() -> add(aino(), onTasket(), "more than ten bytes")))
          .isEqualTo("files.share");
    } finally {
      transaction.begin();
      db.createNativeQuery("update tasket_attachment set bytes = 1 where id = '" + file.id() + "'")
          .executeUpdate();
      transaction.commit();
    }
  }

  @Test
  void whatIsRemovedIsUnseenAtOnceAndErasedLater() {
    Instant now = clock.now();
    long before = used();
    AttachmentView file = add(aino(), onTasket(), TEXT);
    try {
      AttachmentView removed = attachments.withdraw(aino(), AttachmentKind.FILE, file.id());

      assertThat(removed.state()).isEqualTo(AttachmentState.WITHDRAWN);
      assertThat(removed.title()).isEmpty();
      assertThat(attachments.of(aino(), onTasket()).items()).isEmpty();
      assertThatThrownBy(() -> attachments.content(aino(), file.id())).isInstanceOf(NotFound.class);
      clock.forward(Duration.ofDays(29));
      assertThat(erase().done()).isZero();
      assertThat(parts(file)).isPositive();
      clock.forward(Duration.ofDays(2));
      erase();

      assertThat(parts(file)).isZero();
      assertThat(used()).isEqualTo(before);
      assertThat(number("select count(*) from tasket_audit where operation = 'file.erased'"))
          .isPositive();
      assertThat(attachments.get(aino(), AttachmentKind.FILE, file.id()).state())
          .isEqualTo(AttachmentState.WITHDRAWN);
      assertThat(erase().done()).isZero();
    } finally {
      clock.set(now);
    }
  }

  private Round erase() {
    return clockwork.round("file.erase").orElseThrow();
  }

  @Test
  void theAuditNamesNoFile() {
    AttachmentView file = add(aino(), onTasket(), TEXT);

    List<?> told =
        db.createNativeQuery(
                "select operation, object_type, fields from tasket_audit where object_id = '"
                    + file.id()
                    + "'")
            .getResultList();

    assertThat(told).hasSize(1);
    assertThat((Object[]) told.get(0)).containsExactly("file.added", "file", null);
  }
}
