package org.tasket.attachment;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A small ICAP server that says what it is told to, and remembers what it heard. */
final class ScriptedScanner implements AutoCloseable {

  static final String CONTINUE = "ICAP/1.0 100 Continue\r\n\r\n";
  static final String CLEAN = "ICAP/1.0 204 No Content\r\n\r\n";

  private final ServerSocket socket;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final String options;
  private final List<String> answers;

  /**
   * Begins to listen.
   *
   * @param options what it answers to OPTIONS
   * @param answers what it answers to each part of a body that is sent to its end
   */
  ScriptedScanner(String options, String... answers) throws IOException {
    this(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), options, answers);
  }

  /** The same on a socket that is there already, such as a secure one. */
  ScriptedScanner(ServerSocket socket, String options, String... answers) {
    this.socket = socket;
    this.options = options;
    this.answers = List.of(answers);
    Thread listening = new Thread(this::listen, "scanner");
    listening.setDaemon(true);
    listening.start();
  }

  static String preview(int bytes) {
    return "ICAP/1.0 200 OK\r\nMethods: RESPMOD\r\nAllow: 204\r\nPreview: " + bytes + "\r\n\r\n";
  }

  /** The file given back, or something else in its place. */
  static String answer(String icapHeaders, String status, String content) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: text/plain\r\n\r\n";
    return "ICAP/1.0 200 OK\r\n"
        + icapHeaders
        + "Encapsulated: res-hdr=0, res-body="
        + http.length()
        + "\r\n\r\n"
        + http
        + Integer.toHexString(content.length())
        + "\r\n"
        + content
        + "\r\n0\r\n\r\n";
  }

  URI address() {
    String scheme = socket instanceof SSLServerSocket ? "icaps" : "icap";
    return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort() + "/scan");
  }

  /** The head of the last question about a file. */
  String head() {
    return heads.get(heads.size() - 1);
  }

  byte[] heard() {
    return body.toByteArray();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (Socket visitor = socket.accept()) {
        InputStream in = new BufferedInputStream(visitor.getInputStream());
        String head = head(in);
        heads.add(head);
        if (head.startsWith("OPTIONS")) {
          say(visitor, options);
        } else {
          head(in);
          head(in);
          for (String answer : answers) {
            hear(in);
            say(visitor, answer);
          }
          if (!(visitor instanceof SSLSocket)) {
            visitor.shutdownOutput();
          }
          in.transferTo(OutputStream.nullOutputStream());
        }
      } catch (IOException closed) {
        // the next visitor, if there is one
      }
    }
  }

  private static void say(Socket visitor, String text) throws IOException {
    visitor.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    visitor.getOutputStream().flush();
  }

  private void hear(InputStream in) throws IOException {
    for (String line = line(in); !line.startsWith("0"); line = line(in)) {
      int length = Integer.parseInt(line, 16);
      body.writeBytes(in.readNBytes(length));
      line(in);
    }
    line(in);
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
        throw new IOException("gone");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
