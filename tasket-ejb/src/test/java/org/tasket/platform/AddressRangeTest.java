package org.tasket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1",
    "10.1.2.3, 10.1.2.3",
    "10.1.2.3/8, 10.9.9.9",
    "192.168.1.128/25, 192.168.1.129",
    "0.0.0.0/0, 203.0.113.9",
    "2001:db8::/32, 2001:db8:ffff::1",
    "::1, 0:0:0:0:0:0:0:1",
    "::1, ::1%lo",
    "10.0.0.0/8, ::ffff:10.0.0.1"
  })
  void holdsWhatLiesWithin(String range, String address) {
    assertThat(AddressRange.parse(range).contains(address)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 11.0.0.1",
    "10.1.2.3, 10.1.2.4",
    "192.168.1.128/25, 192.168.1.127",
    "0.0.0.0/0, ::1",
    "2001:db8::/32, 2001:db9::1",
    "10.0.0.0/8, localhost",
    "10.0.0.0/8, ''"
  })
  void holdsNothingElse(String range, String address) {
    assertThat(AddressRange.parse(range).contains(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proxy.example.org",
        "10",
        "10.0",
        "300.0.0.1",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/",
        "10.0.0.0/x",
        "::1/129",
        ":::",
        ""
      })
  void isNeverANameNorHalfAnAddress(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.parse(text));
  }

  @Test
  void whatOneSubscriberHoldsIsOneAddressOrOneNetworkOfIpv6() {
    assertThat(AddressRange.around("10.0.0.1"))
        .isEqualTo(AddressRange.parse("10.0.0.1"))
        .isNotEqualTo(AddressRange.around("10.0.0.2"));
    assertThat(AddressRange.around("2001:db8:0:1::7"))
        .isEqualTo(AddressRange.around("2001:db8:0:1:ffff::1"))
        .hasSameHashCodeAs(AddressRange.around("2001:db8:0:1:ffff::1"))
        .isNotEqualTo(AddressRange.around("2001:db8:0:2::7"));
  }
}
