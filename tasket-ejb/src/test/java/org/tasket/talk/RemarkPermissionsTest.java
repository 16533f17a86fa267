package org.tasket.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.talk.RemarkFixtures.answer;
import static org.tasket.talk.RemarkFixtures.in;
import static org.tasket.talk.RemarkFixtures.question;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.platform.PermissionsGuide;

class RemarkPermissionsTest {

  private static final Standing NOBODY = new Standing(false, false, false, false);

  /** Somebody who is this and nothing else, of those who see the tasket. */
  private static Map<String, Standing> readers() {
    Map<String, Standing> readers = new LinkedHashMap<>();
    readers.put("author", new Standing(true, false, false, false));
    readers.put("who asked", new Standing(false, true, false, false));
    readers.put("owner, co-owner", new Standing(false, false, true, false));
    readers.put("manager", new Standing(false, false, false, true));
    readers.put("others", NOBODY);
    return readers;
  }

  /** The states in which it is open, of a question, an answer or the accepted one. */
  private static Set<RemarkState> open(RemarkAction action, Standing who) {
    Set<RemarkState> open = EnumSet.noneOf(RemarkState.class);
    for (RemarkState state : RemarkState.values()) {
      Remark question = question();
      Remark plain = answer(question);
      Remark accepted = answer(question);
      accepted.acceptFor(question);
      in(state, plain);
      in(state, accepted);
      Remark asked = in(state, question());
      if (RemarkPolicy.open(plain, question, who, true).contains(action)
          || RemarkPolicy.open(accepted, question, who, true).contains(action)
          || RemarkPolicy.open(asked, asked, who, true).contains(action)) {
        open.add(state);
      }
    }
    return open;
  }

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    Map<String, Standing> readers = readers();

    PermissionsGuide.has(
        "questions",
        PermissionsGuide.table(
            RemarkAction.class,
            RemarkState.class,
            List.copyOf(readers.keySet()),
            (action, role) -> open(action, readers.get(role))));
  }

  @Test
  void onAnArchivedBoardOnlyTakingAwayIsLeft() {
    Standing everything = new Standing(true, true, true, true);
    Remark question = question();
    Remark answer = answer(question);

    assertThat(RemarkPolicy.open(question, question, everything, false))
        .containsExactlyInAnyOrder(RemarkAction.WITHDRAW, RemarkAction.HIDE);
    assertThat(RemarkPolicy.open(answer, question, everything, false))
        .containsExactlyInAnyOrder(RemarkAction.WITHDRAW, RemarkAction.HIDE);
  }

  @ParameterizedTest
  @EnumSource(RemarkState.class)
  void onlyAManagerReadsWhatIsHiddenAndNobodyWhatIsWithdrawn(RemarkState state) {
    Remark remark = in(state, question());
    Standing author = new Standing(true, true, true, false);
    Standing manager = new Standing(false, false, false, true);

    assertThat(RemarkPolicy.mayRead(remark, author)).isEqualTo(state == RemarkState.OPEN);
    assertThat(RemarkPolicy.mayRead(remark, manager)).isEqualTo(state != RemarkState.WITHDRAWN);
  }
}
