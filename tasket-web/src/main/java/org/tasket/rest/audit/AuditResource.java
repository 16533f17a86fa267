package org.tasket.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.AuditLog;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** What was done to an object. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject AuditLog log;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response of(@Context UriInfo address) {
    Query query = Query.of(address);
    Optional<UUID> object = query.id("object");
    if (object.isEmpty() && query.text("object").isEmpty()) {
      query.wrong(new FieldError("object", "missing"));
    }
    int limit = query.limit();
    query.checked();
    return answers.page(
        log.of(signedIn.actor(), object.orElseThrow(), limit, query.cursor()), AuditJson::of);
  }
}
