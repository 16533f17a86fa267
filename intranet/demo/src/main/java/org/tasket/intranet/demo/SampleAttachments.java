package org.tasket.intranet.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.tasket.intranet.demo.SampleTasket.SampleFile;
import org.tasket.intranet.demo.SampleTasket.SampleLink;

/** Brings sample files and links to their taskets. What is there already stays as it is. */
final class SampleAttachments {

  private final Api api;

  SampleAttachments(Api api) {
    this.api = api;
  }

  void bring(SampleTasket sample, String tasket) {
    String path = "taskets/" + tasket;
    sample.links().forEach(link -> bring(link, sample.owner(), path + "/links"));
    sample.files().forEach(file -> bring(file, sample.owner(), path + "/files"));
  }

  private void bring(SampleLink link, String owner, String path) {
    if (!isThere(owner, path, "url", link.url())) {
      api.post(owner, path, Map.of("title", link.title(), "url", link.url()));
    }
  }

  private void bring(SampleFile file, String owner, String path) {
    if (!isThere(owner, path, "name", file.name())) {
      api.upload(owner, path, file.name(), file.text());
    }
  }

  private boolean isThere(String reader, String path, String field, String value) {
    JsonNode items = api.get(reader, path).path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .anyMatch(one -> one.path(field).asText().equals(value));
  }
}
