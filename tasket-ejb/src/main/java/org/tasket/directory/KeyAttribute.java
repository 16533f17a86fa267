package org.tasket.directory;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Where a directory keeps the immutable id of an entry, and how it writes it. */
enum KeyAttribute {
  /** RFC 4530: the usual text form. */
  ENTRY_UUID("entryUUID") {
    @Override
    Optional<UUID> of(Entry entry) {
      return Optional.ofNullable(entry.getAttributeValue(label)).flatMap(KeyAttribute::parsed);
    }

    @Override
    Filter filter(UUID key) {
      return Filter.createEqualityFilter(label, key.toString());
    }
  },

  /**
   * Active Directory: sixteen bytes, the first three fields of which are little-endian (MS-DTYP
   * 2.3.4.2), the rest as written.
   */
  OBJECT_GUID("objectGUID") {
    @Override
    Optional<UUID> of(Entry entry) {
      return Optional.ofNullable(entry.getAttributeValueBytes(label))
          .filter(bytes -> bytes.length == 16)
          .map(KeyAttribute::fromGuid);
    }

    @Override
    Filter filter(UUID key) {
      return Filter.createEqualityFilter(label, toGuid(key));
    }
  };

  final String label;

  KeyAttribute(String label) {
    this.label = label;
  }

  static KeyAttribute named(String label) {
    return Arrays.stream(values()).filter(known -> known.label.equals(label)).findFirst().get();
  }

  abstract Optional<UUID> of(Entry entry);

  abstract Filter filter(UUID key);

  private static Optional<UUID> parsed(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAUuid) {
      return Optional.empty();
    }
  }

  static UUID fromGuid(byte[] bytes) {
    ByteBuffer guid = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long first = Integer.toUnsignedLong(guid.getInt()) << 32;
    long second = Short.toUnsignedLong(guid.getShort()) << 16;
    long third = Short.toUnsignedLong(guid.getShort());
    return new UUID(first | second | third, guid.order(ByteOrder.BIG_ENDIAN).getLong());
  }

  static byte[] toGuid(UUID key) {
    long fields = key.getMostSignificantBits();
    return ByteBuffer.allocate(16)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) (fields >>> 32))
        .putShort((short) (fields >>> 16))
        .putShort((short) fields)
        .order(ByteOrder.BIG_ENDIAN)
        .putLong(key.getLeastSignificantBits())
        .array();
  }
}
