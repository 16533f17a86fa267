package org.tasket.board;

/** What can be done on a board; the names are those of the API. */
public enum BoardAction {
  POST("post"),
  EDIT("edit"),
  NAME_MANAGERS("nameManagers"),
  EXPORT("export"),
  PUBLISH("publish"),
  ARCHIVE("archive"),
  RESTORE("restore");

  private final String label;

  BoardAction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
