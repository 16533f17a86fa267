package org.tasket.intranet.acceptance.house;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The house's virus scanner: a small ICAP server (RFC 3507) that knows one virus, the EICAR test
 * file, and looks at four kilobytes before it asks for the rest.
 */
public final class Scanner {

  /** No virus: what all scanners agree to take for one. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final String MARK = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
  private static final String PAGE = "HTTP/1.1 403 Forbidden\r\nContent-Length: 5\r\n\r\n";
  private static final String FOUND =
      "ICAP/1.0 200 OK\r\nX-Infection-Found: Type=0; Resolution=2; Threat=Eicar;\r\n"
          + "Encapsulated: res-hdr=0, res-body="
          + PAGE.length()
          + "\r\n\r\n"
          + PAGE
          + "5\r\nvirus\r\n0\r\n\r\n";

  private final ServerSocket socket;
  private final ExecutorService visitors =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "virus scanner");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean answering = true;

  Scanner() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    visitors.execute(this::listen);
  }

  String address() {
    return "icap://127.0.0.1:" + socket.getLocalPort() + "/avscan";
  }

  /** Hangs up on everybody while something is tried. */
  public void awayWhile(Runnable trying) {
    answering = false;
    try {
      trying.run();
    } finally {
      answering = true;
    }
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket visitor = socket.accept();
        visitors.execute(() -> serve(visitor));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket visitor) {
    try (visitor) {
      if (answering) {
        InputStream in = new BufferedInputStream(visitor.getInputStream());
        answer(visitor, in, head(in));
      }
    } catch (IOException gone) {
      // whoever hangs up has heard enough
    }
  }

  private static void answer(Socket visitor, InputStream in, String head) throws IOException {
    if (head.startsWith("OPTIONS")) {
      say(visitor, "ICAP/1.0 200 OK\r\nMethods: RESPMOD\r\nAllow: 204\r\nPreview: 4096\r\n\r\n");
      return;
    }
    head(in);
    head(in);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    if (!isWhole(in, file)) {
      say(visitor, "ICAP/1.0 100 Continue\r\n\r\n");
      isWhole(in, file);
    }
    boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(MARK);
    say(visitor, found ? FOUND : "ICAP/1.0 204 No Content\r\n\r\n");
  }

  /** Hears a part to its end; true where it says that there is no more. */
  private static boolean isWhole(InputStream in, ByteArrayOutputStream file) throws IOException {
    String line = line(in);
    for (; !line.startsWith("0"); line = line(in)) {
      file.writeBytes(in.readNBytes(Integer.parseInt(line, 16)));
      line(in);
    }
    line(in);
    return line.contains("ieof");
  }

  private static void say(Socket visitor, String text) throws IOException {
    visitor.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    visitor.getOutputStream().flush();
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      head.append(line).append('\n');
    }
    return head.toString();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the visitor left");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
