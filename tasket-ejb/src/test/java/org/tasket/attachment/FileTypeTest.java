package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasket.platform.Setting;
import org.tasket.platform.SettingsFixtures;

class FileTypeTest {

  @Test
  void theSettingKnowsAllOfThemAndAllowsThem() {
    assertThat(SettingsFixtures.settings(Map.of()).list(Setting.FILES_TYPES))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(FileType.values()).map(FileType::label).toList());
  }
}
