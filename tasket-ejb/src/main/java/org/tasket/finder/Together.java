package org.tasket.finder;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Ways of which a text has to hold one of each group, and how much that counts. */
record Together(List<List<Way>> groups, float weight) {

  /** Whether a text could, of all texts that hold some ways. */
  boolean isAmong(Set<Way> held) {
    return groups.stream().allMatch(group -> group.stream().anyMatch(held::contains));
  }

  Query query() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    groups.forEach(
        group ->
            all.add(
                new DisjunctionMaxQuery(group.stream().map(Way::query).toList(), 0), Occur.MUST));
    return new BoostQuery(all.build(), weight);
  }
}
