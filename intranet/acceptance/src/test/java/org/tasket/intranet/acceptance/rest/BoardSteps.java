package org.tasket.intranet.acceptance.rest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Boards of their own for tests, made as people make them. */
public final class BoardSteps {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private BoardSteps() {}

  /** A coordinator opens a board and names who manages it; answers with its slug. */
  public static String open(Caller coordinator, String title, String... managers) {
    String slug = "test-" + System.nanoTime() + "-" + NUMBER.incrementAndGet();
    coordinator.send(Map.of("slug", slug, "title", title), "/boards").then().statusCode(201);
    change(coordinator, slug, Map.of("managers", List.of(managers)));
    return slug;
  }

  /** Somebody who may shows a board to the whole house. */
  public static void showToEveryone(Caller manager, String slug) {
    change(manager, slug, Collections.singletonMap("audience", null));
  }

  /** Somebody who may changes a board. */
  public static void change(Caller manager, String slug, Map<String, ?> patch) {
    String etag = manager.etagOf("/boards/{slug}", slug);
    manager.patch(patch, etag, "/boards/{slug}", slug).then().statusCode(200);
  }
}
