package org.tasket.slot;

import java.util.List;
import org.tasket.person.PersonView;

/**
 * Whose spare time suits a tasket, as its owners may know.
 *
 * @param askable at most 100 of those who agreed to be asked, by name, and were not yet
 * @param asked those whom the owners asked already, whatever they have made of it
 * @param others how many more offer time that suits and are not named, whether they help already or
 *     not
 */
public record SupplyView(List<PersonView> askable, List<PersonView> asked, Headcount others) {

  public SupplyView {
    askable = List.copyOf(askable);
    asked = List.copyOf(asked);
  }
}
