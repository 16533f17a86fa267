package org.tasket.portlet.platform;

import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.ReadOnlyException;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.ValidatorException;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Preferences as an editor typed them. What cannot be kept travels back to the form through the
 * redirect, in the page's address, with word of what is wrong.
 */
record Draft(Map<Option, String> typed, Set<Option> wrong) {

  private static final String TYPED = "typed.";
  private static final String WRONG = "wrong";
  private static final int LENGTH_MOST = 100;

  static Draft of(Posted posted, List<Option> offered) {
    Map<Option, String> typed = new EnumMap<>(Option.class);
    offered.forEach(one -> typed.put(one, posted.text(one.key())));
    return new Draft(typed, Set.of());
  }

  static Draft read(RenderParameters parameters) {
    Map<Option, String> typed = new EnumMap<>(Option.class);
    for (Option one : Option.values()) {
      Optional.ofNullable(parameters.getValue(TYPED + one.key()))
          .ifPresent(text -> typed.put(one, text));
    }
    Set<Option> wrong = EnumSet.noneOf(Option.class);
    Optional.ofNullable(parameters.getValues(WRONG)).stream()
        .flatMap(Stream::of)
        .flatMap(key -> Option.named(key).stream())
        .forEach(wrong::add);
    return new Draft(typed, wrong);
  }

  void write(MutableRenderParameters parameters) {
    typed.forEach(
        (one, text) ->
            parameters.setValue(
                TYPED + one.key(), text.substring(0, Math.min(text.length(), LENGTH_MOST))));
    if (wrong.isEmpty()) {
      parameters.removeParameter(WRONG);
    } else {
      parameters.setValues(WRONG, wrong.stream().map(Option::key).toArray(String[]::new));
    }
  }

  static void forget(MutableRenderParameters parameters) {
    Stream.of(Option.values()).forEach(one -> parameters.removeParameter(TYPED + one.key()));
    parameters.removeParameter(WRONG);
  }

  /**
   * With all that is wrong, also what only a list of boards can tell.
   *
   * @param boards among which the editor can choose
   * @param kept the one that is set already, which stays allowed whoever can see it
   */
  Draft heldTo(List<String> boards, Optional<String> kept) {
    Set<Option> found = EnumSet.noneOf(Option.class);
    typed.forEach(
        (one, text) -> {
          if (!one.allows(text)) {
            found.add(one);
          }
        });
    Optional.ofNullable(typed.get(Option.BOARD))
        .filter(slug -> !slug.isEmpty() && !boards.contains(slug))
        .filter(slug -> !kept.equals(Optional.of(slug)))
        .ifPresent(unknown -> found.add(Option.BOARD));
    return new Draft(typed, found);
  }

  /** Has the portal keep it, and tells what is wrong where its own check refuses that. */
  Draft keptIn(PortletPreferences preferences) throws IOException {
    try {
      for (Map.Entry<Option, String> one : typed.entrySet()) {
        preferences.setValue(one.getKey().key(), one.getValue());
      }
      preferences.store();
      return this;
    } catch (ValidatorException refused) {
      return refusedBy(refused);
    } catch (ReadOnlyException notOffered) {
      throw new IllegalStateException(notOffered);
    }
  }

  private Draft refusedBy(ValidatorException refused) {
    Set<Option> more = EnumSet.noneOf(Option.class);
    Collections.list(refused.getFailedKeys())
        .forEach(key -> Option.named(key).ifPresent(more::add));
    return new Draft(typed, more);
  }
}
