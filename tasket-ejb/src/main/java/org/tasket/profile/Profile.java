package org.tasket.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.cause.Cause;
import org.tasket.cause.CausesColumn;

/**
 * What one person added about themselves, and who may read it: only they, until they say otherwise.
 * It begins when they first say something, and is erased after they left.
 */
@Entity
@Table(name = "tasket_profile")
class Profile {

  @Id
  @Column(name = "person_id")
  private UUID person;

  @Version private long version;

  @Column(name = "about_me")
  private String aboutMe;

  @Convert(converter = InterestsColumn.class)
  private List<String> interests = List.of();

  @Convert(converter = CausesColumn.class)
  private List<Cause> causes = List.of();

  @Enumerated(EnumType.STRING)
  @Column(name = "visible_to")
  private VisibleTo visibleTo = VisibleTo.ME;

  protected Profile() {}

  static Profile of(UUID person) {
    Profile profile = new Profile();
    profile.person = person;
    return profile;
  }

  /** Answers with the names of the fields that changed. */
  List<String> become(SetProfile wanted) {
    List<String> changed = wanted.changes(view());
    if (!changed.isEmpty()) {
      aboutMe = wanted.aboutMe().orElse(null);
      interests = wanted.interests();
      causes = wanted.causes();
      visibleTo = wanted.visibleTo();
    }
    return changed;
  }

  ProfileView view() {
    return new ProfileView(Optional.ofNullable(aboutMe), interests, causes, visibleTo, version);
  }
}
