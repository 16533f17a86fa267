package org.tasket.web.talk;

import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.talk.RemarkAction;
import org.tasket.talk.RemarkView;

/** Somebody changes their own question or answer. */
@Named
@ViewScoped
public class EditRemarkBean extends RemarkPage {

  private static final long serialVersionUID = 1;

  private long version;

  public void save() {
    done("done.changed", talk.edit(actor(), getId(), version, getText()));
  }

  @Override
  RemarkAction purpose() {
    return RemarkAction.EDIT;
  }

  @Override
  void show(RemarkView remark) {
    version = remark.version();
    setText(remark.text().orElse(""));
  }
}
