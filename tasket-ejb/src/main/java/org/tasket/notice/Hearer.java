package org.tasket.notice;

/** How somebody stands to what happened, and so hears of it. */
enum Hearer {
  HELPER("the helper"),
  HELPERS("helpers with a live claim"),
  SEATED("helpers who have a seat in the session"),
  OWNERS("owner and co-owners"),
  OWNERS_OF_OTHERS_DEED("owner and co-owners, where none of them did it"),
  NEW_OWNER("the new owner"),
  FORMER_OWNER("the former owner"),
  MANAGERS("managers of the board"),
  COORDINATORS("coordinators, where no manager is left who may decide"),
  SUPERVISOR("the helper's supervisor"),
  WHO_AGREES("the helper's supervisor; managers of the board where there is none"),
  ASKER("who asked"),
  MENTIONED("who is named"),
  AUTHOR("who wrote it"),
  INVITED("who is asked"),
  TOLD(
      "whom a colleague told, where they may see the tasket and have not heard of enough that day"),
  FOLLOWERS("who follows the board, may see the tasket and take a seat"),
  SEEKERS("who saved a search that finds it, may see it and take a seat, and did not hear already");

  private final String words;

  Hearer(String words) {
    this.words = words;
  }

  /** For the guide. */
  String words() {
    return words;
  }
}
