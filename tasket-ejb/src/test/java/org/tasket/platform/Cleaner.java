package org.tasket.platform;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Makes a house as new while it stands, in a tenth of the time that another takes to come: nobody
 * remembers anything, nothing is planned, no file is kept, the database is made again, and then all
 * begins as at a start.
 */
@WebServlet(Cleaner.ADDRESS)
public final class Cleaner extends HttpServlet {

  public static final String ADDRESS = "/as-new";

  /** A parameter: the index is not to follow the database by itself. */
  public static final String STILL = "still";

  private static final long serialVersionUID = 1;

  /** What follows the database by itself. */
  private static final String INDEX = "IndexKeeper";

  @Resource(lookup = "jdbc/tasket")
  private transient DataSource database;

  @Inject private transient BeanManager beans;
  @Inject private transient Settings settings;
  @Inject private transient Alarms alarms;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    alarms.stop();
    forget();
    empty();
    forget(); // whom somebody asked while they went
    emptyFolder();
    Schema.of(database, settings).bringUpToDate();
    forget(); // and what they read whose work went on meanwhile
    begin(request.getParameter(STILL) != null);
  }

  private void forget() {
    AlterableContext all = (AlterableContext) beans.getContext(ApplicationScoped.class);
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getScope() == ApplicationScoped.class)
        .filter(Cleaner::isOurs)
        .forEach(all::destroy);
  }

  private static boolean isOurs(Bean<?> bean) {
    return bean.getBeanClass().getName().startsWith("org.tasket.");
  }

  private void empty() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop all objects");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void emptyFolder() throws IOException {
    Optional<Path> folder = settings.optional(Setting.FILES_DIR).map(Path::of);
    if (folder.filter(Files::isDirectory).isPresent()) {
      try (Stream<Path> all = Files.walk(folder.get())) {
        for (Path one : all.skip(1).sorted(reverseOrder()).toList()) {
          Files.deleteIfExists(one);
        }
      }
    }
  }

  private void begin(boolean still) {
    DatabaseReady ready = new DatabaseReady();
    List<ObserverMethod<? super DatabaseReady>> beginning =
        beans.resolveObserverMethods(ready).stream()
            .sorted(comparing(ObserverMethod::getPriority))
            .toList();
    List<ObserverMethod<? super DatabaseReady>> leftOut =
        beginning.stream().filter(one -> still && isTheIndex(one)).toList();
    if (still && leftOut.size() != 1) {
      throw new IllegalStateException("Not one " + INDEX + " is left out, but " + leftOut);
    }
    beginning.stream().filter(one -> !leftOut.contains(one)).forEach(one -> one.notify(ready));
  }

  private static boolean isTheIndex(ObserverMethod<?> observer) {
    return observer.getBeanClass().getSimpleName().equals(INDEX);
  }

  /** Ends what was to happen at some time. */
  @Stateless
  public static class Alarms {

    @Resource TimerService timers;

    public void stop() {
      timers.getAllTimers().forEach(Timer::cancel);
    }

    /** When what comes at one hour of the day only, and survives no stop, comes next. */
    public List<Instant> nextOfTheDay() {
      return timers.getAllTimers().stream()
          .filter(timer -> timer.isCalendarTimer() && !timer.isPersistent())
          .filter(timer -> !timer.getSchedule().getHour().equals("*"))
          .map(timer -> timer.getNextTimeout().toInstant())
          .toList();
    }
  }
}
