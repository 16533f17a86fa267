package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a connection may go. */
class ReachTest {

  private int asked;

  private Reach leadingTo(String... addresses) {
    return new Reach(
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            asked++;
            InetAddress[] found = new InetAddress[addresses.length];
            for (int i = 0; i < found.length; i++) {
              found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.1.2.3", "172.16.0.9", "192.168.1.1", "192.0.2.7", "2001:db8::7", "fd12::7"})
  void aReceiverOfTheHouseIsReached(String address) throws UnknownHostException {
    assertThat(leadingTo(address).resolve("hooks.example.org")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.10",
        "0.0.0.0",
        "169.254.169.254",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "2002:7f00:1::",
        "fe80::1",
        "fe80::1%1",
        "fec0::1",
        "fd00:ec2::254",
        "ff02::1"
      })
  void aNameLeadsToNoneOfThese(String address) {
    Reach reach = leadingTo("192.0.2.7", address);

    assertThatThrownBy(() -> reach.resolve("hooks.example.org"))
        .isInstanceOf(Reach.RefusedAddress.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.1", "2130706433", "localhost"})
  void anotherWayToWriteAnAddressIsAName(String host) {
    Reach reach = leadingTo("127.0.0.1");

    assertThatThrownBy(() -> reach.resolve(host)).isInstanceOf(Reach.RefusedAddress.class);
  }

  @Test
  void anAddressThatItListedItselfIsMeant() throws UnknownHostException {
    assertThat(Arrays.toString(leadingTo("127.0.0.1").resolve("127.0.0.1"))).contains("127.0.0.1");
    assertThat(leadingTo("::1").resolve("::1")).hasSize(1);
  }

  @Test
  void aNameIsLookedUpOnceAndTheAnswerIsWhereTheConnectionGoes() throws UnknownHostException {
    Reach reach = leadingTo("192.0.2.7");

    assertThat(reach.resolve("hooks.example.org", 443))
        .singleElement()
        .satisfies(to -> assertThat(to.getAddress().getHostAddress()).isEqualTo("192.0.2.7"));
    assertThat(asked).isEqualTo(1);
  }
}
