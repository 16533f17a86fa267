package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasket.finder.AnswerSearch;
import org.tasket.finder.FindAnswers;
import org.tasket.finder.FoundAnswers;
import org.tasket.platform.InvalidInput;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** What was searched for among answers, what was found, and the links that narrow it. */
@Named
@RequestScoped
public class AnswerSearchBean {

  private static final Set<String> SAID =
      Set.of(SearchPlace.TEXT, "board", SearchPlace.WRITTEN, SearchPlace.FROM);

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject AnswerSearch search;
  @Inject SearchTabs tabs;
  @Inject Say say;

  private SearchPlace here = SearchPlace.nowhere();
  private FoundAnswers found = FoundAnswers.NOTHING;

  public void load() {
    here = SearchPlace.read(getPath(), this::said);
    found = find();
  }

  /** What an address names that is not there, or not for this reader, does not narrow. */
  private FoundAnswers find() {
    try {
      return search.find(signedIn.actor(), query());
    } catch (InvalidInput wrong) {
      here = here.without(wrong);
      return find();
    }
  }

  /** What the address says that is not shown, in sentences. */
  public List<String> getUnfit() {
    return here.unfit(say);
  }

  /** What narrows, for the form that sends other words. */
  public List<Map.Entry<String, String>> getKept() {
    return here.kept();
  }

  /** Whether this is a further piece of the list. */
  public boolean isFurther() {
    return here.of(SearchPlace.FROM).isPresent();
  }

  /** The address of the list's beginning. */
  public String getStart() {
    return here.without(SearchPlace.FROM).address();
  }

  private String said(String name) {
    return SAID.contains(name) ? request.getParameter(name) : null;
  }

  private FindAnswers query() {
    return FindAnswers.of(here.text())
        .onBoard(here.of("board"))
        .in(here.of(SearchPlace.WRITTEN))
        .from(here.of(SearchPlace.FROM));
  }

  public String getPath() {
    return request.getContextPath() + SearchTabs.ANSWERS;
  }

  public String getText() {
    return here.text();
  }

  public List<SearchChoices.Choice> getTabs() {
    return tabs.amongAnswers(here, found.page());
  }

  public String getHeading() {
    String count = say.count("answers.found", found.page());
    return here.text().isEmpty() ? count : say.text("search.for", here.text(), count);
  }

  /** Whether the index is still being made, so that there may be more. */
  public boolean isPreparing() {
    return !found.whole();
  }

  public FoundAnswers getFound() {
    return found;
  }

  public List<SearchChoices.Line> getLines() {
    return new SearchChoices(here, say).lines(found.facets());
  }

  /** How many things narrow what was found. */
  public long getNarrowed() {
    return here.narrowed();
  }

  /** The address of the same words with nothing that narrows them. */
  public String getWhole() {
    return here.whole().address();
  }

  /** The address of the next piece; empty where this is the last. */
  public String getMore() {
    return found
        .page()
        .next()
        .map(cursor -> here.with(SearchPlace.FROM, cursor).address())
        .orElse("");
  }
}
