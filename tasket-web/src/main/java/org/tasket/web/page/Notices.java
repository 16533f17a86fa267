package org.tasket.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.omnifaces.util.Messages;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.TasketException;

/** What a page has to tell: what was done, what was refused, and which fields need another look. */
@Named
@RequestScoped
public class Notices {

  /** Tells on the next page that something was done. */
  public static void done(String key, Object... values) {
    Messages.addFlashGlobalInfo("{0}", text(key, values));
  }

  /** Tells on the next page what else is needed. */
  public static void warnNext(String key, Object... values) {
    Messages.addFlashGlobalWarn("{0}", text(key, values));
  }

  private static String text(String key, Object... values) {
    return Texts.in(locale(FacesContext.getCurrentInstance())).text(key, values);
  }

  /** Tells a refusal on this page: at the fields it is about, or above all. */
  static void refused(FacesContext context, TasketException refusal) {
    Locale language = locale(context);
    if (refusal instanceof InvalidInput input) {
      input.errors().forEach(error -> atField(context, error.field(), error.sentence(language)));
    } else {
      add(context, Optional.empty(), refusal.sentence(language));
    }
  }

  /** Tells what is wrong with a field of a page that is only being made. */
  public static void wrong(InvalidInput.FieldError error) {
    FacesContext context = FacesContext.getCurrentInstance();
    add(context, Optional.of(error.field()), error.sentence(locale(context)));
  }

  private static void atField(FacesContext context, String field, String sentence) {
    Optional<UIComponent> place =
        Stream.of(field.replace('.', '-'), field.substring(field.lastIndexOf('.') + 1))
            .flatMap(id -> place(context, id).stream())
            .findFirst();
    place
        .filter(EditableValueHolder.class::isInstance)
        .filter(input -> !(input instanceof UISelectMany))
        .map(EditableValueHolder.class::cast)
        .ifPresent(Notices::refuse);
    add(context, place.map(UIComponent::getId), sentence);
  }

  /**
   * Marks an input, and hands it again what was typed: that has reached the bean already, but one
   * that is not valid shows only what was submitted.
   */
  private static void refuse(EditableValueHolder input) {
    Optional.ofNullable(input.getValue()).map(Object::toString).ifPresent(input::setSubmittedValue);
    input.setValid(false);
  }

  /**
   * Where on the page something can be told: an input, or a group of them that has a label. The id
   * is the field's whole path, or else its last step; forms do not prefix the ids of what is in
   * them.
   */
  private static Optional<UIComponent> place(FacesContext context, String id) {
    AtomicReference<UIComponent> found = new AtomicReference<>();
    context.getViewRoot().invokeOnComponent(context, id, (same, place) -> found.set(place));
    return Optional.ofNullable(found.get())
        .filter(place -> place instanceof EditableValueHolder || label(place).isPresent());
  }

  private static Optional<Object> label(UIComponent place) {
    return Optional.ofNullable(place.getAttributes().get("label"));
  }

  private static void add(FacesContext context, Optional<String> at, String sentence) {
    context.addMessage(
        at.orElse(null), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  private static Locale locale(FacesContext context) {
    return context.getViewRoot() == null ? Locale.ENGLISH : context.getViewRoot().getLocale();
  }

  /** What stands above the page: of no field. */
  public List<Notice> getAbove() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream().map(Notice::of).toList();
  }

  /** What is wrong, field by field, in the order of the fields; for the summary. */
  public List<Mistake> getMistakes() {
    FacesContext context = FacesContext.getCurrentInstance();
    return stream(context.getClientIdsWithMessages())
        .filter(Objects::nonNull)
        .flatMap(id -> context.getMessageList(id).stream().map(told -> mistake(context, id, told)))
        .toList();
  }

  /** Whether something is wrong in the part of the page whose ids all begin so. */
  public boolean isWrongIn(String part) {
    return stream(FacesContext.getCurrentInstance().getClientIdsWithMessages())
        .filter(Objects::nonNull)
        .anyMatch(id -> id.startsWith(part));
  }

  private static Mistake mistake(FacesContext context, String id, FacesMessage told) {
    Optional<UIComponent> place = place(context, id);
    String label = place.flatMap(Notices::label).map(name -> name + ": ").orElse("");
    String field = place.filter(Notices::isOfSeveral).map(of -> id + ":0").orElse(id);
    return new Mistake(field, label + told.getSummary());
  }

  /** Whether an id is that of a list of choices, which has no focus to take: its first one has. */
  private static boolean isOfSeveral(UIComponent place) {
    return place instanceof HtmlSelectOneRadio || place instanceof HtmlSelectManyCheckbox;
  }

  private static <T> Stream<T> stream(Iterator<T> iterator) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
  }

  /** A sentence above the page, and how it is meant. */
  public record Notice(String kind, String icon, String sentence) {

    private static Notice of(FacesMessage message) {
      FacesMessage.Severity severity = message.getSeverity();
      if (severity == FacesMessage.SEVERITY_INFO) {
        return new Notice("done", "done", message.getSummary());
      }
      return severity == FacesMessage.SEVERITY_WARN
          ? new Notice("warn", "info", message.getSummary())
          : new Notice("wrong", "warning", message.getSummary());
    }
  }

  /** What is wrong with one field, and the id of what takes the focus there. */
  public record Mistake(String field, String sentence) {}
}
