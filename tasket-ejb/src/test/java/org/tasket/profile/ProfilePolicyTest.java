package org.tasket.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.platform.PermissionsGuide;
import org.tasket.profile.ProfilePolicy.Reader;

class ProfilePolicyTest {

  private static final List<String> READERS =
      Arrays.stream(Reader.values())
          .map(reader -> reader.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .toList();

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    PermissionsGuide.has(
        "profiles",
        PermissionsGuide.table(
            ProfileAction.class,
            VisibleTo.class,
            READERS,
            (action, reader) ->
                ProfilePolicy.choices(
                    action, Reader.valueOf(reader.toUpperCase(Locale.ROOT).replace(' ', '_')))));
  }

  @ParameterizedTest
  @CsvSource({
    "ME, THE_PERSON, true",
    "ME, SAME_DEPARTMENT, false",
    "ME, OTHERS, false",
    "DEPARTMENT, SAME_DEPARTMENT, true",
    "DEPARTMENT, OTHERS, false",
    "COLLEAGUES, SAME_DEPARTMENT, true",
    "COLLEAGUES, OTHERS, true"
  })
  void isReadByWhomThePersonLets(VisibleTo chosen, Reader reader, boolean reads) {
    assertThat(ProfilePolicy.may(ProfileAction.READ, reader, chosen)).isEqualTo(reads);
  }
}
