package org.tasket.mail;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The templates of mails. They are ours and lie in the archive; what people wrote comes in as a
 * value, is escaped in HTML by the engine, and is never read as a template. Templates reach no
 * class and no method of an object: values are texts, lists and maps.
 */
@Dependent
class LetterForms {

  private final Configuration engine = engine();

  private static Configuration engine() {
    Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
    engine.setTemplateLoader(new ClassTemplateLoader(LetterForms.class, ""));
    engine.setDefaultEncoding(StandardCharsets.UTF_8.name());
    engine.setLocalizedLookup(false);
    engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    engine.setAPIBuiltinEnabled(false);
    engine.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    engine.setLogTemplateExceptions(false);
    engine.setWrapUncheckedExceptions(true);
    return engine;
  }

  String plain(Map<String, Object> said) {
    return filled("letter.ftl", said);
  }

  /** By the ending of its name the engine knows that it is HTML, and escapes. */
  String html(Map<String, Object> said) {
    return filled("letter.ftlh", said);
  }

  private String filled(String template, Map<String, Object> said) {
    StringWriter written = new StringWriter();
    try {
      engine.getTemplate(template).process(said, written);
      return written.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (TemplateException wrong) {
      throw new IllegalStateException(template + " cannot be filled", wrong);
    }
  }
}
