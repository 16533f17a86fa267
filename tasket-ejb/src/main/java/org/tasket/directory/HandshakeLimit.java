package org.tasket.directory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets whose TLS handshake gives up in time. The SDK's own limit covers the connection only: a
 * server that accepts and then says nothing would hold a caller for ever.
 */
final class HandshakeLimit extends SocketFactory {

  private final SocketFactory sockets;
  private final int millis;

  HandshakeLimit(SocketFactory sockets, int millis) {
    this.sockets = sockets;
    this.millis = millis;
  }

  @Override
  public Socket createSocket() throws IOException {
    return limited(sockets.createSocket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return limited(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return limited(sockets.createSocket(host, port, from, fromPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return limited(sockets.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return limited(sockets.createSocket(host, port, from, fromPort));
  }

  private Socket limited(Socket socket) throws IOException {
    socket.setSoTimeout(millis);
    return socket;
  }
}
