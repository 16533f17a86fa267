package org.tasket.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tasket.platform.Fingerprint;
import org.tasket.platform.Ids;
import org.tasket.platform.KeptAnswers;
import org.tasket.platform.KeptAnswers.Answer;
import org.tasket.platform.KeptAnswers.Call;
import org.tasket.web.signin.SignedIn;

/** Forms that make something once, however often they are sent: a key goes with each. */
@ApplicationScoped
public class DoneOnce {

  private static final int DONE = 200;

  @Inject SignedIn signedIn;
  @Inject KeptAnswers kept;

  /** The key of a form that is shown anew. */
  public static String key() {
    return Ids.next().toString();
  }

  /**
   * Does what a form of the reader's asks for; empty where it did that before.
   *
   * @param form which form, and of what
   * @param path where the thing that is made can be read, below the API's root
   */
  public <T> Optional<T> of(String form, String key, Supplier<T> work, Function<T, String> path) {
    Call call =
        new Call(signedIn.actor().person(), Fingerprint.of(form + " " + key), Fingerprint.of(form));
    return kept.find(call).isPresent()
        ? Optional.empty()
        : Optional.of(kept.first(call, work, made -> new Answer(DONE, path.apply(made))));
  }
}
