package org.tasket.intranet.container;

/** A portlet did not do what it was asked to; the cause is its own affair, or its server's. */
public final class PortletFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortletFailedException(Throwable cause) {
    super("A portlet failed", cause);
  }
}
