package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tasket.cause.Cause;
import org.tasket.finder.Finder;
import org.tasket.finder.Fit;
import org.tasket.finder.InventedPerson;
import org.tasket.finder.Mood;
import org.tasket.finder.Part;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.platform.Page;
import org.tasket.skill.Skills;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/**
 * How a score comes about, for somebody whom an administrator invents in the address. What an
 * address says that is no choice here is no wish.
 */
@Named
@RequestScoped
public class ScoreBean {

  private static final int MINUTES = 30;
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern COMMA = Pattern.compile(",");

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject Finder finder;
  @Inject Departments departments;
  @Inject Skills skills;
  @Inject Say say;

  private FinderPlace here = FinderPlace.nowhere();
  private final Set<String> unknown = new HashSet<>();
  private List<DepartmentView> choices = List.of();
  private Page<Fit> fits = new Page<>(List.of(), 0, true, Optional.empty());

  public void load() {
    here = FinderPlace.read(request.getContextPath() + "/finder/score", request::getParameter);
    choices =
        departments.all().stream()
            .sorted(Comparator.comparing(one -> one.name(say.locale())))
            .toList();
    fits = finder.explain(signedIn.actor(), invented(), here.wish(getMinutes()));
  }

  private InventedPerson invented() {
    Optional<UUID> department =
        Optional.of(getDepartment()).filter(id -> !id.isEmpty()).map(UUID::fromString);
    return new InventedPerson(department, called(getHas()), called(getWants()), named());
  }

  private Set<Cause> named() {
    return Arrays.stream(Cause.values())
        .filter(cause -> cause.name().equals(getCause()))
        .collect(Collectors.toSet());
  }

  private Set<UUID> called(String words) {
    List<String> labels =
        COMMA
            .splitAsStream(words)
            .map(String::strip)
            .filter(label -> !label.isEmpty() && label.indexOf('\0') < 0)
            .limit(InventedPerson.SKILLS_MOST)
            .toList();
    Map<String, UUID> known = skills.called(labels);
    labels.stream().filter(label -> !known.containsKey(label)).forEach(unknown::add);
    return Set.copyOf(known.values());
  }

  public int getMinutes() {
    return here.minutes().orElse(MINUTES);
  }

  public String getMood() {
    return here.of(FinderPlace.MOOD).orElse(Mood.ANY.name());
  }

  public String getDepartment() {
    return given("department").filter(id -> ID.matcher(id).matches()).orElse("");
  }

  public String getHas() {
    return given("has").orElse("");
  }

  public String getWants() {
    return given("wants").orElse("");
  }

  /** What they would volunteer for, by its code. */
  public String getCause() {
    return given("cause").orElse("");
  }

  public Cause[] getCauses() {
    return Cause.values();
  }

  private Optional<String> given(String name) {
    return Optional.ofNullable(request.getParameter(name)).map(String::strip);
  }

  /** Words that mean no skill of the list, or several. */
  public List<String> getUnknown() {
    return unknown.stream().sorted().toList();
  }

  public List<DepartmentView> getDepartments() {
    return choices;
  }

  public List<Mood> getMoods() {
    return List.of(Mood.values());
  }

  public List<Part> getParts() {
    return Arrays.asList(Part.values());
  }

  public Page<Fit> getFits() {
    return fits;
  }
}
