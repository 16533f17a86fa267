package org.tasket.directory;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.function.Consumer;

/**
 * A connection out of the pool, for one question. However the question ends, closing gives the
 * connection back where it is still good, and frees its place where it is not.
 */
final class Borrowed implements AutoCloseable {

  private final LDAPConnectionPool pool;
  private final Consumer<LDAPConnection> giveBack;
  private LDAPConnection connection;
  private State state = State.DOUBTFUL;

  private enum State {
    GOOD,
    DOUBTFUL,
    GONE
  }

  Borrowed(LDAPConnectionPool pool, Consumer<LDAPConnection> giveBack) throws LDAPException {
    this.pool = pool;
    this.giveBack = giveBack;
    this.connection = pool.getConnection();
  }

  /**
   * The answer. Where the directory had closed the connection while it lay idle, it is asked once
   * more over a new one; after a time-out it is not, for the caller has waited long enough.
   */
  <T> T answerTo(Question<T> question) throws LDAPException {
    try {
      return ask(question);
    } catch (LDAPException failure) {
      if (!ResultCode.SERVER_DOWN.equals(failure.getResultCode())) {
        throw failure;
      }
      renew();
      return ask(question);
    }
  }

  private <T> T ask(Question<T> question) throws LDAPException {
    try {
      T answer = question.askOver(connection);
      state = State.GOOD;
      return answer;
    } catch (LDAPException failure) {
      state = ResultCode.isConnectionUsable(failure.getResultCode()) ? State.GOOD : State.DOUBTFUL;
      throw failure;
    }
  }

  /** The pool has counted the old connection as gone already, should no new one be had. */
  private void renew() throws LDAPException {
    state = State.GONE;
    connection = pool.replaceDefunctConnection(connection);
    state = State.DOUBTFUL;
  }

  @Override
  public void close() {
    if (state == State.GOOD) {
      giveBack.accept(connection);
    } else if (state == State.DOUBTFUL) {
      pool.discardConnection(connection);
    }
  }

  @FunctionalInterface
  interface Question<T> {
    T askOver(LDAPConnection connection) throws LDAPException;
  }
}
