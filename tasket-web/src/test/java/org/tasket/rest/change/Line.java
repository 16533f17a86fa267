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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Arrival;
import org.tasket.person.WayIn;

/** A connection that takes what it is given while its reader keeps up, and remembers it. */
final class Line extends ServletOutputStream {

  private static final Arrival ARRIVAL =
      new Arrival("Aino", Locale.ENGLISH, Optional.empty(), Set.of("readers"));

  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private boolean keepsUp = true;
  private boolean held;
  private boolean gone;
  private boolean signedOut;
  private int completed;

  interface Answering {
    Object to(String method);
  }

  static <T> T faked(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answering.to(method.getName())));
  }

  /** Somebody on this line who listens to a board, and has not begun. */
  Listener ofSomebody(UUID board) {
    return of(Optional.of(board));
  }

  /** Somebody on this line who listens to their bell. */
  Listener ofSomebodyWithABell() {
    return of(Optional.empty());
  }

  private Listener of(Optional<UUID> board) {
    return of(UUID.randomUUID(), board);
  }

  /** Somebody in particular. */
  Listener of(UUID person, Optional<UUID> board) {
    return new Listener(
        new Actor(person, Set.of(), WayIn.REST, Optional.of(ARRIVAL)),
        board,
        "digi",
        Optional.of(faked(HttpSession.class, method -> created())),
        faked(AsyncContext.class, this::answer));
  }

  private Object created() {
    if (signedOut) {
      throw new IllegalStateException("the session has ended");
    }
    return 0L;
  }

  private Object answer(String method) {
    if (method.equals("complete")) {
      completed++;
    }
    return method.equals("getResponse")
        ? faked(ServletResponse.class, of -> of.equals("getOutputStream") ? this : null)
        : null;
  }

  Listener heldBy(UUID board) {
    Listener listener = ofSomebody(board);
    hold(listener);
    return listener;
  }

  void hold(Listener listener) {
    try {
      listener.begin(() -> gone = true);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  void signOut() {
    signedOut = true;
  }

  void stalls() {
    keepsUp = false;
  }

  void goesOn(Listener listener) {
    keepsUp = true;
    listener.onWritePossible();
  }

  boolean isHeld() {
    return held;
  }

  /** Whether its holder was told that it is over. */
  boolean isGone() {
    return gone;
  }

  int completed() {
    return completed;
  }

  String read() {
    return read.toString(StandardCharsets.UTF_8);
  }

  @Override
  public boolean isReady() {
    return keepsUp;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    held = true; // the test says itself when one can write
  }

  @Override
  public void write(int one) {
    assertThat(keepsUp).isTrue();
    read.write(one);
  }
}
