package org.tasket.directory;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.Unavailable;

/**
 * Puts questions to the directory over pooled connections, and says {@link Unavailable} where it
 * does not answer. What went wrong is logged by its code only, for a message of the SDK can carry a
 * login.
 */
final class Connections implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Connections.class.getName());

  /** How directories say "not with this password", a locked account among them. */
  private static final Set<ResultCode> REFUSALS =
      Set.of(
          ResultCode.INVALID_CREDENTIALS,
          ResultCode.INAPPROPRIATE_AUTHENTICATION,
          ResultCode.NO_SUCH_OBJECT,
          ResultCode.CONSTRAINT_VIOLATION,
          ResultCode.UNWILLING_TO_PERFORM);

  private static final Set<ResultCode> OUT_OF_REACH =
      Set.of(
          ResultCode.NO_SUCH_OBJECT,
          ResultCode.INVALID_DN_SYNTAX,
          ResultCode.REFERRAL,
          ResultCode.INSUFFICIENT_ACCESS_RIGHTS);

  private final LDAPConnectionPool pool;
  private final int pageSize;
  private final AtomicBoolean answering = new AtomicBoolean(true);

  Connections(Settings settings) {
    this.pool = Servers.pool(settings);
    this.pageSize = settings.number(Setting.LDAP_PAGE_SIZE);
  }

  /** The entries of a search with a size limit; no more than it and no error beyond it. */
  List<SearchResultEntry> find(SearchRequest request) {
    return ask(connection -> entries(connection, request, Set.of(ResultCode.SIZE_LIMIT_EXCEEDED)));
  }

  /** An entry that another one names: gone, misnamed, elsewhere and hidden are all nothing. */
  List<SearchResultEntry> follow(SearchRequest request) {
    return ask(connection -> entries(connection, request, OUT_OF_REACH));
  }

  private static List<SearchResultEntry> entries(
      LDAPConnection connection, SearchRequest request, Set<ResultCode> expected)
      throws LDAPException {
    try {
      return connection.search(request).getSearchEntries();
    } catch (LDAPSearchException refused) {
      if (expected.contains(refused.getResultCode())) {
        return refused.getSearchEntries();
      }
      throw refused;
    }
  }

  /** Every entry, page by page: all of them, or {@link Unavailable}. */
  List<SearchResultEntry> readAll(SearchRequest request) {
    return ask(
        connection -> {
          List<SearchResultEntry> all = new ArrayList<>();
          ASN1OctetString cookie = null;
          do {
            request.setControls(new SimplePagedResultsControl(pageSize, cookie));
            SearchResult page = connection.search(request);
            all.addAll(page.getSearchEntries());
            SimplePagedResultsControl next = SimplePagedResultsControl.get(page);
            cookie = next != null && next.moreResultsToReturn() ? next.getCookie() : null;
          } while (cookie != null);
          return all;
        });
  }

  /** Whether the directory takes this password for this entry. */
  boolean accepts(String dn, String password) {
    return ask(
        connection -> {
          try {
            connection.bind(new SimpleBindRequest(dn, password));
            return true;
          } catch (LDAPException refused) {
            if (REFUSALS.contains(refused.getResultCode())) {
              return false;
            }
            throw refused;
          }
        },
        pool::releaseAndReAuthenticateConnection);
  }

  private <T> T ask(Borrowed.Question<T> question) {
    return ask(question, pool::releaseConnection);
  }

  private <T> T ask(Borrowed.Question<T> question, Consumer<LDAPConnection> giveBack) {
    try (Borrowed borrowed = new Borrowed(pool, giveBack)) {
      T answer = borrowed.answerTo(question);
      noteAnswer();
      return answer;
    } catch (LDAPException failure) {
      noteFailure(failure);
      throw new Unavailable("directory.unavailable");
    }
  }

  private void noteAnswer() {
    if (answering.compareAndSet(false, true)) {
      LOG.info("The directory answers again.");
    }
  }

  private void noteFailure(LDAPException failure) {
    Level level = answering.compareAndSet(true, false) ? Level.WARNING : Level.FINE;
    LOG.log(level, "The directory does not answer: {0}", failure.getResultCode());
    LOG.log(Level.FINER, "The directory's words", failure);
  }

  @Override
  public void close() {
    pool.close();
  }
}
