package org.tasket.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyAttributeTest {

  /** The example of MS-DTYP 2.3.4: data1, data2 and data3 come with their lowest byte first. */
  private static final UUID GUID = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");

  private static final byte[] BYTES = HexFormat.of().parseHex("ae4f1df8ec7dd011a76500a0c91e6bf6");

  @Test
  void aGuidIsReadInMicrosoftsByteOrder() {
    Entry entry = new Entry("cn=a,dc=b", new Attribute("objectGUID", BYTES));

    assertThat(KeyAttribute.OBJECT_GUID.of(entry)).contains(GUID);
  }

  @Test
  void aGuidIsAskedForInMicrosoftsByteOrder() {
    assertThat(KeyAttribute.OBJECT_GUID.filter(GUID).getAssertionValueBytes()).isEqualTo(BYTES);
  }

  @Test
  void highBitsDoNotSpillIntoOtherFields() {
    UUID high = UUID.fromString("ffeeddcc-bbaa-9988-f766-554433221100");

    assertThat(KeyAttribute.fromGuid(KeyAttribute.toGuid(high))).isEqualTo(high);
  }

  @Test
  void whatIsNoKeyIsNone() {
    Entry entry =
        new Entry(
            "cn=a,dc=b",
            new Attribute("objectGUID", new byte[15]),
            new Attribute("entryUUID", "seven"));

    assertThat(KeyAttribute.OBJECT_GUID.of(entry)).isEmpty();
    assertThat(KeyAttribute.ENTRY_UUID.of(entry)).isEmpty();
  }
}
