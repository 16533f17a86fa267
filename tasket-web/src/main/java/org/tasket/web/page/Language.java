package org.tasket.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.platform.Words;
import org.tasket.web.signin.SignedIn;

/**
 * The language of a page: the one last switched to, or else the one the directory names for the
 * person, or else the first that the browser asks for. Never another than Tasket speaks.
 */
@Named
@RequestScoped
public class Language {

  static final String COOKIE = "tasket-language";
  static final String SWITCH = "language";

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;

  private Optional<Locale> found = Optional.empty();

  public Locale locale() {
    if (found.isEmpty()) {
      found = Optional.of(switchedTo().orElseGet(signedIn::language));
    }
    return found.get();
  }

  public String getTag() {
    return locale().getLanguage();
  }

  /**
   * What stands between the columns of a table that a spreadsheet in this language opens as one: a
   * semicolon where numbers have commas.
   */
  public String getSeparator() {
    return locale().equals(Locale.ENGLISH) ? "COMMA" : "SEMICOLON";
  }

  /** The languages to switch between, each with its own name for itself. */
  public List<Choice> getChoices() {
    return Stream.of("fi", "sv", "en").map(this::choice).toList();
  }

  private Choice choice(String tag) {
    Query here =
        AddressFilter.seen(request)
            .map(address -> address.split("\\?", 2))
            .map(parts -> Query.of(parts[0], parts.length > 1 ? parts[1] : null))
            .orElseGet(() -> Query.of(request.getContextPath() + "/", null));
    return new Choice(
        tag,
        Texts.in(tag).text("language.own"),
        here.with(SWITCH, tag).address(),
        tag.equals(getTag()));
  }

  private Optional<Locale> switchedTo() {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(tag -> spoken(tag).stream())
        .findFirst();
  }

  /** The language of a tag, if Tasket speaks exactly it. */
  static Optional<Locale> spoken(String tag) {
    return Words.LANGUAGES.stream().filter(known -> known.getLanguage().equals(tag)).findFirst();
  }

  /** One language to switch to. */
  public record Choice(String tag, String name, String address, boolean current) {}
}
