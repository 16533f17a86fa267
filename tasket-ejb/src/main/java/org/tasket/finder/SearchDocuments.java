package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.tasket.change.Change;
import org.tasket.howto.AnswerEntry;
import org.tasket.howto.AnswerRegister;
import org.tasket.person.Circle;
import org.tasket.person.Circles;
import org.tasket.platform.ConflictsTold;
import org.tasket.talk.Talk;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketRegister;
import org.tasket.tasket.TasketsConcerned;

/**
 * Reads taskets, and answers worth keeping, as documents, in a number of queries that is always the
 * same. A tasket and the answers about it that helped are one unit, and so is a board's page.
 */
@ApplicationScoped
@Transactional
@ConflictsTold
class SearchDocuments {

  /** Comes before all ids. */
  static final UUID BEGINNING = TasketRegister.BEGINNING;

  @Inject TasketRegister register;
  @Inject TasketsConcerned concerned;
  @Inject AnswerRegister answers;
  @Inject Talk talk;
  @Inject Circles circles;

  /**
   * Some units in the order of their ids, which is the database's, with the documents of those that
   * are there.
   */
  record Piece(List<UUID> ids, Map<UUID, List<Document>> units) {}

  /** The units that come after one. */
  Piece piece(UUID after, int most) {
    List<UUID> pages = answers.howtosAfter(after, most);
    List<UUID> ids =
        Stream.concat(register.after(after, most).stream(), pages.stream())
            .sorted(Comparator.comparing(UUID::toString))
            .limit(most)
            .toList();
    if (ids.isEmpty()) {
      return new Piece(ids, Map.of());
    }
    UUID last = ids.get(ids.size() - 1);
    List<TasketEntry> taskets = register.entries(after, last);
    Set<UUID> these = Set.copyOf(ids);
    List<UUID> among = pages.stream().filter(these::contains).toList();
    return new Piece(
        ids, units(taskets, answers.about(taskets, after, last), answers.howtos(among)));
  }

  /** The units that changes are about. */
  Set<UUID> changed(List<Change> changes) {
    Set<UUID> units = new LinkedHashSet<>(objects(changes, Change.TASKET));
    units.addAll(objects(changes, Change.HOWTO));
    units.addAll(talk.taskets(objects(changes, Change.REMARK)).values());
    return units;
  }

  /** The units that hang on what changes are about, which may be very many. */
  Set<UUID> concerned(List<Change> changes) {
    return concerned.by(objects(changes, Change.SKILL), objects(changes, Change.DEPARTMENT));
  }

  private static List<UUID> objects(List<Change> changes, String kind) {
    return changes.stream()
        .filter(change -> change.kind().equals(kind))
        .map(Change::object)
        .distinct()
        .toList();
  }

  /** The documents of units by id; none of those that are not there. */
  Map<UUID, List<Document>> units(Collection<UUID> ids) {
    List<TasketEntry> taskets = register.entries(ids);
    return units(taskets, answers.about(taskets), answers.howtos(ids));
  }

  private Map<UUID, List<Document>> units(
      List<TasketEntry> taskets, Map<UUID, List<AnswerEntry>> helped, List<AnswerEntry> pages) {
    Map<UUID, List<Document>> units = new HashMap<>();
    documents(taskets).forEach((id, document) -> units.put(id, new ArrayList<>(List.of(document))));
    for (TasketEntry tasket : taskets) {
      helped
          .getOrDefault(tasket.id(), List.of())
          .forEach(answer -> units.get(tasket.id()).add(SearchDocument.of(answer, tasket)));
    }
    pages.forEach(page -> units.put(page.id(), List.of(SearchDocument.of(page))));
    return units;
  }

  /** The documents of taskets by id; none of those that are not there. */
  Map<UUID, Document> of(Collection<UUID> taskets) {
    return documents(register.entries(taskets));
  }

  private Map<UUID, Document> documents(List<TasketEntry> entries) {
    Map<UUID, Circle> owners = circles.of(entries.stream().map(TasketEntry::owner).toList());
    Map<UUID, Document> documents = new HashMap<>();
    for (TasketEntry entry : entries) {
      documents.put(entry.id(), SearchDocument.of(entry, owners.get(entry.owner()).departments()));
    }
    return documents;
  }
}
