package org.tasket.portlet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.PortletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardView;
import org.tasket.platform.SignInRefused;

class EditorTest {

  private static final Map<String, String> TYPED = Map.of("board", "it", "limit", "7");

  private final Map<String, String> kept = new HashMap<>(Map.of("board", "it", "limit", "5"));
  private final Map<String, String[]> address = new HashMap<>();
  private final Editor editor = new Editor(List.of(Option.BOARD, Option.LIMIT));

  @Test
  void theRestIsKeptWhereTheBoardThatIsSetIsOutOfSight() throws PortletException, IOException {
    save(List::of);

    assertThat(kept).isEqualTo(TYPED);
    assertThat(address).isEmpty();
  }

  @Test
  void whatWasTypedComesBackWhereTheCoreRefuses() throws PortletException, IOException {
    save(
        () -> {
          throw new SignInRefused("signin.needed");
        });

    assertThat(Draft.read(PortletFakes.parameters(address)).typed())
        .containsEntry(Option.LIMIT, "7");
    assertThat(kept).containsEntry("limit", "5");
  }

  private void save(Supplier<List<BoardView>> boards) throws PortletException, IOException {
    ActionRequest request = PortletFakes.posting(TYPED, PortletFakes.preferences(kept));
    ActionResponse response = PortletFakes.answeringAction(address);
    editor.keep(request, response, boards);
  }
}
