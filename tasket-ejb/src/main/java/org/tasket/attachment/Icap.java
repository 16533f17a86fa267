package org.tasket.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks a virus scanner about files by ICAP (RFC 3507): each is shown as the answer to a request
 * (RESPMOD), first as much of it as the scanner wants to preview, then the rest if it asks for
 * that. A file is clean where the scanner changes nothing in it, which most say by 204.
 */
final class Icap {

  static final int USUAL_PORT = 1344;

  /** With TLS from the first byte on. */
  static final int USUAL_SECURE_PORT = 11_344;

  private static final String SECURE = "icaps";

  private static final int CONTINUE = 100;
  private static final int OK = 200;
  private static final int UNCHANGED = 204;
  private static final int CHUNK = 1 << 16;

  /** What scanners add to an answer where they found something. */
  private static final Set<String> FOUND =
      Set.of("x-infection-found", "x-virus-id", "x-violations-found", "x-blocked");

  private static final String REQUEST =
      "GET http://tasket.invalid/file HTTP/1.1\r\nHost: tasket.invalid\r\n\r\n";

  private final URI service;
  private final Duration most;
  private final SSLSocketFactory trusted;

  /**
   * A scanner.
   *
   * @param service as {@code icap://scanner.example.org/avscan}, or {@code icaps} with TLS
   * @param most how long one question and its answer may take
   */
  Icap(URI service, Duration most) {
    this(service, most, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  Icap(URI service, Duration most, SSLSocketFactory trusted) {
    this.service = service;
    this.most = most;
    this.trusted = trusted;
  }

  /**
   * Asks what the scanner can do.
   *
   * @return how many bytes it wants to see first, where it does
   * @throws IOException where it does not answer as a scanner does
   */
  Optional<Integer> options() throws IOException {
    try (IcapConnection connection = connect()) {
      connection.write("OPTIONS " + service + " ICAP/1.0\r\nHost: " + host() + "\r\n\r\n");
      connection.flush();
      mustBe(connection.status() == OK, "it has no such service");
      return preview(connection.headers());
    }
  }

  private static Optional<Integer> preview(Map<String, String> headers) throws IOException {
    try {
      return Optional.ofNullable(headers.get("preview")).map(Integer::valueOf).map(Math::abs);
    } catch (NumberFormatException nonsense) {
      throw new ProtocolException("a preview that is no number");
    }
  }

  /**
   * Whether the scanner finds nothing wrong with a file.
   *
   * @throws IOException where it does not say
   */
  boolean isClean(Path file) throws IOException {
    Optional<Integer> preview = options();
    try (IcapConnection connection = connect();
        InputStream content = Files.newInputStream(file)) {
      connection.write(head(Files.size(file), preview));
      int status = preview.isPresent() ? previewed(connection, content, preview.get()) : CONTINUE;
      if (status == CONTINUE) {
        sendRest(connection, content);
        status = connection.status();
      }
      return switch (status) {
        case UNCHANGED -> true;
        case OK -> isUnchanged(connection, file);
        default -> throw new ProtocolException("it answers " + status);
      };
    }
  }

  private IcapConnection connect() throws IOException {
    boolean secure = service.getScheme().equals(SECURE);
    int usual = secure ? USUAL_SECURE_PORT : USUAL_PORT;
    int port = service.getPort() < 0 ? usual : service.getPort();
    InetSocketAddress address = new InetSocketAddress(service.getHost(), port);
    return new IcapConnection(address, secure ? Optional.of(trusted) : Optional.empty(), most);
  }

  private String host() {
    return service.getRawAuthority();
  }

  private String head(long bytes, Optional<Integer> preview) {
    String answer =
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: "
            + bytes
            + "\r\n\r\n";
    return "RESPMOD "
        + service
        + " ICAP/1.0\r\nHost: "
        + host()
        + "\r\nAllow: 204\r\n"
        + preview.map(first -> "Preview: " + first + "\r\n").orElse("")
        + "Encapsulated: req-hdr=0, res-hdr="
        + REQUEST.length()
        + ", res-body="
        + (REQUEST.length() + answer.length())
        + "\r\n\r\n"
        + REQUEST
        + answer;
  }

  /** Shows the beginning; the answer tells whether the rest is wanted (RFC 3507, 4.5). */
  private static int previewed(IcapConnection connection, InputStream content, int most)
      throws IOException {
    byte[] first = content.readNBytes(most);
    connection.chunk(first, first.length);
    if (first.length < most) {
      connection.write("0; ieof\r\n\r\n");
    } else {
      connection.write("0\r\n\r\n");
    }
    connection.flush();
    int status = connection.status();
    if (status == CONTINUE) {
      connection.headers();
      mustBe(first.length == most, "it wants more than there is");
    }
    return status;
  }

  private static void sendRest(IcapConnection connection, InputStream content) throws IOException {
    byte[] buffer = new byte[CHUNK];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      connection.chunk(buffer, read);
    }
    connection.write("0\r\n\r\n");
    connection.flush();
  }

  /** A scanner that never says 204 gives the file back as it was. */
  private static boolean isUnchanged(IcapConnection connection, Path file) throws IOException {
    Map<String, String> headers = connection.headers();
    if (headers.keySet().stream().anyMatch(FOUND::contains)) {
      return false;
    }
    String encapsulated = headers.getOrDefault("encapsulated", "").toLowerCase(Locale.ROOT);
    if (!encapsulated.startsWith("res-hdr=0") || !encapsulated.contains("res-body=")) {
      return false;
    }
    boolean asItWas = connection.line().startsWith("HTTP/1.1 200");
    connection.headers();
    return asItWas && isSame(connection, file);
  }

  private static boolean isSame(IcapConnection connection, Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      for (byte[] chunk = connection.chunk(); chunk.length > 0; chunk = connection.chunk()) {
        if (!Arrays.equals(chunk, content.readNBytes(chunk.length))) {
          return false;
        }
      }
      return content.read() < 0;
    }
  }

  private static void mustBe(boolean holds, String otherwise) throws ProtocolException {
    if (!holds) {
      throw new ProtocolException(otherwise);
    }
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
