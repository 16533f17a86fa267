package org.tasket.finder;

import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.tasket.change.Change;
import org.tasket.howto.AnswerEntry;
import org.tasket.tasket.TasketEntry;

/** The taskets of a database in memory, with the answers about them that helped. */
final class TableInMemory extends SearchDocuments {

  final Map<UUID, TasketEntry> rows = new HashMap<>();
  final Map<UUID, List<AnswerEntry>> helped = new HashMap<>();
  final List<UUID> read = new ArrayList<>();

  /** So that a round has time for one piece. */
  boolean slow;

  /** The taskets that ask for a skill. */
  final Map<UUID, Set<UUID>> asking = new HashMap<>();

  Optional<RuntimeException> trouble = Optional.empty();

  /** What no index takes. */
  Optional<UUID> monster = Optional.empty();

  @Override
  Piece piece(UUID id, int most) {
    trouble.ifPresent(
        why -> {
          throw why;
        });
    List<UUID> ids =
        rows.keySet().stream()
            .filter(one -> one.toString().compareTo(id.toString()) > 0)
            .sorted((one, other) -> one.toString().compareTo(other.toString()))
            .limit(most)
            .toList();
    return new Piece(ids, units(ids));
  }

  @Override
  Set<UUID> changed(List<Change> changes) {
    return changes.stream()
        .filter(change -> !change.board().equals(Change.HOUSE))
        .map(Change::object)
        .collect(toCollection(LinkedHashSet::new));
  }

  @Override
  Set<UUID> concerned(List<Change> changes) {
    return changes.stream()
        .filter(change -> change.kind().equals(Change.SKILL))
        .flatMap(skill -> asking.getOrDefault(skill.object(), Set.of()).stream())
        .collect(toCollection(LinkedHashSet::new));
  }

  @Override
  Map<UUID, List<Document>> units(Collection<UUID> ids) {
    if (slow) {
      LockSupport.parkNanos(Duration.ofMillis(950).toNanos());
    }
    Map<UUID, List<Document>> documents = new HashMap<>();
    for (UUID id : ids) {
      read.add(id);
      if (rows.containsKey(id)) {
        documents.put(id, unit(rows.get(id)));
      }
    }
    return documents;
  }

  private List<Document> unit(TasketEntry tasket) {
    Document own = SearchDocument.of(tasket, List.of());
    monster
        .filter(tasket.id()::equals)
        .ifPresent(id -> own.add(new StringField("long", "x".repeat(40_000), Field.Store.NO)));
    return Stream.concat(
            Stream.of(own),
            helped.getOrDefault(tasket.id(), List.of()).stream()
                .map(answer -> SearchDocument.of(answer, tasket)))
        .toList();
  }
}
