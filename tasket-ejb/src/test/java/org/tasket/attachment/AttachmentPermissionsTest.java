package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.platform.PermissionsGuide;

class AttachmentPermissionsTest {

  /** Whether the object takes changes. */
  enum Thing {
    CHANGEABLE,
    SETTLED
  }

  /** Somebody who is this and nothing else, of those who see the object. */
  private static Map<String, Standing> readers(Thing object) {
    boolean open = object == Thing.CHANGEABLE;
    Map<String, Standing> readers = new LinkedHashMap<>();
    readers.put("owner, co-owner; author; helper", new Standing(true, false, open));
    readers.put("manager, on a tasket, question or answer", new Standing(false, true, false));
    readers.put("others who see it", new Standing(false, false, false));
    return readers;
  }

  private static Set<Thing> open(AttachmentAction action, String role) {
    Set<Thing> open = EnumSet.noneOf(Thing.class);
    for (Thing object : Thing.values()) {
      if (AttachmentPolicy.open(readers(object).get(role)).contains(action)) {
        open.add(object);
      }
    }
    return open;
  }

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    PermissionsGuide.has(
        "files",
        PermissionsGuide.table(
            AttachmentAction.class,
            Thing.class,
            List.copyOf(readers(Thing.CHANGEABLE).keySet()),
            AttachmentPermissionsTest::open));
  }

  @Test
  void whatIsOpenIsNeverMoreThanTheRole() {
    for (boolean keeper : new boolean[] {true, false}) {
      for (boolean tidier : new boolean[] {true, false}) {
        Standing who = new Standing(keeper, tidier, true);
        assertThat(AttachmentPolicy.open(who))
            .allMatch(action -> AttachmentPolicy.may(action, who));
      }
    }
  }
}
