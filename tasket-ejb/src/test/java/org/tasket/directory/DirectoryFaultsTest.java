package org.tasket.directory;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Unavailable;

/** A directory that is down, slow, half-hearted or back again. */
class DirectoryFaultsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ldap", "ldaps"})
  void aServerThatNeverAnswersIsGivenUpInTime(String scheme) throws Exception {
    try (TestDirectory house = TestDirectory.started();
        ServerSocket silent = silent()) {
      Directory directory =
          DirectoryFixtures.connected(
              house.settings(
                  Map.of("tasket.ldap.url", scheme + "://localhost:" + silent.getLocalPort())));

      assertTimeoutPreemptively(
          ofSeconds(3),
          () ->
              assertThatThrownBy(() -> directory.proven("aino", "tasket"))
                  .isInstanceOfSatisfying(
                      Unavailable.class,
                      told -> assertThat(told.code()).isEqualTo("directory.unavailable")));
      directory.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cn=tasket,dc=example,dc=org"})
  void theNextServerIsAskedWhereOneIsDeadAndOneIsSilent(String bindDn) throws Exception {
    try (TestDirectory house = TestDirectory.started();
        ServerSocket silent = silent()) {
      Directory directory =
          DirectoryFixtures.connected(
              house.settings(
                  Map.of(
                      "tasket.ldap.url",
                      "ldap://localhost:%d, ldap://localhost:%d, %s"
                          .formatted(deadPort(), silent.getLocalPort(), house.url()),
                      "tasket.ldap.bind-dn",
                      bindDn,
                      "tasket.ldap.bind-password",
                      "secret")));

      assertTimeoutPreemptively(
          ofSeconds(5), () -> assertThat(directory.proven("aino", "tasket")).isPresent());
      directory.close();
    }
  }

  @Test
  void aSearchThatHangsIsGivenUpInTimeAndNotTriedTwice() throws Exception {
    AtomicInteger hung = new AtomicInteger();
    InMemoryDirectoryServerConfig config = TestDirectory.listening();
    config.addInMemoryOperationInterceptor(
        beforeSearch(
            request -> {
              if (request.getRequest().getBaseDN().equals(TestDirectory.PEOPLE)) {
                hung.incrementAndGet();
                sleep(2_000);
              }
            }));
    try (TestDirectory house = TestDirectory.started(config)) {
      Directory directory = DirectoryFixtures.connected(house.settings());

      assertTimeoutPreemptively(
          ofSeconds(2),
          () ->
              assertThatThrownBy(() -> directory.withLogin("aino"))
                  .isInstanceOf(Unavailable.class));
      assertThat(hung).hasValue(1);
      directory.close();
    }
  }

  @Test
  void failuresLeaveEveryPlaceInThePoolFree() throws Exception {
    AtomicInteger failures = new AtomicInteger(20);
    InMemoryDirectoryServerConfig config = TestDirectory.listening();
    config.addInMemoryOperationInterceptor(
        beforeSearch(
            request -> {
              if (request.getRequest().getBaseDN().equals(TestDirectory.PEOPLE)
                  && failures.getAndDecrement() > 0) {
                throw new LDAPException(ResultCode.BUSY);
              }
            }));
    try (TestDirectory house = TestDirectory.started(config)) {
      Directory directory =
          DirectoryFixtures.connected(house.settings(Map.of("tasket.ldap.pool-size", "2")));

      for (int i = 0; i < 20; i++) {
        assertThatThrownBy(() -> directory.withLogin("aino")).isInstanceOf(Unavailable.class);
      }

      assertThat(directory.withLogin("aino")).isPresent();
      directory.close();
    }
  }

  @Test
  void aDirectoryThatIsBackIsFoundWithoutARestart() throws Exception {
    try (TestDirectory house = TestDirectory.started()) {
      Directory directory = DirectoryFixtures.connected(house.settings());
      assertThat(directory.withLogin("aino")).isPresent();
      int port = house.server.getListenPort();

      house.server.shutDown(true);
      for (int i = 0; i < 15; i++) {
        assertThatThrownBy(() -> directory.withLogin("aino")).isInstanceOf(Unavailable.class);
      }
      house.server.restartServer();

      assertThat(house.server.getListenPort()).isEqualTo(port);
      assertThat(directory.withLogin("aino")).isPresent();
      directory.close();
    }
  }

  @Test
  void connectionsThatDiedUnnoticedAreReplacedBeforeAnybodyNotices() throws Exception {
    try (TestDirectory house = TestDirectory.started()) {
      Directory directory = DirectoryFixtures.connected(house.settings());
      assertThat(directory.proven("aino", "tasket")).isPresent();

      house.server.restartServer();

      assertThat(directory.proven("aino", "tasket")).isPresent();
      directory.close();
    }
  }

  @Test
  void moreThanAThousandUnitsComePageByPage() throws Exception {
    AtomicInteger pages = new AtomicInteger();
    InMemoryDirectoryServerConfig config = TestDirectory.listening();
    config.addInMemoryOperationInterceptor(
        beforeSearch(
            request -> {
              if (request.getRequest().getBaseDN().equals(TestDirectory.UNITS)) {
                pages.incrementAndGet();
              }
            }));
    try (TestDirectory house = TestDirectory.started(config)) {
      addUnits(house, 1_200);
      Directory directory = DirectoryFixtures.connected(house.settings());

      assertThat(directory.units()).hasSize(1_203);
      assertThat(pages).hasValue(3);
      directory.close();
    }
  }

  @Test
  void aReadThatBreaksOffIsNoShortAnswerButNone() throws Exception {
    AtomicInteger pages = new AtomicInteger();
    InMemoryDirectoryServerConfig config = TestDirectory.listening();
    config.addInMemoryOperationInterceptor(
        beforeSearch(
            request -> {
              if (request.getRequest().getBaseDN().equals(TestDirectory.UNITS)
                  && pages.incrementAndGet() == 2) {
                throw new LDAPException(ResultCode.SIZE_LIMIT_EXCEEDED);
              }
            }));
    try (TestDirectory house = TestDirectory.started(config)) {
      addUnits(house, 30);
      Directory directory =
          DirectoryFixtures.connected(house.settings(Map.of("tasket.ldap.page-size", "10")));

      assertThatThrownBy(directory::units).isInstanceOf(Unavailable.class);
      directory.close();
    }
  }

  @Test
  void whereNoDirectoryIsSetNobodySignsInAndNothingElseBreaks() throws Exception {
    try (TestDirectory house = TestDirectory.started()) {
      Directory directory =
          DirectoryFixtures.connected(house.settings(Map.of("tasket.ldap.url", "")));

      assertThat(directory.isSet()).isFalse();
      assertThatThrownBy(() -> directory.proven("aino", "tasket")).isInstanceOf(Unavailable.class);
      directory.close();
    }
  }

  private static void addUnits(TestDirectory house, int number) throws LDAPException {
    for (int i = 0; i < number; i++) {
      house.unit("ou=u" + i, TestDirectory.UNITS, "Unit " + i);
    }
  }

  /** Accepts connections, since the system does so, and never says a word. */
  private static ServerSocket silent() throws IOException {
    return new ServerSocket(0, 50, InetAddress.getByName("localhost"));
  }

  private static int deadPort() throws IOException {
    try (ServerSocket gone = silent()) {
      return gone.getLocalPort();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static InMemoryOperationInterceptor beforeSearch(OnSearch action) {
    return new InMemoryOperationInterceptor() {
      @Override
      public void processSearchRequest(InMemoryInterceptedSearchRequest request)
          throws LDAPException {
        action.of(request);
      }
    };
  }

  @FunctionalInterface
  private interface OnSearch {
    void of(InMemoryInterceptedSearchRequest request) throws LDAPException;
  }
}
