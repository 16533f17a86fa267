package org.tasket.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.TasketException;
import org.tasket.platform.Words;
import org.tasket.web.signin.SignedIn;

/** A fault of ours: logged whole, told as a plain sentence. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Inject SignedIn signedIn;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure.getCause() instanceof TasketException refusal) {
      return Problems.response(Problem.of(refusal, signedIn.language()));
    }
    LOG.log(Level.SEVERE, "A call to the API failed", failure);
    String detail = Words.in(signedIn.language()).text("error.internal");
    return Problems.response(Problem.of(500, "internal", detail));
  }
}
