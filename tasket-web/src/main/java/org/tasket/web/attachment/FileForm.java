package org.tasket.web.attachment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.FileUploadException;

/**
 * A form that was sent with a file, as a page reads it; what it holds is gone when it is closed.
 */
final class FileForm extends HttpServletRequestWrapper implements AutoCloseable {

  private final List<DiskFileItem> items;
  private final Map<String, String[]> parameters = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private FileForm(HttpServletRequest request, List<DiskFileItem> items) throws IOException {
    super(request);
    this.items = items;
    parameters.putAll(request.getParameterMap());
    for (DiskFileItem item : items) {
      if (item.isFormField()) {
        parameters.put(item.getFieldName(), new String[] {item.getString(StandardCharsets.UTF_8)});
      } else {
        parts.add(new FormPart(item));
      }
    }
  }

  /**
   * Reads a form.
   *
   * @param most how many bytes the file in it may have
   */
  static FileForm of(HttpServletRequest request, long most) throws IOException {
    List<DiskFileItem> items = SentFile.items(request, most);
    if (bytesInFields(items) > SentFile.AROUND) {
      delete(items);
      throw new FileUploadException("fields beyond reason");
    }
    return new FileForm(request, items);
  }

  private static long bytesInFields(List<DiskFileItem> items) {
    return items.stream().filter(DiskFileItem::isFormField).mapToLong(DiskFileItem::getSize).sum();
  }

  static void delete(List<DiskFileItem> items) throws IOException {
    for (DiskFileItem item : items) {
      item.delete();
    }
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Collection<Part> getParts() {
    return List.copyOf(parts);
  }

  @Override
  public Part getPart(String name) {
    return parts.stream().filter(part -> part.getName().equals(name)).findFirst().orElse(null);
  }

  @Override
  public void close() throws IOException {
    delete(items);
  }
}
