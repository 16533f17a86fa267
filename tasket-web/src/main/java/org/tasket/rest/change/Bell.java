package org.tasket.rest.change;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tasket.notice.NoticeBook;
import org.tasket.platform.Json;

/** Tells listeners how many notices they have not read, where a new one has come. */
@ApplicationScoped
class Bell {

  private final NoticeBook notices;

  @Inject
  Bell(NoticeBook notices) {
    this.notices = notices;
  }

  /** For the container's proxy. */
  Bell() {
    this(null);
  }

  /** Rings for whom there is something that happened since a time; in one statement for all. */
  void ring(Collection<Listener> listeners, Instant since) {
    Map<UUID, List<Listener>> people =
        listeners.stream().collect(groupingBy(one -> one.actor().person()));
    notices
        .unread(people.keySet(), since)
        .forEach(
            (person, unread) ->
                people
                    .get(person)
                    .forEach(one -> Herald.tellOf(one, () -> one.tell(event(unread)))));
  }

  private static String event(int unread) {
    return "event: news\ndata: "
        + Json.createObjectBuilder().add("unread", unread).build()
        + "\n\n";
  }
}
