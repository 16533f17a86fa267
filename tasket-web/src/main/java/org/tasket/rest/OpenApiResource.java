package org.tasket.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The document of this API, open to everybody. It is the file that a server with MicroProfile
 * OpenAPI looks for, and it is served here too, because not every server has that.
 */
@ApplicationScoped
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

  private final String document = read();

  @GET
  public Response document() {
    return Response.ok(document, MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
        .header("Cache-Control", Answers.NOT_STORED)
        .build();
  }

  private static String read() {
    try (InputStream in = OpenApiResource.class.getResourceAsStream("/META-INF/openapi.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
