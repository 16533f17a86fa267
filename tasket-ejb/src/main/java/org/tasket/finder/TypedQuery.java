package org.tasket.finder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.tasket.finder.Typed.Beside;
import org.tasket.finder.Typed.Pair;
import org.tasket.finder.Typed.Word;

/**
 * What holds one typed word, read from memory. Its neighbours hardly ever mean anything together
 * with it: they are looked at by themselves, and only where a piece of the index has any of it,
 * what the word is with them is remembered too.
 */
final class TypedQuery extends Query {

  private final Word word;
  private final List<Pair> pairs;
  private final Among among;

  TypedQuery(Word word, List<Pair> pairs, Among among) {
    this.word = word;
    this.pairs = pairs;
    this.among = among;
  }

  Word word() {
    return word;
  }

  /** All ways to find it but its halves, which come after all words. */
  void addTo(WordQuery ways) {
    word.addTo(ways);
    pairs.forEach(pair -> pair.addTo(ways));
  }

  /** What it needs of the room that all words share. */
  int room() {
    int room = word.taken();
    for (Pair pair : pairs) {
      room += pair.taken();
    }
    return room;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weighed(Index.memory(searcher), boost);
  }

  /** What it is in a piece of the index: most often the word alone. */
  private Typed in(WordMemory memory, LeafReader piece) throws IOException {
    List<Pair> there = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!memory.of(piece, pair, among).isEmpty()) {
        there.add(pair);
      }
    }
    return there.isEmpty() ? word : new Beside(word, List.copyOf(there));
  }

  private final class Weighed extends Weight {

    private final WordMemory memory;
    private final float boost;

    Weighed(WordMemory memory, float boost) {
      super(TypedQuery.this);
      this.memory = memory;
      this.boost = boost;
    }

    @Override
    public Scorer scorer(LeafReaderContext context) throws IOException {
      LeafReader piece = context.reader();
      Typed typed = in(memory, piece);
      Optional<WordScores> known = memory.again(piece, typed, among);
      if (known.isEmpty()) {
        return WordScores.lucenes(piece, typed.ways(), boost).orElse(null);
      }
      return known.get().isEmpty() ? null : known.get().scorer(this, boost);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
      Scorer scorer = scorer(context);
      return scorer == null || scorer.iterator().advance(document) != document
          ? Explanation.noMatch("holds no " + word.text())
          : Explanation.match(scorer.score(), "holds " + word.text());
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String usualField) {
    return word.text();
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && word.equals(((TypedQuery) other).word)
        && pairs.equals(((TypedQuery) other).pairs)
        && among == ((TypedQuery) other).among;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), word, pairs, among);
  }
}
