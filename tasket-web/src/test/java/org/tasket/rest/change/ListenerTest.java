package org.tasket.rest.change;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;

class ListenerTest {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  private final Line line = new Line();
  private final AtomicInteger completed = new AtomicInteger();
  private final AtomicBoolean gone = new AtomicBoolean();
  private final AtomicBoolean signedOut = new AtomicBoolean();

  private Listener listening() {
    try {
      Listener listener =
          new Listener(
              new Actor(UUID.randomUUID(), Set.of(), WayIn.REST),
              UUID.randomUUID(),
              "digi",
              Optional.of(session()),
              answer());
      listener.begin(() -> gone.set(true));
      return listener;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private AsyncContext answer() {
    return faked(
        AsyncContext.class,
        method -> {
          if (method.equals("complete")) {
            completed.incrementAndGet();
          }
          return method.equals("getResponse")
              ? faked(ServletResponse.class, of -> of.equals("getOutputStream") ? line : null)
              : null;
        });
  }

  private HttpSession session() {
    return faked(
        HttpSession.class,
        method -> {
          if (signedOut.get()) {
            throw new IllegalStateException("the session has ended");
          }
          return 0L;
        });
  }

  private interface Answering {
    Object to(String method);
  }

  private static <T> T faked(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answering.to(method.getName())));
  }

  /** A connection that takes what it is given while its reader keeps up. */
  private static final class Line extends ServletOutputStream {

    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private boolean keepsUp = true;

    @Override
    public boolean isReady() {
      return keepsUp;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      // the test says itself when one can write
    }

    @Override
    public void write(int one) {
      assertThat(keepsUp).isTrue();
      read.write(one);
    }

    private String read() {
      return read.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void nothingIsWrittenBeforeTheContainerSaysThatItCanBe() {
    Listener listener = listening();
    listener.tell("one;");
    assertThat(line.read()).isEmpty();
    listener.onWritePossible();

    assertThat(line.read()).isEqualTo("one;");
  }

  @Test
  void whoIsSlowHearsTheRestLater() {
    Listener listener = listening();
    listener.onWritePossible();
    line.keepsUp = false;
    listener.tell("one;");
    listener.tell("two;");
    assertThat(line.read()).isEmpty();
    line.keepsUp = true;
    listener.onWritePossible();

    assertThat(line.read()).isEqualTo("one;two;");
    assertThat(completed).hasValue(0);
  }

  @Test
  void whoDoesNotKeepUpIsLetGo() {
    Listener listener = listening();
    listener.onWritePossible();
    line.keepsUp = false;
    for (int i = 0; i <= Listener.WAITING_MOST; i++) {
      assertThat(gone).isFalse();
      listener.tell("word;");
    }

    assertThat(gone).isTrue();
    assertThat(completed).hasValue(1);
    listener.tell("more;");
    listener.end();
    assertThat(completed).hasValue(1);
  }

  @Test
  void whoSignedOutHearsNothingMore() {
    Listener listener = listening();
    listener.onWritePossible();
    signedOut.set(true);
    listener.tell("secret;");

    assertThat(line.read()).isEmpty();
    assertThat(gone).isTrue();
  }

  @Test
  void thatTheBoardIsSeenIsBelievedForAMinute() {
    Listener listener = listening();
    assertThat(listener.isDoubtful(NOW)).isTrue();
    listener.believe(true, NOW);
    assertThat(listener.isDoubtful(NOW.plusSeconds(60))).isFalse();
    assertThat(listener.isDoubtful(NOW.plusSeconds(61))).isTrue();
    listener.believe(true, NOW);
    listener.doubt();
    assertThat(listener.isDoubtful(NOW)).isTrue();
  }
}
