package org.tasket.intranet.acceptance.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * A browser that runs no scripts: it keeps cookies, goes where it is led, and sends forms as HTML
 * says. Quick enough to look at hundreds of pages.
 */
public final class PlainBrowser {

  private static final String VIEW_STATE = "input[name=jakarta.faces.ViewState]";

  private final HttpClient http;
  private final CookieManager cookies;
  private final String server;

  public PlainBrowser(PayaraServer server) {
    this(server, new CookieManager());
  }

  private PlainBrowser(PayaraServer server, CookieManager cookies) {
    this.server = server.url();
    this.cookies = cookies;
    http =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
  }

  /** One that talks TLS to a proxy, which talks to the server without. */
  public static PlainBrowser behindTls(PayaraServer server) {
    return new PlainBrowser(server, new CookiesBehindTls());
  }

  /** Signs in by Tasket's own form, and reads English whatever the directory names. */
  public static PlainBrowser of(House house, String login) {
    return new PlainBrowser(house.server()).signIn(login);
  }

  /** Signs in by Tasket's own form, and reads English whatever the directory names. */
  public PlainBrowser signIn(String login) {
    open("/tasket/?language=en")
        .form("button[id=enter]")
        .orElseThrow()
        .send("enter", Map.of("login", login, "password", "tasket"));
    return this;
  }

  /** The cookies that it keeps. */
  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /** Opens an address of the server's. */
  public Sheet open(String path) {
    return fetch(HttpRequest.newBuilder(URI.create(server + path)).GET());
  }

  private Sheet post(URI address, String body) {
    return fetch(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Unlike a browser, it does not say first how much it sends. */
  private Sheet postInPieces(URI address, String boundary, byte[] body) {
    return fetch(
        HttpRequest.newBuilder(address)
            .version(Version.HTTP_1_1)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
  }

  private static String field(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
  }

  private Sheet fetch(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Sheet(
          answer.statusCode(),
          answer.uri(),
          answer.headers().allValues("Content-Security-Policy"),
          answer.body().getBytes(UTF_8).length,
          Jsoup.parse(answer.body(), answer.uri().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A page as it was answered. It stays as it is, however stale it becomes. */
  public final class Sheet {

    private final int status;
    private final URI address;
    private final List<String> policies;
    private final int bytes;
    private final Document document;

    private Sheet(int status, URI address, List<String> policies, int bytes, Document document) {
      this.status = status;
      this.address = address;
      this.policies = policies;
      this.bytes = bytes;
      this.document = document;
    }

    public int status() {
      return status;
    }

    /** What it may load, as often as it is said. */
    public List<String> policies() {
      return policies;
    }

    /** How large it is, without what it shows besides. */
    public int bytes() {
      return bytes;
    }

    /** Where it is, below the server's root. */
    public String path() {
      return address.getPath();
    }

    public boolean has(String css) {
      return document.selectFirst(css) != null;
    }

    /** What an element links to. */
    public Optional<String> link(String css) {
      return Optional.ofNullable(document.selectFirst(css)).map(link -> link.attr("href"));
    }

    /** What some elements have as an attribute, in their order. */
    public List<String> all(String css, String attribute) {
      return document.select(css).eachAttr(attribute);
    }

    @Override
    public String toString() {
      return status + " " + address + " " + text();
    }

    /** All that a reader reads on it. */
    public String text() {
      return text("main");
    }

    /** What a reader reads in some parts of it. */
    public String text(String css) {
      return document.select(css).text();
    }

    /** The form that a button or another element is in. */
    public Optional<Form> form(String css) {
      return Optional.ofNullable(document.selectFirst(css))
          .map(inside -> inside.closest("form"))
          .map(form -> new Form((FormElement) form));
    }

    /** A form of a page of Tasket's, whatever it is for. */
    public Optional<Form> anyForm() {
      return form(VIEW_STATE);
    }
  }

  /** A form of a page. */
  public final class Form {

    private final FormElement form;

    private Form(FormElement form) {
      this.form = form;
    }

    /** The same, as if it stood on the page for something else. */
    public Form about(String one, String other) {
      FormElement same = form.clone();
      same.attr("action", form.absUrl("action").replace(one, other));
      return new Form(same);
    }

    /** Sends it as it is. */
    public Sheet send() {
      return send(Map.of());
    }

    /** Sends it with something typed into the fields that it has. */
    public Sheet send(Map<String, String> typed) {
      return post(URI.create(form.absUrl("action")), String.join("&", fields(typed)));
    }

    /** Sends it as one that only asks: all it says is in the address. */
    public Sheet ask(Map<String, String> typed) {
      String said = String.join("&", fields(typed));
      return fetch(HttpRequest.newBuilder(URI.create(form.absUrl("action") + "?" + said)).GET());
    }

    private List<String> fields(Map<String, String> typed) {
      List<String> fields = new ArrayList<>();
      for (Connection.KeyVal field : form.formData()) {
        fields.add(field(field.key(), typed.getOrDefault(field.key(), field.value())));
      }
      return fields;
    }

    /** Sends it by a button, with something typed into the fields that it has. */
    public Sheet send(String button, Map<String, String> typed) {
      return send(button, "", typed);
    }

    /** The same, where the button says more than that it was pressed. */
    public Sheet send(String button, String value, Map<String, String> typed) {
      List<String> fields = fields(typed);
      fields.add(field(button, value));
      return post(URI.create(form.absUrl("action")), String.join("&", fields));
    }

    /** The same by a link, in whose address all is said that would be sent. */
    public Sheet follow(String button, String value, Map<String, String> typed) {
      List<String> fields = fields(typed);
      fields.add(field(button, value));
      String action = form.absUrl("action");
      String link = action + (action.contains("?") ? "&" : "?") + String.join("&", fields);
      return fetch(HttpRequest.newBuilder(URI.create(link)).GET());
    }

    /** Sends it by a button, with a file, in pieces of which nobody knows how many follow. */
    public Sheet sendInPieces(String button, String fileField, String file) {
      String boundary = "piece-" + System.nanoTime();
      String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
      StringBuilder body = new StringBuilder();
      for (Connection.KeyVal field : form.formData()) {
        if (!field.key().equals(fileField)) {
          body.append(part.formatted(field.key(), "")).append(field.value()).append("\r\n");
        }
      }
      body.append(part.formatted(button, "")).append("\r\n");
      body.append(part.formatted(fileField, "; filename=\"file.json\"")).append(file);
      body.append("\r\n--").append(boundary).append("--\r\n");
      return postInPieces(
          URI.create(form.absUrl("action")), boundary, body.toString().getBytes(UTF_8));
    }
  }
}
