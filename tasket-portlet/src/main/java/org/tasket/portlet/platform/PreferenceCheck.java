package org.tasket.portlet.platform;

import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PreferencesValidator;
import jakarta.portlet.ValidatorException;
import jakarta.portlet.annotations.PortletPreferencesValidator;
import java.util.Collections;
import java.util.List;

/** Lets a portal keep nothing that makes no sense, whoever sets it and by whatever form. */
@PortletPreferencesValidator(portletNames = {"tasket-board", "tasket-finder", "tasket-mine"})
public class PreferenceCheck implements PreferencesValidator {

  @Override
  public void validate(PortletPreferences set) throws ValidatorException {
    List<String> wrong =
        Collections.list(set.getNames()).stream()
            .filter(key -> !isInOrder(key, set.getValue(key, "")))
            .toList();
    if (!wrong.isEmpty()) {
      throw new ValidatorException("Not to be kept: " + String.join(", ", wrong), wrong);
    }
  }

  /** What a portal keeps besides is its own. */
  private static boolean isInOrder(String key, String value) {
    return Option.named(key).map(option -> option.allows(value)).orElse(true);
  }
}
