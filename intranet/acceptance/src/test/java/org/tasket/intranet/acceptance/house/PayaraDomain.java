package org.tasket.intranet.acceptance.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The configuration of a server's domain as it comes out of the box, moved to free ports of the
 * loopback address. Listeners that no test uses are switched off, and the database of timers stays
 * open until the server ends; nothing else is changed.
 */
final class PayaraDomain {

  private static final String REMOTE_SHELL = "org.apache.felix.shell.remote,";

  private final Path file;
  private final Document document;

  private PayaraDomain(Path file, Document document) {
    this.file = file;
    this.document = document;
  }

  static PayaraDomain in(Path domain) throws IOException {
    Path file = domain.resolve("config/domain.xml");
    try {
      return new PayaraDomain(
          file, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  PayaraDomain listenOn(int httpPort, int adminPort) {
    for (Element listener : elements("network-listener")) {
      listener.setAttribute("address", "127.0.0.1");
    }
    element("network-listener", "http-listener-1").setAttribute("port", "" + httpPort);
    element("network-listener", "admin-listener").setAttribute("port", "" + adminPort);
    element("network-listener", "http-listener-2").setAttribute("enabled", "false");
    for (Element listener : elements("iiop-listener")) {
      listener.setAttribute("address", "127.0.0.1");
      listener.setAttribute("port", "" + Machine.freePort());
    }
    element("system-property", "JMS_PROVIDER_PORT").setAttribute("value", "" + Machine.freePort());
    return this;
  }

  PayaraDomain alone() {
    elements("jmx-connector").forEach(connector -> connector.setAttribute("enabled", "false"));
    elements("hazelcast-config-specific-configuration")
        .forEach(grid -> grid.setAttribute("enabled", "false"));
    for (Element option : elements("jvm-options")) {
      option.setTextContent(option.getTextContent().replace(REMOTE_SHELL, ""));
    }
    keepTimersToTheEnd();
    return this;
  }

  /**
   * A server that is stopped by a signal would look for its timers in a database that closed itself
   * at the same signal, and go on trying for a minute; see the admin guide.
   */
  private void keepTimersToTheEnd() {
    Element url = found("//jdbc-connection-pool[@name='__TimerPool']/property[@name='URL']").get(0);
    String toTheEnd =
        url.getAttribute("value").replace("AUTO_SERVER=TRUE", "DB_CLOSE_ON_EXIT=FALSE");
    url.setAttribute("value", toTheEnd);
  }

  void write() throws IOException {
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      try (var out = Files.newOutputStream(file)) {
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
      }
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  private Element element(String tag, String name) {
    return elements(tag + "[@name='" + name + "']").get(0);
  }

  /** All such elements of the one server. */
  private List<Element> elements(String pattern) {
    return found("//config[@name='server-config']//" + pattern);
  }

  /** A pattern that finds none is a mistake. */
  private List<Element> found(String pattern) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(pattern, document, XPathConstants.NODESET);
      if (found.getLength() == 0) {
        throw new IllegalStateException("no " + pattern + " in " + file);
      }
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        elements.add((Element) found.item(i));
      }
      return elements;
    } catch (XPathException e) {
      throw new IllegalStateException(e);
    }
  }
}
