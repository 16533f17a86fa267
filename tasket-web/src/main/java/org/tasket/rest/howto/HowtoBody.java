package org.tasket.rest.howto;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasket.howto.HowtoTerms;
import org.tasket.howto.HowtoView;
import org.tasket.platform.Fields;
import org.tasket.rest.Body;

/** Reads what a page is to say from a body; the core says what is wrong with it. */
record HowtoBody(Fields body) {

  private static final String ANSWER = "answer";
  private static final Set<String> TERMS = Set.of("title", "text", "language", "category");
  private static final Set<String> READ_ONLY =
      Set.of(
          "id",
          "board",
          "state",
          "position",
          "tasket",
          "writtenBy",
          "writtenAt",
          "editedBy",
          "editedAt",
          "_actions");

  static HowtoBody written(String text) {
    return new HowtoBody(Body.of(text).taking(with(TERMS), READ_ONLY));
  }

  /** What may be sent with a patch; from which answer a page grew stays as it is. */
  static HowtoBody patched(String text) {
    return new HowtoBody(Body.of(text).taking(TERMS, with(READ_ONLY)));
  }

  private static Set<String> with(Set<String> fields) {
    return Stream.concat(fields.stream(), Stream.of(ANSWER)).collect(Collectors.toSet());
  }

  HowtoTerms terms() {
    return read(new HowtoTerms(null, null, null, Optional.empty()));
  }

  /** The page as it would be: what is not sent stays. */
  HowtoTerms over(HowtoView before) {
    return read(before.terms());
  }

  private HowtoTerms read(HowtoTerms before) {
    HowtoTerms terms =
        new HowtoTerms(
            over("title", before.title()),
            over("text", before.text()),
            over("language", before.language()),
            body.has("category") ? body.text("category") : before.category());
    body.checked();
    return terms;
  }

  private String over(String field, String before) {
    return body.has(field) ? body.text(field).orElse(null) : before;
  }

  Optional<UUID> answer() {
    return body.id(ANSWER);
  }
}
