package org.tasket.intranet.acceptance.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A line of the database's log, which is JSON. REST Assured would start a script for each.
 *
 * @param pid of the session that it is about
 * @param detail empty where there is none
 */
record LogLine(int pid, String message, String detail) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static LogLine of(String line) {
    try {
      JsonNode read = JSON.readTree(line);
      return new LogLine(
          read.path("pid").asInt(), read.path("message").asText(), read.path("detail").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(line, e);
    }
  }
}
