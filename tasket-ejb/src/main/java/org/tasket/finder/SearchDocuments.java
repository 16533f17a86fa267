package org.tasket.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.tasket.person.Circle;
import org.tasket.person.Circles;
import org.tasket.platform.ConflictsTold;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketRegister;

/** Reads taskets as documents, in a number of queries that is always the same. */
@ApplicationScoped
@Transactional
@ConflictsTold
class SearchDocuments {

  /** Comes before all ids. */
  static final UUID BEGINNING = TasketRegister.BEGINNING;

  @Inject TasketRegister register;
  @Inject Circles circles;

  /** The ids that come after one, in their order. */
  List<UUID> after(UUID id, int most) {
    return register.after(id, most);
  }

  /** The documents of taskets by id; none of those that are not there. */
  Map<UUID, Document> of(Collection<UUID> taskets) {
    List<TasketEntry> entries = register.entries(taskets);
    Map<UUID, Circle> owners = circles.of(entries.stream().map(TasketEntry::owner).toList());
    Map<UUID, Document> documents = new HashMap<>();
    for (TasketEntry entry : entries) {
      documents.put(entry.id(), SearchDocument.of(entry, owners.get(entry.owner()).departments()));
    }
    return documents;
  }
}
