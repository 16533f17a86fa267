package org.tasket.intranet.acceptance.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Form;

/**
 * Something that a page does when it is sent a name and a value.
 *
 * @param inForm what is in the form that says it, or is that form
 * @param typed what is typed besides
 * @param standing how that which it changes stands
 */
record Pressable(
    PlainBrowser who,
    String path,
    String inForm,
    String name,
    String value,
    Map<String, String> typed,
    Supplier<Object> standing) {

  /** A button of a form. */
  static Pressable button(
      PlainBrowser who, String path, String name, String value, Supplier<Object> standing) {
    String css =
        "button[name=%s]".formatted(name) + (value.isEmpty() ? "" : "[value='" + value + "']");
    return new Pressable(who, path, css, name, value, Map.of(), standing);
  }

  /** The page's address, as if it said what the button says. */
  String link() {
    String said = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return path + (path.contains("?") ? "&" : "?") + said;
  }

  /** The form on the page as it is. */
  Form form() {
    return form(path);
  }

  /** The form on the page that the link opens. */
  Form formByLink() {
    return form(link());
  }

  private Form form(String address) {
    Optional<Form> found = who.open(address).form(inForm);
    return found.orElseThrow(() -> new AssertionError("no " + inForm + " at " + address));
  }
}
