package org.tasket.intranet.demo;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Ties the server's life to the launcher's. It is put beside the unchanged server as a Java agent
 * that changes nothing; it only reads standard input, a pipe from the launcher. When the pipe
 * closes, because the launcher stops or was killed, the server shuts down in good order.
 */
public final class Tether {

  private Tether() {}

  /** Called by the JVM before the server's main method. */
  public static void premain(String arguments) {
    Thread watch = new Thread(Tether::watch, "tether");
    watch.setDaemon(true);
    watch.start();
  }

  private static void watch() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException broken) {
      // a broken pipe is a closed one
    }
    System.exit(0);
  }
}
