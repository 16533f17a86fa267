package org.tasket.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.tasket.tasket.TasketEntry;

/** The taskets of a database in memory. */
final class TableInMemory extends SearchDocuments {

  final Map<UUID, TasketEntry> rows = new HashMap<>();
  final List<UUID> read = new ArrayList<>();

  @Override
  List<UUID> after(UUID id, int most) {
    return rows.keySet().stream()
        .filter(one -> one.toString().compareTo(id.toString()) > 0)
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .limit(most)
        .toList();
  }

  @Override
  Map<UUID, Document> of(Collection<UUID> taskets) {
    Map<UUID, Document> documents = new HashMap<>();
    for (UUID id : taskets) {
      read.add(id);
      if (rows.containsKey(id)) {
        documents.put(id, SearchDocument.of(rows.get(id), List.of()));
      }
    }
    return documents;
  }
}
