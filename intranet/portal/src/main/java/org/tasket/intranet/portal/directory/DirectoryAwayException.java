package org.tasket.intranet.portal.directory;

/** The directory does not answer, or not in a way that lets anyone sign in. */
public final class DirectoryAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DirectoryAwayException(Throwable cause) {
    super("The directory does not answer: " + cause.getMessage(), cause);
  }
}
