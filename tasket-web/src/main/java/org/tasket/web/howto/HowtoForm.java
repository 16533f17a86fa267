package org.tasket.web.howto;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasket.board.Rulebook.Category;
import org.tasket.howto.HowtoTerms;

/** What a page is to say, as a manager types it. */
public class HowtoForm implements Serializable {

  private static final long serialVersionUID = 1;

  private final List<SelectItem> categories;
  private String title;
  private String text;
  private String language;
  private String category;

  private HowtoForm(HowtoTerms terms, List<SelectItem> categories) {
    this.categories = categories;
    title = terms.title();
    text = terms.text();
    language = terms.language();
    category = terms.category().orElse(null);
  }

  static HowtoForm of(HowtoTerms terms, List<Category> categories, Locale reader) {
    return new HowtoForm(
        terms,
        categories.stream().map(one -> new SelectItem(one.key(), one.name().in(reader))).toList());
  }

  /** With nothing said, in the language of whoever writes. */
  static HowtoForm blank(List<Category> categories, Locale reader) {
    return of(new HowtoTerms("", "", reader.getLanguage(), Optional.empty()), categories, reader);
  }

  HowtoTerms terms() {
    return new HowtoTerms(title, text, language, Optional.ofNullable(category));
  }

  /** A category that the board has no more is not to choose from; unless another is, it stays. */
  public List<SelectItem> getCategories() {
    return categories;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }
}
