package org.tasket.intranet.container;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Part of {@code ResourceResponse}: text or bytes, with their type, a status and headers. */
final class ResourceResponsePart extends MimeResponsePart {

  /** What may be said with a resource, in small letters; all else is for the portal to say. */
  private static final Set<String> HEADERS =
      Set.of(
          "cache-control",
          "content-disposition",
          "content-language",
          "etag",
          "last-modified",
          "retry-after");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private int status = 200;
  private String type = "";

  ResourceResponsePart(PortletWindow window, PortletApplication application) {
    super(window, application);
  }

  ServedResource served() {
    bytes.writeBytes(text().getBytes(StandardCharsets.UTF_8));
    return new ServedResource(status, type, Map.copyOf(headers), bytes);
  }

  @Override
  public String getContentType() {
    return type;
  }

  @Override
  public void setContentType(String contentType) {
    type = contentType;
  }

  /** Text goes out in the one character set that the portal has. */
  public void setCharacterEncoding(String charset) {
    if (!charset.equalsIgnoreCase(getCharacterEncoding())) {
      throw new UnsupportedOperationException(
          "This portal does not support ResourceResponse.setCharacterEncoding(\""
              + charset
              + "\")");
    }
  }

  public OutputStream getPortletOutputStream() {
    return bytes;
  }

  public int getStatus() {
    return status;
  }

  public void setStatus(int code) {
    status = code;
  }

  public void setProperty(String name, String value) {
    if (!HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new UnsupportedOperationException(
          "This portal does not support the property " + name + " of a resource");
    }
    headers.put(name, value);
  }
}
