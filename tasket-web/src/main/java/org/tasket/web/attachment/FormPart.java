package org.tasket.web.attachment;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.DiskFileItem;

/** A file in a form, as Faces reads one. */
record FormPart(DiskFileItem item) implements Part {

  @Override
  public InputStream getInputStream() throws IOException {
    return item.getInputStream();
  }

  @Override
  public String getContentType() {
    return item.getContentType();
  }

  @Override
  public String getName() {
    return item.getFieldName();
  }

  @Override
  public String getSubmittedFileName() {
    try {
      return item.getName();
    } catch (InvalidPathException none) {
      return "";
    }
  }

  @Override
  public long getSize() {
    return item.getSize();
  }

  @Override
  public void write(String fileName) throws IOException {
    item.write(Path.of(fileName));
  }

  @Override
  public void delete() throws IOException {
    item.delete();
  }

  @Override
  public String getHeader(String name) {
    return item.getHeaders().getHeader(name);
  }

  @Override
  public Collection<String> getHeaders(String name) {
    return Optional.ofNullable(getHeader(name)).stream().toList();
  }

  @Override
  public Collection<String> getHeaderNames() {
    return List.of("content-disposition", "content-type");
  }
}
