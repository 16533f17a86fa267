package org.tasket.intranet.container;

import jakarta.portlet.annotations.LocaleString;
import jakarta.portlet.annotations.PortletConfiguration;
import java.util.Arrays;
import java.util.ListResourceBundle;
import java.util.Locale;

/** The titles of a portlet that declares them in its annotation instead of in a bundle. */
final class DeclaredTitles extends ListResourceBundle {

  private final PortletConfiguration declared;
  private final Locale locale;

  DeclaredTitles(PortletConfiguration declared, Locale locale) {
    this.declared = declared;
    this.locale = locale;
  }

  @Override
  protected Object[][] getContents() {
    return new Object[][] {
      {"jakarta.portlet.title", text(declared.title())},
      {"jakarta.portlet.short-title", text(declared.shortTitle())},
    };
  }

  /** In the language asked for, else the first there is, else the portlet's name. */
  private String text(LocaleString[] texts) {
    return Arrays.stream(texts)
        .filter(
            text -> Locale.forLanguageTag(text.locale()).getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .or(() -> Arrays.stream(texts).findFirst())
        .map(LocaleString::value)
        .orElse(declared.portletName());
  }
}
