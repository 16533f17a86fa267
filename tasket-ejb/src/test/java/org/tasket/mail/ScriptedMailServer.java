package org.tasket.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server (RFC 5321) that answers what a test wants it to: what a well-behaved one, such as
 * GreenMail, never does. It offers STARTTLS (RFC 3207), with GreenMail's key.
 */
final class ScriptedMailServer implements AutoCloseable {

  /** Hangs up instead of answering. */
  static final String DIES = "";

  private final ServerSocket door;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Socket> guests = new CopyOnWriteArrayList<>();
  private volatile Function<String, String> script = ScriptedMailServer::friendly;

  ScriptedMailServer() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread host = new Thread(this::welcome, "scripted mail server");
    host.setDaemon(true);
    host.start();
  }

  /** What it answers to a command, or to the end of a mail, which is {@code "."}. */
  ScriptedMailServer answering(Function<String, String> answers) {
    script = answers;
    return this;
  }

  static String friendly(String command) {
    if (command.startsWith("EHLO")) {
      return "250-here\r\n250 STARTTLS";
    }
    return switch (command.split("[ :]", 2)[0]) {
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      case "STARTTLS" -> "220 go on";
      default -> "250 2.0.0 fine";
    };
  }

  /** The commands of all connections, in the order they came. */
  List<String> heard() {
    return heard;
  }

  int port() {
    return door.getLocalPort();
  }

  private void welcome() {
    try {
      while (true) {
        Socket guest = door.accept();
        guests.add(guest);
        Thread waiter = new Thread(() -> serve(guest), "scripted mail connection");
        waiter.setDaemon(true);
        waiter.start();
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void serve(Socket guest) {
    try (guest) {
      heard.add("(connected)");
      talk(guest, true);
    } catch (IOException | GeneralSecurityException gone) {
      heard.add("(gone)");
    }
  }

  private void talk(Socket guest, boolean greet) throws IOException, GeneralSecurityException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
    if (greet) {
      say(guest, "220 here");
    }
    boolean mail = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (mail && !line.equals(".")) {
        continue;
      }
      heard.add(line);
      String answer = script.apply(line);
      if (answer.equals(DIES)) {
        return;
      }
      say(guest, answer);
      mail = answer.startsWith("354");
      if (line.equals("STARTTLS")) {
        talk(secured(guest), false);
        return;
      }
    }
  }

  private static void say(Socket guest, String answer) throws IOException {
    guest.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    guest.getOutputStream().flush();
  }

  private static Socket secured(Socket plain) throws IOException, GeneralSecurityException {
    char[] password = "changeit".toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = ScriptedMailServer.class.getResourceAsStream("/greenmail.p12")) {
      keys.load(file, password);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    SSLSocket secured =
        (SSLSocket) context.getSocketFactory().createSocket(plain, "here", plain.getPort(), true);
    secured.setUseClientMode(false);
    return secured;
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket guest : guests) {
        guest.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
