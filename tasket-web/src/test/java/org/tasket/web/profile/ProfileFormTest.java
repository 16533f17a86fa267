package org.tasket.web.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasket.cause.Cause;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.profile.ProfileView;
import org.tasket.profile.SetProfile;
import org.tasket.profile.VisibleTo;

class ProfileFormTest {

  private final ProfileForm form =
      ProfileForm.of(
          new ProfileView(
              Optional.of("Hello"),
              List.of("choir", "chess"),
              List.of(Cause.NATURE),
              VisibleTo.DEPARTMENT,
              1));

  private SetProfile given() {
    List<SetProfile> given = new ArrayList<>();
    form.give(given::add);
    return given.get(0);
  }

  @Test
  void whatIsNotTouchedStays() {
    assertThat(given())
        .isEqualTo(
            new SetProfile(
                Optional.of("Hello"),
                List.of("choir", "chess"),
                List.of(Cause.NATURE),
                VisibleTo.DEPARTMENT));
  }

  @Test
  void anInterestTypedTwiceIsOne() {
    form.setInterests("Chess, , choir, CHESS");

    assertThat(given().interests()).containsExactly("Chess", "choir");
  }

  @Test
  void whatIsWrongWithOneInterestIsToldAtTheirField() {
    assertThatThrownBy(
            () ->
                form.give(
                    wish -> {
                      throw new InvalidInput("interests.3", "length", 1, 60, 61);
                    }))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::field)
                    .containsExactly("interests"));
  }
}
