package org.tasket.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.platform.Ids;
import org.tasket.web.page.Say;

class DepartmentChoicesTest {

  private static final DepartmentView CARE = department("Care", null, false);
  private static final DepartmentView NURSING = department("Nursing", CARE, false);
  private static final DepartmentView LAW = department("Law", null, false);
  private static final DepartmentView GONE = department("Gone", null, true);
  private static final DepartmentView ORPHAN = department("Orphan", GONE, false);

  private final DepartmentChoices choices = new DepartmentChoices(new House(), new Plain());

  private List<String> shownTo(Audience audience) {
    return choices.with(audience, Locale.ENGLISH).stream().map(SelectItem::getLabel).toList();
  }

  @Test
  void standBelowTheDepartmentTheyArePartOf() {
    assertThat(shownTo(Audience.everyone()))
        .containsExactly("Care", "\u2003Nursing", "Law", "Orphan");
  }

  @Test
  void nameAVanishedOneWhereTheAudienceHasIt() {
    Audience audience =
        new Audience(
            List.of(new Audience.Part(GONE.id(), true), new Audience.Part(LAW.id(), true)),
            Set.of());

    assertThat(shownTo(audience))
        .containsExactly(
            "Care", "\u2003Nursing", "Law", "Orphan", "settings.department.vanished Gone");
  }

  @Test
  void tellWhichOfAnAudienceHaveVanished() {
    Audience audience =
        new Audience(
            List.of(new Audience.Part(GONE.id(), true), new Audience.Part(LAW.id(), true)),
            Set.of());

    assertThat(choices.vanished(audience, Locale.ENGLISH)).containsExactly("Gone");
    assertThat(choices.vanished(Audience.everyone(), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void haveTheValueThatIsAskedFor() {
    assertThat(choices.all(Locale.ENGLISH, department -> "=" + department.code()))
        .extracting(SelectItem::getValue)
        .containsExactly("=Care", "=Nursing", "=Law", "=Orphan");
  }

  private static DepartmentView department(String name, DepartmentView parent, boolean vanished) {
    return new DepartmentView(
        Ids.next(),
        Optional.ofNullable(parent).map(DepartmentView::id),
        name,
        Map.of(Locale.ENGLISH, name),
        vanished);
  }

  private static final class House extends Departments {

    @Override
    public List<DepartmentView> all() {
      return List.of(CARE, NURSING, LAW, ORPHAN);
    }

    @Override
    public Map<UUID, DepartmentView> named(Collection<UUID> ids) {
      return Stream.of(CARE, NURSING, LAW, GONE, ORPHAN)
          .filter(department -> ids.contains(department.id()))
          .collect(Collectors.toMap(DepartmentView::id, Function.identity()));
    }
  }

  private static final class Plain extends Say {

    @Override
    public String text(String key, Object value) {
      return key + " " + value;
    }
  }
}
