package org.tasket.web.attachment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.attachment.FileReception;
import org.tasket.board.BoardKeeping;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Forbidden;
import org.tasket.skill.SkillImport;
import org.tasket.tasket.TasketImport;

class FileFormFilterTest {

  private static final Actor EMPLOYEE =
      new Actor(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"), Set.of(), WayIn.PAGE);

  /** A request with a file that must not be read. */
  private static HttpServletRequest form(String path) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            FileFormFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (request, method, values) ->
                switch (method.getName()) {
                  case "getMethod" -> "POST";
                  case "getContentType" -> "multipart/form-data; boundary=x";
                  case "getServletPath" -> path;
                  case "getPathInfo" -> null;
                  default -> throw new AssertionError(method.getName());
                });
  }

  @Test
  void readsNothingOfWhatSomebodyMayNotSend() {
    FileFormFilter filter = new FileFormFilter();
    FileDoors shut =
        new FileDoors(
            new FileReception(), new SkillImport(), new BoardKeeping(), new TasketImport()) {
          @Override
          void mustLetIn(Actor actor, String path) {
            throw new Forbidden("skill.import");
          }
        };
    filter.use(new FileReception(), shut, () -> EMPLOYEE);
    FilterChain beyond =
        (request, response) -> {
          throw new AssertionError("let in");
        };

    assertThatThrownBy(() -> filter.doFilter(form("/skills/import"), null, beyond))
        .isInstanceOf(Forbidden.class);
  }
}
