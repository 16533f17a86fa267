package org.tasket.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.tasket.platform.Words;
import org.tasket.web.signin.SignedIn;

/** What JAX-RS itself refuses: an unknown address, a method or a media type that is not taken. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

  @Inject SignedIn signedIn;

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response original = refusal.getResponse();
    if (original.hasEntity() || original.getStatus() < 400) {
      return original;
    }
    String code = code(original.getStatus());
    String detail = Words.in(signedIn.language()).text("error." + code, MediaType.APPLICATION_JSON);
    Response told = Problems.response(Problem.of(original.getStatus(), code, detail));
    return original.getHeaderString("Allow") == null
        ? told
        : Response.fromResponse(told).header("Allow", original.getHeaderString("Allow")).build();
  }

  private static String code(int status) {
    return switch (status) {
      case 404 -> "path";
      case 405 -> "method";
      case 406, 415 -> "media";
      case 400, 413 -> "body";
      case 428 -> "match.missing";
      case 501 -> "format";
      default -> "internal";
    };
  }
}
