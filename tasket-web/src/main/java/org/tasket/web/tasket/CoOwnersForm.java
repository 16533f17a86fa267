package org.tasket.web.tasket;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.person.PersonView;

/** Who shares a tasket with its owner: those there are, to keep, and logins of others to join. */
public class CoOwnersForm implements Serializable {

  private static final long serialVersionUID = 1;

  private List<SelectItem> sharing = List.of();
  private List<String> kept = List.of();
  private String joining;
  private boolean shared;

  static CoOwnersForm of(List<PersonView> coOwners) {
    CoOwnersForm form = new CoOwnersForm();
    form.sharing =
        coOwners.stream()
            .map(person -> new SelectItem(person.id().toString(), person.name()))
            .toList();
    form.shared = !coOwners.isEmpty();
    form.kept = coOwners.stream().map(PersonView::id).map(UUID::toString).toList();
    return form;
  }

  /** Logins and ids; empty where nobody is named at all. */
  Optional<List<String>> named() {
    List<String> added = between(joining);
    return !shared && added.isEmpty()
        ? Optional.empty()
        : Optional.of(Stream.concat(kept.stream(), added.stream()).toList());
  }

  /** What stands between commas. */
  private static List<String> between(String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split("[,;\\n]", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
  }

  /** From now on, whoever is typed no more shares it no more. */
  void kept(List<PersonView> coOwners) {
    shared |= !coOwners.isEmpty();
  }

  public List<SelectItem> getSharing() {
    return sharing;
  }

  public List<String> getKept() {
    return kept;
  }

  public void setKept(List<String> kept) {
    this.kept = kept == null ? List.of() : List.copyOf(kept);
  }

  public String getJoining() {
    return joining;
  }

  public void setJoining(String joining) {
    this.joining = joining;
  }
}
