package org.tasket.web.widget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tokens of the pages for a style sheet in a shadow root: each is what the page around has set,
 * or else Tasket's own for the page's scheme of colours. Inside they have short names.
 *
 * @param light by name, without what stands before all of them
 * @param dark those that differ
 */
record WidgetTokens(Map<String, String> light, Map<String, String> dark) {

  private static final Pattern TOKEN = Pattern.compile("--tasket-([a-z-]+):\\s*([^;]+);");
  private static final String DARK = "@media (prefers-color-scheme: dark)";
  private static final String AFTER_DARK = "@media (prefers-reduced-motion";

  WidgetTokens {
    light = Map.copyOf(light);
    dark = Map.copyOf(dark);
  }

  /** Reads them where they are written down once. */
  static WidgetTokens of(String sheet) {
    int dark = sheet.indexOf(DARK);
    int end = sheet.indexOf(AFTER_DARK, dark);
    return new WidgetTokens(tokens(sheet.substring(0, dark)), tokens(sheet.substring(dark, end)));
  }

  private static Map<String, String> tokens(String part) {
    Map<String, String> tokens = new LinkedHashMap<>();
    Matcher token = TOKEN.matcher(part);
    while (token.find()) {
      tokens.put(token.group(1), token.group(2).strip());
    }
    return tokens;
  }

  /** A style sheet with those that it uses before it. */
  String in(String style) {
    String used =
        light.keySet().stream()
            .filter(name -> style.contains("var(--" + name + ")"))
            .sorted()
            .map(this::declared)
            .collect(Collectors.joining());
    return ":host{" + used + "}" + style;
  }

  private String declared(String name) {
    String own =
        dark.containsKey(name)
            ? "light-dark(" + light.get(name) + "," + dark.get(name) + ")"
            : light.get(name);
    return "--" + name + ":var(--tasket-" + name + "," + own + ");";
  }
}
