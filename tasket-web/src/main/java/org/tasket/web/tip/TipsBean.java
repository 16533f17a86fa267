package org.tasket.web.tip;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tasket.platform.Settings;
import org.tasket.tip.TipView;
import org.tasket.tip.Tips;
import org.tasket.web.signin.SignedIn;

/** The link to a tasket, and what colleagues told the reader of it. */
@Named
@RequestScoped
public class TipsBean {

  @Inject SignedIn signedIn;
  @Inject Tips tips;
  @Inject Settings settings;

  private String link = "";
  private List<TipView> heard = List.of();

  public void load(UUID tasket) {
    link = settings.publicUrl() + "/taskets/" + tasket;
    heard = tips.heard(signedIn.actor(), tasket);
  }

  /** The address for everybody, whatever the reader's browser calls the server. */
  public String getLink() {
    return link;
  }

  public List<TipView> getHeard() {
    return heard;
  }
}
