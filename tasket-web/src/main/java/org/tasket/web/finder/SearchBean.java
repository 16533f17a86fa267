package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.tasket.finder.FoundTasket;
import org.tasket.finder.FoundTaskets;
import org.tasket.finder.TasketSearch;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Page;
import org.tasket.skill.Skills;
import org.tasket.web.claim.Taking;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/**
 * What was searched for, what was found, and the links that narrow it. Faces asks after a form was
 * sent, before anything is loaded; then there is nothing.
 */
@Named
@RequestScoped
public class SearchBean {

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject TasketSearch search;
  @Inject Skills skills;
  @Inject SearchTabs tabs;
  @Inject Taking taking;
  @Inject Say say;

  private SearchPlace here = SearchPlace.nowhere();
  private String take;
  private FoundTaskets found = FoundTaskets.NOTHING;

  public void load() {
    here = SearchPlace.read(getPath(), request::getParameter);
    found = find();
  }

  /** What an address names that is not there, or not for this reader, does not narrow. */
  private FoundTaskets find() {
    try {
      return search.find(signedIn.actor(), here.query());
    } catch (InvalidInput wrong) {
      here = here.without(wrong);
      return find();
    }
  }

  /** What the address says that is not shown, in sentences. */
  public List<String> getUnfit() {
    return here.unfit(say);
  }

  /** What narrows and orders, for the form that sends other words. */
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

  public void takeOne() {
    taking.take(take);
  }

  public String getPath() {
    return request.getContextPath() + SearchTabs.TASKETS;
  }

  public String getText() {
    return here.text();
  }

  public List<SearchChoices.Choice> getTabs() {
    return tabs.amongTaskets(here, found.page());
  }

  public String getHeading() {
    String count = say.count("search.found", found.page());
    return here.text().isEmpty() ? count : say.text("search.for", here.text(), count);
  }

  /** Whether the index is still being made, so that there may be more. */
  public boolean isPreparing() {
    return !found.whole();
  }

  public boolean isForgiven() {
    return found.forgiven();
  }

  public List<FoundTasket> getItems() {
    return found.page().items();
  }

  public Page<FoundTasket> getFound() {
    return found.page();
  }

  public List<SearchChoices.Line> getLines() {
    return new SearchChoices(here, say, here.of("skill").flatMap(skills::meant))
        .lines(found.facets());
  }

  public SearchChoices.Line getSorts() {
    return new SearchChoices(here, say).sorts();
  }

  /** How many things narrow what was found. */
  public long getNarrowed() {
    return here.narrowed();
  }

  /** The address of the same words with nothing that narrows them. */
  public String getWhole() {
    return here.whole().address();
  }

  /** Where the search can be saved; empty where there is nothing to look for. */
  public String getSave() {
    return here.text().isEmpty() && here.narrowed() == 0
        ? ""
        : here.at(request.getContextPath() + "/me/searches/new").address();
  }

  /** The address of the next piece; empty where this is the last. */
  public String getMore() {
    return found
        .page()
        .next()
        .map(cursor -> here.with(SearchPlace.FROM, cursor).address())
        .orElse("");
  }

  public String getTake() {
    return take;
  }

  public void setTake(String take) {
    this.take = take;
  }
}
