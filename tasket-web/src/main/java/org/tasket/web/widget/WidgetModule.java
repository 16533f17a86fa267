package org.tasket.web.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.tasket.platform.Json;
import org.tasket.platform.Words;
import org.tasket.web.page.Texts;

/**
 * The one script with all custom elements: put together at the start from its source, its style,
 * the tokens that colour the pages too, and the words of all languages. Its version is made from
 * what is in it.
 */
@ApplicationScoped
class WidgetModule {

  private static final String SCRIPT = "/WEB-INF/widgets/tasket.js";
  private static final String STYLE = "/WEB-INF/widgets/tasket.css";
  private static final String TOKENS = "/resources/tasket/tokens.css";
  private static final int VERSION_BYTES = 8;

  private static final String OWN_WORDS = "widget.";

  /** What it says in the same words as the pages. */
  private static final List<String> WORDS_OF_PAGES =
      List.of(
          "minutes",
          "minutes.hours",
          "minutes.hours.rest",
          "mode.ONLINE",
          "mode.ON_SITE",
          "mode.EITHER",
          "live.seats",
          "tasket.take",
          "take.apply",
          "claim.deliver",
          "deliver.minutes");

  private final byte[] script;
  private final byte[] gzipped;
  private final byte[] hash;

  @Inject
  WidgetModule(ServletContext files) {
    this(read(files, SCRIPT), read(files, STYLE), read(files, TOKENS));
  }

  WidgetModule(String source, String style, String tokens) {
    this.script =
        source
            .replace("'{words}'", words())
            .replace("'{style}'", Json.createValue(WidgetTokens.of(tokens).in(style)).toString())
            .getBytes(StandardCharsets.UTF_8);
    this.gzipped = gzipped(script);
    this.hash = hash(script);
  }

  WidgetModule() {
    this.script = new byte[0];
    this.gzipped = new byte[0];
    this.hash = new byte[0];
  }

  private static String read(ServletContext files, String path) {
    try (InputStream file = files.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String words() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    Words.LANGUAGES.forEach(language -> all.add(language.getLanguage(), words(language)));
    return all.build().toString();
  }

  private static JsonObjectBuilder words(Locale language) {
    Texts texts = Texts.in(language);
    JsonObjectBuilder words = Json.createObjectBuilder();
    Stream.concat(WORDS_OF_PAGES.stream(), texts.keys().filter(key -> key.startsWith(OWN_WORDS)))
        .sorted()
        .forEach(key -> words.add(key, texts.text(key)));
    return words;
  }

  private static byte[] gzipped(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-384").digest(content);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  byte[] script() {
    return script.clone();
  }

  byte[] gzipped() {
    return gzipped.clone();
  }

  /** Whoever asks for a file of this name gets the same for ever. */
  String fileName() {
    return "tasket." + HexFormat.of().formatHex(hash, 0, VERSION_BYTES) + ".js";
  }

  /** What a page may hold it to (W3C Subresource Integrity). */
  String integrity() {
    return "sha384-" + Base64.getEncoder().encodeToString(hash);
  }

  /** Leads to the module of the day, for pages that name no version. */
  String loader() {
    return "import './" + fileName() + "';\n";
  }
}
