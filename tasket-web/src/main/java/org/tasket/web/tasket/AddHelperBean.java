package org.tasket.web.tasket;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.claim.Applications;
import org.tasket.platform.Checks;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Say;

/** An owner puts somebody into a seat, who may withdraw. */
@Named
@ViewScoped
public class AddHelperBean extends TasketPage {

  private static final long serialVersionUID = 1;
  private static final int LOGIN_MOST = 255;

  @Inject Applications applications;
  @Inject Say say;
  @Inject Clock clock;

  private SeatForm seat = SeatForm.none();
  private String person;

  public void add() {
    new Checks().text("person", person, 1, LOGIN_MOST).orThrow();
    applications.add(actor(), getId(), person, seat.wanted());
    done("done.added");
  }

  @Override
  void show(TasketView tasket) {
    seat =
        SeatForm.over(
            tasket.sessions(),
            Set.of(),
            List.of(),
            clock.instant(),
            session ->
                say.text(
                    "sitting.seats",
                    say.sitting(session),
                    say.text("seats.free", session.seatsFree(), session.seats())));
  }

  @Override
  TasketAction purpose() {
    return TasketAction.EDIT;
  }

  @Override
  boolean isOpen(TasketView tasket) {
    return super.isOpen(tasket) && tasket.takesHelpers();
  }

  /** The sessions to choose from, with their seats. */
  public List<SelectItem> getSittings() {
    return seat.getChoices();
  }

  public SeatForm getSeat() {
    return seat;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
