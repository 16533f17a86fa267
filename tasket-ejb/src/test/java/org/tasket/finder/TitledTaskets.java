package org.tasket.finder;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.Mode;
import org.tasket.tasket.SkillsAsked;
import org.tasket.tasket.TasketEntry;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.Terms;

/** Taskets of which nothing is said but their titles, in an index. */
final class TitledTaskets {

  private final Map<UUID, String> titles = new HashMap<>();
  private final Index index;

  private TitledTaskets(Index index) {
    this.index = index;
  }

  static TitledTaskets indexed(Map<String, Language> titles) throws IOException {
    TitledTaskets all = new TitledTaskets(Index.in(new ByteBuffersDirectory(), true));
    for (Map.Entry<String, Language> one : titles.entrySet()) {
      all.put(new UUID(1, all.titles.size()), one.getKey(), one.getValue());
    }
    all.index.show();
    return all;
  }

  private void put(UUID id, String title, Language language) throws IOException {
    titles.put(id, title);
    Terms terms =
        new Terms(
            title,
            Optional.empty(),
            language.code(),
            30,
            Mode.ONLINE,
            Optional.empty(),
            World.NOW.plus(Duration.ofDays(3)),
            Optional.empty(),
            new HelperTerms(List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
            BoardTerms.NONE);
    TasketEntry entry =
        new TasketEntry(
            id,
            new UUID(2, 2),
            TasketState.OPEN,
            TasketState.OPEN,
            World.NOW,
            Optional.of(World.NOW),
            terms,
            new SkillsAsked(List.of(), Set.of()),
            List.of(),
            new UUID(1, 1),
            Set.of());
    index.put(id, SearchDocument.of(entry, List.of()));
  }

  /** The titles of what is found. */
  List<String> titles(Index.Reading<Hits> reading) throws IOException {
    return index.read(reading).ids().stream().map(titles::get).toList();
  }
}
