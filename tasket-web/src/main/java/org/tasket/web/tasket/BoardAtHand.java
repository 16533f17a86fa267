package org.tasket.web.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.board.Rulebook.Requirement;
import org.tasket.platform.InvalidInput;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Language;
import org.tasket.web.signin.SignedIn;

/**
 * The rules of the board that a page is about, as far as the reader may know them: whoever keeps
 * sight of a tasket by a claim may have lost sight of its board.
 */
@RequestScoped
public class BoardAtHand {

  @Inject SignedIn signedIn;
  @Inject Boards boards;
  @Inject Language language;

  public Optional<BoardRules> rules(String slug) {
    try {
      return Optional.of(boards.rules(signedIn.actor(), slug));
    } catch (InvalidInput outOfSight) {
      return Optional.empty();
    }
  }

  /**
   * What a helper affirms: what the board asks, in the reader's language, and then what the tasket
   * asks in its own words.
   */
  public List<String> requirements(TasketView tasket) {
    Stream<String> ofBoard =
        rules(tasket.board()).stream()
            .flatMap(rules -> rules.rulebook().requirements().stream())
            .map(Requirement::text)
            .map(text -> text.in(language.locale()));
    return Stream.concat(ofBoard, tasket.terms().helper().requirements().stream()).toList();
  }
}
