package org.tasket.intranet.acceptance.authentication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.stream.Stream;

/** A request written by hand, from an address of our choice: 127.0.0.0/8 are all ours. */
final class Wire {

  private Wire() {}

  /** The whole answer to a GET with these header lines. */
  static String get(String from, URI address, String... headers) {
    return get(from, address.getAuthority(), address, headers);
  }

  /** The same, where the request names a host of its own choice. */
  static String get(String from, String host, URI address, String... headers) {
    return send("GET", from, host, address, headers);
  }

  /** The whole answer to a POST of nothing. */
  static String post(String from, URI address, String... headers) {
    String[] empty =
        Stream.concat(Stream.of(headers), Stream.of("Content-Length: 0")).toArray(String[]::new);
    return send("POST", from, address.getAuthority(), address, empty);
  }

  private static String send(
      String method, String from, String host, URI address, String... headers) {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 5_000);
      socket.setSoTimeout(30_000);
      String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
      String request =
          "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n"
                  .formatted(method, address.getRawPath() + query, host)
              + String.join("\r\n", headers)
              + (headers.length == 0 ? "\r\n" : "\r\n\r\n");
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
