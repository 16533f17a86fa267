package org.tasket.rest.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tasket.ledger.Ledger;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** My confirmed minutes. */
@RequestScoped
@Path("me/ledger")
@Produces(MediaType.APPLICATION_JSON)
public class MyLedgerResource {

  @Inject Ledger ledger;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response mine(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.page(ledger.mine(signedIn.actor(), limit, query.cursor()), EntryJson::of);
  }
}
