package org.tasket.housekeeping;

/** What can be done about what nobody tends; the labels are those of refusals. */
public enum HousekeepingAction {
  SEE_WHAT_NOBODY_TENDS("see"),
  CANCEL_DRAFTS_OF_WHO_LEFT("drafts"),
  SEE_BOARDS_WITHOUT_MANAGERS("boards");

  private final String label;

  HousekeepingAction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
