package org.tasket.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.tasket.platform.Words;
import org.tasket.web.signin.SignedIn;

/**
 * Refuses bodies that are too large, before they are in memory. What is read as a stream, files and
 * imports, has limits of its own.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

  static final int BYTES_MOST = 1_000_000;

  @Inject SignedIn signedIn;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType() == String.class) {
      context.setInputStream(
          new LimitedStream(context.getInputStream(), BYTES_MOST, this::refusal));
    }
    return context.proceed();
  }

  private ClientErrorException refusal() {
    int status = Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
    String detail = Words.in(signedIn.language()).text("error.body.large", BYTES_MOST / 1_000);
    return new ClientErrorException(Problems.response(Problem.of(status, "body.large", detail)));
  }
}
