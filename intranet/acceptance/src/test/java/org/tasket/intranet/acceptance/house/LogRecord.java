package org.tasket.intranet.acceptance.house;

/** One record of the server's log, with all its lines. */
public record LogRecord(String level, String logger, String text) {

  boolean isComplaint() {
    return switch (level) {
      case "WARNING", "SEVERE", "ALERT", "EMERGENCY" -> true;
      case "WARN", "ERROR", "FATAL" -> true; // Weld's own
      default -> false;
    };
  }
}
