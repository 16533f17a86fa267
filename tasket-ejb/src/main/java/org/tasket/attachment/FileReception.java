package org.tasket.attachment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.Unavailable;

/**
 * Where files come in: taken down no further than they may be, looked at, and made fit to keep. It
 * takes as long as whoever sends it does, so no transaction is open meanwhile; {@link Attachments}
 * adds to an object what was received here.
 */
@Boundary
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FileReception {

  @Inject Settings settings;
  @Inject Folders folders;
  @Inject Gate gate;
  @Inject VirusScan scan;

  /** How many bytes a file may have. */
  public long most() {
    return settings.megabytes(Setting.FILES_SIZE);
  }

  /** What files may be, as {@code pdf}. */
  public List<String> types() {
    return settings.list(Setting.FILES_TYPES);
  }

  /**
   * Refuses a file of which is announced how much it holds, before anybody reads it.
   *
   * @param bytes negative where nothing is announced
   * @throws InvalidInput where that is too much
   */
  public void announced(long bytes) {
    Staged.mustNotExceed(bytes, most());
  }

  /**
   * Refuses whoever may not add to an object, before anything is read of what they send.
   *
   * @throws NotFound where the acting person does not see the object
   * @throws Forbidden where they may not add to it
   */
  public void mustTakeFrom(Actor actor, AttachedTo object) {
    gate.mustBeFor(actor, object);
  }

  /**
   * Receives a file for an object.
   *
   * @param name as it was sent
   * @throws NotFound where the acting person does not see the object
   * @throws Forbidden where they may not add to it
   * @throws InvalidInput where the file is too large, of no kind that is allowed, not what its name
   *     says, broken, or does harm
   * @throws Unavailable where it cannot be kept, or the scanner cannot be asked, now
   * @throws IOException where whoever sends it stops
   */
  public ReceivedFile receive(Actor actor, AttachedTo object, String name, InputStream content)
      throws IOException {
    gate.mustBeOpen(actor, object);
    FileName called = FileName.of(name);
    Staged staged = Staged.in(folders.incoming());
    try {
      staged.take(content, most());
      return received(called, staged);
    } catch (IOException | RuntimeException refused) {
      staged.close();
      throw refused;
    }
  }

  /** Whatever cannot be read to its end now that it lies here is broken. */
  private ReceivedFile received(FileName called, Staged staged) {
    try {
      FileType type = type(staged.path(), called);
      String name = called.as(type);
      scan.mustFindNothing(staged.path());
      Staged clean = Picture.is(type) ? withoutTraces(type, staged) : staged;
      return new ReceivedFile(name, type, digest(clean.path()), clean);
    } catch (IOException unreadable) {
      throw new InvalidInput("file", "file.broken");
    }
  }

  private FileType type(Path file, FileName called) throws IOException {
    List<String> allowed = types();
    return Recognition.of(file, called.extension())
        .filter(type -> allowed.contains(type.label()))
        .orElseThrow(() -> new InvalidInput("file", "file.type", String.join(", ", allowed)));
  }

  private Staged withoutTraces(FileType type, Staged staged) throws IOException {
    Staged clean = Staged.in(folders.incoming());
    try {
      Picture.copy(type, staged.path(), clean.path());
      staged.close();
      return clean;
    } catch (IOException | RuntimeException refused) {
      clean.close();
      throw refused;
    }
  }

  private static String digest(Path file) throws IOException {
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
