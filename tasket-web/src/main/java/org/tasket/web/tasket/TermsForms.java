package org.tasket.web.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.tasket.board.Audience;
import org.tasket.board.BoardRules;
import org.tasket.platform.Settings;
import org.tasket.tasket.TasketView;
import org.tasket.web.board.DepartmentChoices;
import org.tasket.web.page.Language;

/** Lays out forms to post and edit taskets with, in the reader's language. */
@RequestScoped
public class TermsForms {

  @Inject BoardAtHand boards;
  @Inject DepartmentChoices departments;
  @Inject Language language;
  @Inject Settings settings;
  @Inject Clock clock;

  /** With what most owners choose. */
  TermsForm usual(Optional<BoardRules> board) {
    return TermsForm.usual(
        board,
        departments.with(Audience.everyone(), language.locale()),
        language.locale(),
        clock.instant(),
        settings.zone());
  }

  /** With what a tasket says now. */
  TermsForm of(TasketView tasket) {
    return TermsForm.of(
        tasket,
        boards.rules(tasket.board()),
        departments.with(tasket.terms().board().audience(), language.locale()),
        language.locale(),
        clock.instant(),
        settings.zone());
  }
}
