package org.tasket.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a feed as Atom (RFC 4287). Java's own writer escapes; what XML cannot hold at all is left
 * out before.
 */
final class AtomFile {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XMLStreamWriter xml;

  private AtomFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(Feed feed) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
      new AtomFile(xml).write(feed);
      xml.close();
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
    return text.toString();
  }

  private void write(Feed feed) throws XMLStreamException {
    String language = feed.language().getLanguage();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("id", "urn:uuid:" + feed.id());
    text("title", feed.title(), language);
    element("updated", feed.updated().toString());
    link(feed.home().toString());
    xml.writeStartElement("author");
    element("name", "Tasket");
    xml.writeEndElement();
    for (FeedEntry entry : feed.entries()) {
      write(entry, language);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(FeedEntry entry, String language) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", "urn:uuid:" + entry.id());
    text("title", entry.title(), entry.language());
    element("published", entry.opened().toString());
    element("updated", entry.opened().toString());
    link(entry.link().toString());
    text("summary", entry.facts(), language);
    xml.writeEndElement();
  }

  private void link(String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("type", "text/html");
    xml.writeAttribute("href", address);
  }

  private void text(String name, String content, String language) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("xml", XML, "lang", language);
    xml.writeCharacters(possible(content));
    xml.writeEndElement();
  }

  private void element(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(content);
    xml.writeEndElement();
  }

  /** What XML 1.0 calls characters: no control characters and no half ones. */
  private static String possible(String text) {
    return text.codePoints()
        .filter(
            point ->
                point == '\t'
                    || point == '\n'
                    || (point >= ' ' && point < Character.MIN_SURROGATE)
                    || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                    || point > 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
