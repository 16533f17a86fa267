package org.tasket.intranet.acceptance.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path into JSON that is made of names and places only, like {@code items[0].title}. Where it
 * leads to something, that is what REST Assured finds too; for all else, ask there.
 */
record PlainPath(String written) {

  private static final Pattern FORM =
      Pattern.compile("[A-Za-z_]\\w*(\\[\\d+])*(\\.[A-Za-z_]\\w*(\\[\\d+])*)*");
  private static final Pattern STEP = Pattern.compile("\\w+");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  static Optional<PlainPath> of(String path) {
    return Optional.of(path).filter(each -> FORM.matcher(each).matches()).map(PlainPath::new);
  }

  /** Empty where it leads to nothing, or to what REST Assured makes something else of. */
  Optional<Object> in(byte[] document) {
    try {
      Object at = JSON.readValue(document, Object.class);
      Matcher step = STEP.matcher(written);
      while (at != null && step.find()) {
        boolean place = step.start() > 0 && written.charAt(step.start() - 1) == '[';
        at =
            (place ? at(Integer.parseInt(step.group()), at) : named(step.group(), at)).orElse(null);
      }
      return Optional.ofNullable(at).filter(PlainPath::isWithoutFractions);
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<Object> at(int place, Object at) {
    return at instanceof List<?> list && place < list.size()
        ? Optional.ofNullable(list.get(place))
        : Optional.empty();
  }

  /** A list is asked for the names of all in it. */
  private static Optional<Object> named(String name, Object at) {
    if (at instanceof Map<?, ?> object) {
      return Optional.ofNullable(object.get(name));
    }
    if (!(at instanceof List<?> list) || !list.stream().allMatch(PlainPath::isObjectOrNothing)) {
      return Optional.empty();
    }
    List<Object> all = new ArrayList<>();
    list.stream().filter(Objects::nonNull).forEach(each -> all.add(((Map<?, ?>) each).get(name)));
    return Optional.of(all);
  }

  private static boolean isObjectOrNothing(Object value) {
    return value == null || value instanceof Map;
  }

  private static boolean isWithoutFractions(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.values().stream().allMatch(PlainPath::isWithoutFractions);
    }
    return value instanceof List<?> list
        ? list.stream().allMatch(PlainPath::isWithoutFractions)
        : !(value instanceof BigDecimal);
  }
}
