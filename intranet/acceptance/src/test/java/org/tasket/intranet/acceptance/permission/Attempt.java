package org.tasket.intranet.acceptance.permission;

import java.util.Map;
import org.tasket.intranet.acceptance.house.PlainBrowser;
import org.tasket.intranet.acceptance.house.PlainBrowser.Form;
import org.tasket.intranet.acceptance.house.PlainBrowser.Sheet;

/** What somebody is about to do. */
interface Attempt {

  Sheet make();

  /** The same, made up to be about something else, though no page offers that. */
  Attempt about(String one, String other);

  /**
   * A button of a form, about to be pressed.
   *
   * @param value what the button says
   */
  record Press(Form form, String button, String value, Map<String, String> typed)
      implements Attempt {

    private static final String BUTTON = "button[name=%s]";

    /** On a page that has the button. */
    static Press on(Sheet page, String button, String value, Map<String, String> typed) {
      String css = BUTTON.formatted(button) + (value.isEmpty() ? "" : "[value=" + value + "]");
      return new Press(
          page.form(css).orElseThrow(() -> new AssertionError("no " + css + " on " + page)),
          button,
          value,
          typed);
    }

    /** The same form, as if the button said something else. */
    Press saying(String other) {
      return new Press(form, button, other, typed);
    }

    @Override
    public Sheet make() {
      return form.send(button, value, typed);
    }

    @Override
    public Press about(String one, String other) {
      return new Press(form.about(one, other), button, value.equals(one) ? other : value, typed);
    }
  }

  /** An address, about to be opened. */
  record Opening(PlainBrowser who, String path) implements Attempt {

    @Override
    public Sheet make() {
      return who.open(path);
    }

    @Override
    public Opening about(String one, String other) {
      return new Opening(who, path.replace(one, other));
    }
  }
}
