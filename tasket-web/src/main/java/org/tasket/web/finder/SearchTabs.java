package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tasket.finder.AnswerSearch;
import org.tasket.finder.FindAnswers;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.TasketSearch;
import org.tasket.platform.Page;
import org.tasket.web.finder.SearchChoices.Choice;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/**
 * Among what the same words can be looked for: taskets, and answers. Each says how many there are:
 * of what is shown with all that narrows it, of the other for the words alone.
 */
@RequestScoped
class SearchTabs {

  static final String TASKETS = "/search";
  static final String ANSWERS = "/search/howtos";

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject TasketSearch taskets;
  @Inject AnswerSearch answers;
  @Inject Say say;

  List<Choice> amongTaskets(SearchPlace here, Page<?> found) {
    Page<?> others = answers.count(signedIn.actor(), FindAnswers.of(here.text()));
    return List.of(
        tab("taskets", say.number(found), here.without(SearchPlace.FROM), true),
        tab("answers", say.number(others), other(here, ANSWERS), false));
  }

  List<Choice> amongAnswers(SearchPlace here, Page<?> found) {
    Page<?> others = taskets.count(signedIn.actor(), FindTaskets.of(here.text()));
    return List.of(
        tab("taskets", say.number(others), other(here, TASKETS), false),
        tab("answers", say.number(found), here.without(SearchPlace.FROM), true));
  }

  private SearchPlace other(SearchPlace here, String path) {
    return here.whole().without(SearchPlace.SORT).at(request.getContextPath() + path);
  }

  private Choice tab(String name, String count, SearchPlace there, boolean current) {
    return new Choice(say.text("search.tab." + name), count, there.address(), current, name);
  }
}
