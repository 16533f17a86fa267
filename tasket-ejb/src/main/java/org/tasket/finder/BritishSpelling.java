package org.tasket.finder;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes English words of two spellings in one: organize as organise, color as colour. Words that
 * have a z everywhere lose it everywhere (size), and so still find each other.
 */
final class BritishSpelling extends TokenFilter {

  private static final Pattern Z =
      Pattern.compile("(.*[iy])z(e|es|ed|er|ers|ing|ation|ations|ational|able)");

  /** Of the many words on -or the ones that some write with -our. */
  private static final Pattern OR =
      Pattern.compile(
          "((?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rum|sav|vap|vig)o)"
              + "(r(?:|s|ed|er|ers|ing|able|ably|ful|hood|hoods|ite|ites|less))");

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  BritishSpelling(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (has('z')) {
      rewrite(Z, "s");
    } else if (has('r')) {
      rewrite(OR, "u");
    }
    return true;
  }

  private boolean has(char letter) {
    for (int i = 0; i < word.length(); i++) {
      if (word.buffer()[i] == letter) {
        return true;
      }
    }
    return false;
  }

  private void rewrite(Pattern spelling, String between) {
    Matcher matcher = spelling.matcher(word);
    if (matcher.matches()) {
      String british = matcher.group(1) + between + matcher.group(2);
      word.setEmpty().append(british);
    }
  }
}
