package org.tasket.intranet.acceptance.house;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium in the build without windows, which draws pages and no frame around them. */
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
    Path program = program();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIETLY));
  }

  /** The build with windows will do too, at twice the work. */
  private static Path program() {
    Path windows = Path.of("/usr/bin/chromium");
    Path plain = Path.of("/usr/bin/chromium-headless-shell");
    return Files.isExecutable(windows) && !Files.isExecutable(plain)
        ? windows
        : Machine.program(plain.toString(), "chromium-headless-shell");
  }

  /** A visitor with no cookies yet, who prefers a language. */
  public Page visitor(String language) {
    return visitor(speaking(language));
  }

  /** The same with a small phone, whose screen is touched. */
  public Page visitorOnAPhone(String language) {
    return visitor(
        speaking(language).setViewportSize(320, 568).setHasTouch(true).setIsMobile(true));
  }

  private static NewContextOptions speaking(String language) {
    return new NewContextOptions().setLocale(language);
  }

  private Page visitor(NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }
}
