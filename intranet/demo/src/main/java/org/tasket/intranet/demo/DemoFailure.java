package org.tasket.intranet.demo;

/** The demo cannot go on; the message is the one line to show. */
final class DemoFailure extends RuntimeException {

  DemoFailure(String message) {
    super(message);
  }

  DemoFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
