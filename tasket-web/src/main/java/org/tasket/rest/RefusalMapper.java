package org.tasket.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.tasket.platform.TasketException;
import org.tasket.web.signin.SignedIn;

/** What the core refuses, as a problem in the caller's language. */
@Provider
public class RefusalMapper implements ExceptionMapper<TasketException> {

  @Inject SignedIn signedIn;

  @Override
  public Response toResponse(TasketException refusal) {
    return Problems.response(Problem.of(refusal, signedIn.language()));
  }
}
