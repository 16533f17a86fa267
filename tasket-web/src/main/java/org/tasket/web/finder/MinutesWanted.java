package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tasket.tasket.TasketQuery;

/** How many minutes somebody has, as links, so that an answer can be kept and sent on. */
@Named
@RequestScoped
public class MinutesWanted {

  private static final List<Integer> USUAL = List.of(15, 30, 60, 120);

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

  @Inject HttpServletRequest request;

  private String minutes;

  /** The open taskets that fit. */
  TasketQuery query() {
    return wanted().map(TasketQuery.open()::within).orElseGet(TasketQuery::open);
  }

  /** Whatever is no number of minutes is no wish. */
  Optional<Integer> wanted() {
    return Optional.ofNullable(minutes)
        .map(String::strip)
        .filter(text -> NUMBER.matcher(text).matches())
        .map(Integer::valueOf);
  }

  public List<Choice> getChoices() {
    return USUAL.stream().map(this::choice).toList();
  }

  private Choice choice(int choice) {
    return new Choice(
        choice, getPath() + "?minutes=" + choice, wanted().filter(of -> of == choice).isPresent());
  }

  /** Where the choice is made. */
  public String getPath() {
    return request.getContextPath() + "/";
  }

  /** The address of the next piece of a list. */
  String more(String cursor) {
    return getPath()
        + "?"
        + wanted().map(of -> "minutes=" + of + "&").orElse("")
        + "from="
        + cursor;
  }

  public boolean isChosen() {
    return wanted().isPresent();
  }

  /** What is not among the usual choices, for the field beside them. */
  public String getOther() {
    return wanted().filter(of -> !USUAL.contains(of)).map(String::valueOf).orElse("");
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  /** One choice. */
  public record Choice(int minutes, String address, boolean current) {}
}
