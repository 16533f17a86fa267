package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** One search makes one marker for all that it found in a language. */
class MarkersTest {

  @Test
  void aMarkerIsMadeOnceForEachLanguage() {
    Markers markers = new Markers("glossary", Reading.FORGIVING, Map.of());

    assertThat(markers.in(Language.EN)).isSameAs(markers.in(Language.EN));
    assertThat(markers.in(Language.FI)).isNotSameAs(markers.in(Language.EN));
  }
}
