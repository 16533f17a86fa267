package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tasket.finder.Finder;
import org.tasket.finder.Fit;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;
import org.tasket.web.claim.Taking;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/**
 * The front page: what suits the minutes that somebody has, with why. Before they say how many,
 * what is newest. Faces asks after a form was sent, before anything is loaded; then there is
 * nothing.
 */
@Named
@RequestScoped
public class FinderBean {

  private static final int REASONS_SHOWN = 3;

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject Finder finder;
  @Inject TasketList taskets;
  @Inject NamedBoard boards;
  @Inject Taking taking;
  @Inject Say say;

  private FinderPlace here = FinderPlace.nowhere();
  private Page<Fit> fits = nothing();
  private Page<TasketView> newest = nothing();
  private String ownPlace = "";
  private String board = "";
  private String take;

  private static <T> Page<T> nothing() {
    return new Page<>(List.of(), 0, true, Optional.empty());
  }

  public void load() {
    here = FinderPlace.read(getPath(), request::getParameter);
    if (isNear()) {
      ownPlace = finder.placeOf(signedIn.actor()).orElse("");
    }
    find();
    board = here.of(FinderPlace.BOARD).map(slug -> boards.name(slug, say.locale())).orElse("");
  }

  /** What an address names that is not there, or not for this reader, is no wish. */
  private void find() {
    try {
      here.minutes()
          .ifPresentOrElse(
              minutes -> fits = finder.spend(signedIn.actor(), here.wish(minutes)),
              () -> newest = taskets.page(signedIn.actor(), here.newest()));
    } catch (InvalidInput wrong) {
      here = here.without(wrong);
      find();
    }
  }

  /** What the address says that is not shown, in sentences. */
  public List<String> getUnfit() {
    return here.unfit(say);
  }

  public void takeOne() {
    taking.take(take);
  }

  /** The weightiest reasons, in one line. */
  public String why(Fit fit) {
    return fit.reasons().stream()
        .limit(REASONS_SHOWN)
        .map(why -> why.sentence(say.locale()))
        .collect(Collectors.joining(" · "));
  }

  public String getHeading() {
    return here.minutes()
        .map(
            minutes ->
                say.text("open.fits", say.minutes(minutes))
                    + (fits.totalIsExact() ? ": " + say.count("open.found", fits) : ""))
        .orElseGet(() -> say.count("open.found", newest));
  }

  public List<SearchChoices.Choice> getMinutes() {
    return new FinderChoices(here, say).minutes();
  }

  public String getOther() {
    return new FinderChoices(here, say).other();
  }

  public List<SearchChoices.Line> getLines() {
    return new FinderChoices(here, say).lines();
  }

  /** What a form beside the links has to say too, so that it changes nothing but its own. */
  public List<Map.Entry<String, String>> kept(String but) {
    return here.kept(but);
  }

  /** What the form that looks for words has to say too. */
  public List<Map.Entry<String, String>> getSearched() {
    return here.searched();
  }

  /** The only board that is looked on, by its name; empty where all are. */
  public String getBoard() {
    return board;
  }

  /** The address of the same on all boards. */
  public String getEverywhere() {
    return here.without(FinderPlace.BOARD).address();
  }

  /** Whether more is said than how many minutes there are. */
  public boolean isNarrowed() {
    return here.refined() || !board.isEmpty();
  }

  /** Whether this is a further piece of what is newest. */
  public boolean isFurther() {
    return !isChosen() && here.of(FinderPlace.FROM).isPresent();
  }

  /** The address of the beginning of what is newest. */
  public String getStart() {
    return here.without(FinderPlace.FROM).address();
  }

  public boolean isChosen() {
    return here.minutes().isPresent();
  }

  /** Whether the reader may look how a score comes about. */
  public boolean isExplaining() {
    return finder.mayExplain(signedIn.actor());
  }

  public boolean isRefined() {
    return here.refined();
  }

  public boolean isNear() {
    return here.near();
  }

  public String getPlace() {
    return here.of(FinderPlace.PLACE).orElse("");
  }

  /** Where the reader is taken to be who does not say where they are. */
  public String getOwnPlace() {
    return ownPlace;
  }

  /** The address with nothing but the minutes. */
  public String getPlain() {
    return here.plain().address();
  }

  /** Where all that is this short can be searched. */
  public String getSearch() {
    return here.at(request.getContextPath() + SearchTabs.TASKETS).address();
  }

  public String getPath() {
    return request.getContextPath() + "/";
  }

  /** The address of the next piece of what is newest. */
  public String getMore() {
    return newest.next().map(cursor -> here.with(FinderPlace.FROM, cursor).address()).orElse("");
  }

  public Page<Fit> getFits() {
    return fits;
  }

  public Page<TasketView> getNewest() {
    return newest;
  }

  public String getTake() {
    return take;
  }

  public void setTake(String take) {
    this.take = take;
  }
}
