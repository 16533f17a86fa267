package org.tasket.rest.change;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.tasket.person.Actor;

/**
 * Somebody who listens to a board, or to nothing but their bell: an answer that stays open, written
 * to without ever waiting. One who does not keep up is let go; the browser comes again and says
 * what it heard last.
 */
final class Listener implements WriteListener, AsyncListener {

  /** How many things may wait for somebody who reads slowly. */
  static final int WAITING_MOST = 200;

  /** A line without a meaning, which keeps proxies from taking the answer for dead. */
  static final String STILL_THERE = ":\n";

  /** How long it may be believed that somebody still sees the board. */
  private static final Duration BELIEVED = Duration.ofMinutes(1);

  private final Actor actor;
  private final Optional<UUID> board;
  private final String slug;
  private final Optional<HttpSession> session;
  private final AsyncContext answer;
  private final Queue<byte[]> waiting = new ArrayDeque<>();
  private ServletOutputStream out;
  private boolean writable;
  private boolean begun;
  private volatile boolean over;
  private Runnable whenOver = () -> {};
  private Instant asked = Instant.MIN;
  private boolean hearsAll;
  private boolean caughtUp;
  private long seen;

  /**
   * Begins to listen.
   *
   * @param board empty for whoever listens to their bell only; then the slug is too
   * @param session that has to live on; empty where every request proves anew who it comes from
   */
  Listener(
      Actor actor,
      Optional<UUID> board,
      String slug,
      Optional<HttpSession> session,
      AsyncContext answer) {
    this.actor = actor.later();
    this.board = board;
    this.slug = slug;
    this.session = session;
    this.answer = answer;
  }

  /** Lets it be written to; who was let go before that is let go now. */
  synchronized void begin(Runnable whenOver) throws IOException {
    this.whenOver = whenOver;
    begun = true;
    if (over) {
      letGo();
      return;
    }
    out = answer.getResponse().getOutputStream();
    answer.addListener(this);
    out.setWriteListener(this);
  }

  Actor actor() {
    return actor;
  }

  Optional<UUID> board() {
    return board;
  }

  String slug() {
    return slug;
  }

  /** It came when the log was so long: of its board it has seen all until there. */
  void cameAfter(long seq) {
    seen = seq;
  }

  /** Whether a change of its board is one that it has not seen when it came. */
  boolean isNews(long seq) {
    return seq > seen;
  }

  /** Whether it has to be asked again what the listener may hear. */
  boolean isDoubtful(Instant now) {
    return asked.isBefore(now.minus(BELIEVED));
  }

  void doubt() {
    asked = Instant.MIN;
  }

  void believe(boolean all, Instant now) {
    hearsAll = all;
    asked = now;
  }

  boolean hearsAll() {
    return hearsAll;
  }

  /**
   * Says something with the time until when all was said. Before it was told what it missed it
   * hears no time: that would claim that it had been.
   *
   * @param words lines of an event, each with its end
   */
  synchronized void tell(String words, Instant asOf) {
    tell(words + (caughtUp ? "id: " + asOf + "\n" : "") + "\n");
  }

  /** Knows of everything until a time from now on. */
  synchronized void catchUp(Instant asOf) {
    caughtUp = true;
    tell(STILL_THERE, asOf);
  }

  /** Says something, or ends where the session has ended meanwhile. */
  synchronized void tell(String text) {
    if (over) {
      return;
    }
    if (waiting.size() == WAITING_MOST || !isSignedIn()) {
      end();
      return;
    }
    waiting.add(text.getBytes(StandardCharsets.UTF_8));
    write();
  }

  private boolean isSignedIn() {
    try {
      session.ifPresent(HttpSession::getCreationTime);
      return true;
    } catch (IllegalStateException ended) {
      return false;
    }
  }

  @Override
  public synchronized void onWritePossible() {
    writable = true;
    write();
  }

  /** What cannot be written now is written when the container says that it can. */
  private void write() {
    try {
      while (isWritable() && !waiting.isEmpty()) {
        out.write(waiting.remove());
        if (isWritable()) {
          out.flush();
        }
      }
    } catch (IOException gone) {
      end();
    }
  }

  private boolean isWritable() {
    writable = writable && !over && out.isReady();
    return writable;
  }

  synchronized void end() {
    if (!over) {
      over = true;
      letGo();
    }
  }

  private void letGo() {
    whenOver.run();
    if (begun) {
      answer.complete();
    }
  }

  @Override
  public void onError(Throwable gone) {
    end();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end();
  }

  @Override
  public void onError(AsyncEvent event) {
    end();
  }

  /** Without the lock: the container may hold one of its own that {@link #end} waits for. */
  @Override
  public void onComplete(AsyncEvent event) {
    over = true;
    whenOver.run();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // an answer that stays open begins once
  }
}
