package org.hongtou.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium with an empty profile, driven by the chromedriver that is installed. */
final class Browser implements AutoCloseable {
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final File CHROMIUM = new File("/usr/bin/chromium");

  /** Held, so that it stays quiet: Selenium warns of a Chromium newer than itself. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.OFF);
  }

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /** Why there is none; empty where there is. */
  static String missing() {
    return DRIVER.canExecute() && CHROMIUM.canExecute()
        ? ""
        : "skipped: Debian's packages chromium and chromium-driver are not installed";
  }

  /**
   * Starts one.
   *
   * @param script whether pages may run scripts
   */
  static Browser start(boolean script) throws IOException {
    Path profile = Files.createTempDirectory("hongtou-chromium");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    if (!script) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    Browser browser = new Browser(profile, new ChromeDriver(service, options));
    browser.driver.manage().window().setSize(new Dimension(1400, 900));
    return browser;
  }

  Browser show(Path page) {
    driver.get(page.toUri().toString());
    return this;
  }

  Browser size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    return this;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What is behind the # of the address. */
  String fragment() {
    String address = String.valueOf(driver.getCurrentUrl());
    return address.substring(address.indexOf('#') + 1);
  }

  /** What a script of the test's own answers. */
  Object ask(String script, Object... args) {
    return String.valueOf(((JavascriptExecutor) driver).executeScript("return " + script, args));
  }

  /** Whether an element is within what can be seen of the page. */
  boolean isSeen(WebElement element) {
    return ask(
            "(function(e){var b=e.getBoundingClientRect();"
                + "return b.bottom>0&&b.top<innerHeight&&b.right>0&&b.left<innerWidth})(arguments[0])",
            element)
        .equals("true");
  }

  /** What the page logged, errors and refusals of the policy too. */
  List<String> console() {
    return entries(LogType.BROWSER);
  }

  /** The addresses that were asked for, but for the page itself. */
  List<String> requests(Path page) {
    List<String> addresses = new ArrayList<>();
    for (String entry : entries(LogType.PERFORMANCE)) {
      if (entry.contains("\"Network.requestWillBeSent\"")
          && !entry.contains("\"url\":\"" + page.toUri().toString())
          && !entry.contains("\"url\":\"data:")) {
        addresses.add(entry);
      }
    }
    return addresses;
  }

  private List<String> entries(String type) {
    return driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
