package org.tasket.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection to a scanner, for one question and its answer: lines, headers and chunks, as HTTP
 * has them. It ends by a certain time, however slowly the other side writes, and believes in no
 * length that is beyond reason.
 */
final class IcapConnection implements AutoCloseable {

  private static final int LINE_MOST = 8_192;
  private static final int HEADERS_MOST = 100;
  private static final int CHUNK_MOST = 1 << 24;

  private final Socket plain = new Socket();
  private final long end;
  private final InputStream in;
  private final OutputStream out;
  private final CompletableFuture<Void> cut;

  /**
   * Connects.
   *
   * @param trusted makes it secure, where it is to be
   * @param most after which it is cut, whatever it is at
   */
  IcapConnection(InetSocketAddress scanner, Optional<SSLSocketFactory> trusted, Duration most)
      throws IOException {
    end = System.nanoTime() + most.toNanos();
    cut =
        CompletableFuture.runAsync(
            this::cut, CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS));
    try {
      plain.connect(scanner, (int) most.toMillis());
      Socket spoken = trusted.isPresent() ? secured(scanner, trusted.get()) : plain;
      in = new BufferedInputStream(new InTime(spoken.getInputStream()));
      out = new BufferedOutputStream(spoken.getOutputStream());
    } catch (IOException away) {
      close();
      throw away;
    }
  }

  /** With the name in the certificate compared, which a socket does not do by itself. */
  private Socket secured(InetSocketAddress scanner, SSLSocketFactory trusted) throws IOException {
    SSLSocket secured =
        (SSLSocket) trusted.createSocket(plain, scanner.getHostString(), scanner.getPort(), true);
    SSLParameters terms = secured.getSSLParameters();
    terms.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(terms);
    secured.startHandshake();
    return secured;
  }

  /** Whoever writes to a side that does not read waits without end; its end is a closed socket. */
  private void cut() {
    try {
      plain.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Waits for each byte no longer than until the end. */
  private final class InTime extends FilterInputStream {

    InTime(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new SocketTimeoutException("it takes too long");
      }
      plain.setSoTimeout((int) left);
      return super.read(into, offset, length);
    }
  }

  void write(String text) throws IOException {
    out.write(Icap.ascii(text));
  }

  void chunk(byte[] content, int length) throws IOException {
    if (length > 0) {
      write(Integer.toHexString(length) + "\r\n");
      out.write(content, 0, length);
      write("\r\n");
    }
  }

  void flush() throws IOException {
    out.flush();
  }

  /** The status of an answer, as of {@code ICAP/1.0 204 No Content}. */
  int status() throws IOException {
    String[] words = line().split(" ", 3);
    if (words.length < 2 || !words[0].equals("ICAP/1.0") || !words[1].matches("\\d{3}")) {
      throw new ProtocolException("it does not speak ICAP");
    }
    return Integer.parseInt(words[1]);
  }

  /** What follows a status, up to an empty line; the names in lower case. */
  Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 1 || headers.size() == HEADERS_MOST) {
        throw new ProtocolException("headers that are none, or too many");
      }
      headers.put(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
    return headers;
  }

  /** The next chunk of a body; an empty one is the last. */
  byte[] chunk() throws IOException {
    int length = length(line().split(";", 2)[0].strip());
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException("it stops in the middle");
    }
    line();
    return content;
  }

  private static int length(String hexadecimal) throws IOException {
    if (!hexadecimal.matches("[0-9A-Fa-f]{1,7}")) {
      throw new ProtocolException("a chunk of no length");
    }
    int length = Integer.parseInt(hexadecimal, 16);
    if (length > CHUNK_MOST) {
      throw new ProtocolException("a chunk beyond reason");
    }
    return length;
  }

  String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.length() == LINE_MOST) {
        throw new EOFException("it stops in the middle");
      }
      line.append((char) next);
    }
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }

  @Override
  public void close() throws IOException {
    cut.cancel(false);
    plain.close();
  }
}
