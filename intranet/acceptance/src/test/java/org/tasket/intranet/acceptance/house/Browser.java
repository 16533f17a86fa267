package org.tasket.intranet.acceptance.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium without a window. */
public final class Browser {

  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final com.microsoft.playwright.Browser chromium;

  Browser() {
    Path program = Machine.program("/usr/bin/chromium", "chromium");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIETLY));
  }

  /** A visitor with no cookies yet, who prefers a language. */
  public Page visitor(String language) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }
}
