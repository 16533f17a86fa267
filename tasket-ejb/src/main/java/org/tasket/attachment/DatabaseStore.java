package org.tasket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Unavailable;

/**
 * Files in the database, cut into parts: neither writing nor reading holds more than one of them in
 * memory, and whoever reads slowly keeps no transaction open.
 */
@ApplicationScoped
@Transactional
class DatabaseStore implements FileStore {

  static final int PART = 256 * 1024;

  @Inject EntityManager db;

  @Override
  public void keep(UUID file, Path content) {
    try (InputStream in = Files.newInputStream(content)) {
      int place = 0;
      for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
        db.createNativeQuery(
                "insert into tasket_file_part (file_id, place, content) values (?1, ?2, ?3)")
            .setParameter(1, file)
            .setParameter(2, place++)
            .setParameter(3, part)
            .executeUpdate();
      }
    } catch (IOException unreadable) {
      throw Staged.unavailable(unreadable);
    }
  }

  @Override
  public InputStream open(UUID file) {
    return new Parts(this, file);
  }

  /** One part, if the file has so many. */
  Optional<byte[]> part(UUID file, int place) {
    List<?> rows =
        db.createNativeQuery(
                "select content from tasket_file_part where file_id = ?1 and place = ?2")
            .setParameter(1, file)
            .setParameter(2, place)
            .getResultList();
    return rows.stream().findFirst().map(byte[].class::cast);
  }

  @Override
  public void erase(UUID file) {
    db.createNativeQuery("delete from tasket_file_part where file_id = ?1")
        .setParameter(1, file)
        .executeUpdate();
  }

  /** Reads each part when it is asked for; the first one at once, to be sure of it. */
  private static final class Parts extends InputStream {

    private final DatabaseStore store;
    private final UUID file;
    private int next = 1;
    private ByteArrayInputStream part;

    Parts(DatabaseStore store, UUID file) {
      this.store = store;
      this.file = file;
      this.part = new ByteArrayInputStream(store.part(file, 0).orElseThrow(Parts::lost));
    }

    private static Unavailable lost() {
      return Staged.unavailable(new FileNotFoundException("its content is not in the database"));
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int read = part.read(into, offset, length);
      if (read >= 0) {
        return read;
      }
      Optional<byte[]> further = store.part(file, next);
      further.ifPresent(
          content -> {
            part = new ByteArrayInputStream(content);
            next++;
          });
      return further.isPresent() ? part.read(into, offset, length) : -1;
    }
  }
}
