package org.tasket.intranet.container;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Keeps what a portlet writes, so that the portal can put it where it belongs, or drop it. */
final class CapturedResponse extends HttpServletResponseWrapper {

  private final StringWriter text = new StringWriter();
  private final PrintWriter writer = new PrintWriter(text);

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  String text() {
    writer.flush();
    return text.toString();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    throw new UnsupportedOperationException("A portlet writes text here, through getWriter()");
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {
    // The page is sent when it is whole.
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    text.getBuffer().setLength(0);
  }

  @Override
  public void reset() {
    resetBuffer();
  }
}
