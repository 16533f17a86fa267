package org.tasket.intranet.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tasket.intranet.acceptance.house.Accessible;
import org.tasket.intranet.acceptance.house.Browser;
import org.tasket.intranet.acceptance.house.House;

/**
 * Somebody of the sample organisation, signed in at a browser of their own. Who comes after them
 * and is the same person finds the desk as it was at first: to make one takes longer than most of
 * what is done at it.
 */
final class Desk implements AutoCloseable {

  private static final int STOPS = 200;
  private static final Pattern NOT_SIGN_IN = Pattern.compile("^((?!/sign-in).)*$");

  private static final String FORGET = "localStorage.clear(); sessionStorage.clear();";

  /** By login and language. */
  private static final Map<String, List<Cookie>> COOKIES = new ConcurrentHashMap<>();

  /** Desks that were left as they were found, by whose they are. */
  private static final Map<String, Deque<Desk>> LEFT = new ConcurrentHashMap<>();

  private final String tasket;
  private final Page page;
  private final ViewportSize size;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private String whose = "";
  private boolean changed;

  private Desk(String tasket, Page page) {
    this.tasket = tasket;
    this.page = page;
    size = page.viewportSize();
    page.onPageError(complaints::add);
    // The browser must know before a key is pressed that no dialog is to open: asked only by
    // waitForFileChooser, it may hear of the key first, and the dialog is never seen again.
    page.onFileChooser(dialog -> {});
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
  }

  static Desk anonymous(House house, Browser browser, String language) {
    return new Desk(house.server().url() + "/tasket", browser.visitor(language));
  }

  /**
   * Somebody who signed in by form and speaks a language whatever the directory names. Comes back
   * with the cookies of the last time where they still hold.
   */
  static Desk of(House house, Browser browser, String login, String language) {
    return of(house, login, language, "desk", () -> browser.visitor(language));
  }

  /** The same on a phone, with the cookies of the desk. */
  static Desk onAPhone(House house, Browser browser, String login, String language) {
    return of(house, login, language, "phone", () -> browser.visitorOnAPhone(language));
  }

  private static Desk of(
      House house, String login, String language, String kind, Supplier<Page> visitor) {
    String who = login + " " + language;
    String whose = who + " " + kind;
    Desk left = LEFT.computeIfAbsent(whose, none -> new ArrayDeque<>()).poll();
    Desk desk = left == null ? new Desk(house.server().url() + "/tasket", visitor.get()) : left;
    desk.whose = whose;
    desk.sitDown(login, language, COOKIES.getOrDefault(who, List.of()));
    COOKIES.put(who, desk.page.context().cookies());
    return desk;
  }

  private void sitDown(String login, String language, List<Cookie> kept) {
    complaints.clear();
    page.context().clearCookies();
    page.context().addCookies(kept);
    if (page.context().request().get(tasket + "/api/v1/me").status() != 200) {
      open("/?language=" + language);
      if (!NOT_SIGN_IN.matcher(page.url()).find()) {
        signIn(login);
      }
    }
  }

  void signIn(String login) {
    page.locator("#login").fill(login);
    page.locator("#password").fill("tasket");
    page.locator("#enter").click();
    assertThat(page).hasURL(NOT_SIGN_IN);
  }

  Page page() {
    return page;
  }

  /** The page, for what will be with it as long as it lasts: nobody sits here afterwards. */
  Page changedPage() {
    changed = true;
    return page;
  }

  /** On a screen so wide, in CSS pixels. */
  void isAsWideAs(int width) {
    page.setViewportSize(width, 800);
  }

  /** Opens an address of Tasket's and answers with the status. */
  int open(String path) {
    return page.navigate(tasket + path).status();
  }

  /** A further page of the same person's. */
  Page another(String path) {
    Page another = page.context().newPage();
    another.navigate(tasket + path);
    return another;
  }

  void isAt(String path) {
    assertThat(page).hasURL(tasket + path);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  /** What unfolds more, by its words. */
  Locator folded(String words) {
    return page.locator("summary", new Page.LocatorOptions().setHasText(words));
  }

  Locator told() {
    return page.locator("#notices");
  }

  /** Moves with Tab until something has the focus, as somebody without a mouse does. */
  void tabTo(Locator target) {
    page.waitForLoadState(); // a page that is not whole yet may still move the focus
    ElementHandle wanted = target.first().elementHandle(); // asking by role takes ten times a Tab
    for (int stop = 0; stop < STOPS; stop++) {
      page.keyboard().press("Tab");
      if (hasFocus(wanted)) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + target + " on " + page.url());
  }

  private static boolean hasFocus(ElementHandle wanted) {
    return (Boolean) wanted.evaluate("element => element === element.getRootNode().activeElement");
  }

  /** Moves to a field and types over what is in it. */
  void type(String field, String text) {
    tabTo(page.locator("#" + field));
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  /** Waits until what was chosen has come into the page that it refines. */
  void isRefined() {
    assertThat(page.locator("[data-refine][aria-busy]")).hasCount(0);
  }

  /** Moves to something and presses Enter. */
  void press(Locator target) {
    tabTo(target);
    page.keyboard().press("Enter");
  }

  /** Forgets who is signed in, as the server does after a while. */
  void loseSession() {
    page.context().clearCookies();
  }

  /** Nothing broke a script, and nothing was kept from loading by the content policy. */
  void complainsOfNothing() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    if (whose.isEmpty() || changed || Accessible.hasSeen(page) || !isCleared()) {
      page.context().close();
    } else {
      LEFT.get(whose).push(this);
      whose = "";
    }
  }

  /** Whether it is as it was at first: not where it is elsewhere, or just on its way to a page. */
  private boolean isCleared() {
    if (!page.url().startsWith(tasket)) {
      return false;
    }
    try {
      page.context().pages().stream().filter(one -> one != page).forEach(Page::close);
      page.evaluate(FORGET);
      page.navigate("about:blank");
      page.setViewportSize(size.width, size.height);
      return true;
    } catch (PlaywrightException onItsWay) {
      return false;
    }
  }
}
