package org.tasket.rest;

import jakarta.ws.rs.core.Response;

/** Makes responses of problems. */
final class Problems {

  private Problems() {}

  static Response response(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header("Cache-Control", Answers.NOT_STORED)
        .entity(problem.json().toString())
        .build();
  }
}
