package org.tasket.finder;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;

/**
 * Makes shortlists, of the database: it is of no account how far this server's index is. The number
 * of queries does not grow.
 */
@ApplicationScoped
public class Shortlists {

  @Inject SearchDocuments documents;
  @Inject RulesOfBoards boards;
  @Inject OtherNames names;
  @Inject Clock clock;

  /** Some taskets as they are now. */
  public Shortlist of(Collection<UUID> taskets) {
    Map<UUID, Document> found = documents.of(taskets);
    Map<UUID, BoardRules> rules =
        boards.inNobodysName(
            found.values().stream().map(Shortlists::board).collect(Collectors.toSet()));
    return Shortlist.of(
        found,
        rules.values().stream().collect(toMap(BoardRules::slug, BoardRules::id)),
        rules.values().stream().collect(toMap(BoardRules::id, board -> board.kind().code())),
        names,
        clock.instant());
  }

  private static UUID board(Document document) {
    return UUID.fromString(document.getBinaryValue(IndexField.BOARD).utf8ToString());
  }
}
