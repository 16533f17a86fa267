package org.tasket.platform;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the words of a text in CommonMark, with a space between its lines and blocks. */
final class PlainText extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();

  @Override
  public void visit(Text node) {
    words.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    words.append(node.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock node) {
    words.append(node.getLiteral()).append(' ');
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    words.append(node.getLiteral()).append(' ');
  }

  @Override
  public void visit(SoftLineBreak node) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    words.append(' ');
  }

  @Override
  public void visit(Paragraph node) {
    visitChildren(node);
    words.append(' ');
  }

  @Override
  public void visit(Heading node) {
    visitChildren(node);
    words.append(' ');
  }

  String words() {
    return words.toString().strip();
  }
}
