package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A word by itself is written as the index writes it in a text. */
class WordAnalyzersTest {

  private static final String SAMPLES =
      "EU:n Huom:seuraava Lomakkeen ääkköset kenttä KENTÄN matkalaskutus øre Straße Æble naïve café 2026 hallitus"
          + " översättning don't Ħal İstanbul ﬁne";

  @Test
  void oneWordIsWrittenAsInAText() {
    List<String> words = Tokens.of(WordAnalyzers.AS_TYPED, SAMPLES);

    assertThat(words).hasSizeGreaterThan(15);
    assertThat(words.stream().map(WordAnalyzers::plain))
        .containsExactlyElementsOf(Tokens.of(WordAnalyzers.PLAIN, SAMPLES));
  }
}
