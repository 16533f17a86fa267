package org.tasket.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tasket.directory.Directory;
import org.tasket.directory.DirectoryPerson;
import org.tasket.platform.RuleBroken;

/**
 * Enters people whom the directory has shown. Where two do so for the same person at once, the
 * slower one comes again and finds the row of the quicker one. To be called outside a transaction:
 * each try is one of its own.
 */
@Dependent
class Enrolment {

  private static final int TRIES = 4;

  private final Directory directory;
  private final Register register;

  @Inject
  Enrolment(Directory directory, Register register) {
    this.directory = directory;
    this.register = register;
  }

  KnownPerson of(DirectoryPerson shown) {
    for (int tried = 1; ; tried++) {
      try {
        return register.enter(directory.source(), shown);
      } catch (RuleBroken conflict) {
        if (tried == TRIES) {
          throw conflict;
        }
      }
    }
  }
}
