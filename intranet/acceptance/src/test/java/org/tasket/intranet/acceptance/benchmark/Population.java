package org.tasket.intranet.acceptance.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.tasket.intranet.acceptance.house.Postgres;

/**
 * Fills a database with a large organisation. Rows are copies of what came by the front door, with
 * other people, boards and words; the words are those of the sample taskets, as often as there.
 */
final class Population {

  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final int TITLE = 5;
  private static final int DESCRIPTION = 60;

  /** So many departments for each that has some below it. */
  private static final int BELOW = 10;

  private final Postgres.Database database;
  private final Random random = new Random(1);
  private final List<List<String>> words = LANGUAGES.stream().map(Population::words).toList();

  Population(Postgres.Database database) {
    this.database = database;
  }

  private static List<String> words(String language) {
    String file = "/org/tasket/intranet/demo/sample-taskets.%s.yaml".formatted(language);
    try (InputStream yaml = Population.class.getResourceAsStream(file)) {
      String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
      return WORD.matcher(text).results().map(MatchResult::group).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many words of one language, each as likely as it is frequent. */
  String words(int language, int count) {
    List<String> of = words.get(language);
    return IntStream.range(0, count)
        .mapToObj(i -> of.get(random.nextInt(of.size())))
        .collect(Collectors.joining(" "));
  }

  /** People in departments of two levels, and boards: half for everyone, half for a department. */
  void organisation(int people, int departments, int boards) {
    run(
        """
        insert into tasket_department
            (id, version, source, directory_key, code, name_en, name_fi, name_sv)
          select uuidv7(), 1, 'stock', uuidv7(), 'D' || n, 'Unit ' || n, 'Yksikkö ' || n,
            'Enhet ' || n from generate_series(1, %2$d) n;
        create temp table department as
          select row_number() over (order by id) as no, id, source from tasket_department;
        update tasket_department d set parent_id = above.id
          from department own join department above on above.no = 1 + own.no %% %4$d
          where d.id = own.id and d.source = 'stock' and above.source = 'stock'
            and own.no > %4$d;
        insert into tasket_person
            (id, version, source, directory_key, name, department_id, last_seen_at)
          select uuidv7(), 1, 'stock', uuidv7(), 'Person ' || n,
            (select id from department where no = 1 + n %% %2$d), now()
          from generate_series(1, %1$d) n;
        insert into tasket_board
          with model as materialized (select m from tasket_board m where m.slug = 'everyone')
          select copy.* from generate_series(1, %3$d) n, model,
            jsonb_populate_record(m, jsonb_build_object('id', uuidv7(), 'slug', 'stock-' || n,
              'title_en', 'Board ' || n, 'title_fi', 'Taulu ' || n, 'title_sv', 'Tavla ' || n,
              'listed_first', false)) copy;
        insert into tasket_board_audience (board_id, department_id, sub_units)
          select b.id, d.id, true
          from (select id, row_number() over (order by id) as no
              from tasket_board where slug like 'stock-%%') b
            join department d on d.no = 1 + b.no %% (select count(*) from department)
          where b.no %% 2 = 0;
        insert into tasket_change (kind, object_id, board_id, at)
          values ('departments', '%5$s', '%5$s', now());
        """
            .formatted(
                people, departments, boards, Math.max(1, departments / BELOW), new UUID(0, 0)));
  }

  /**
   * Taskets, a fifth of them open and a twentieth only for one department; each is a copy of an
   * open one with other words.
   */
  void taskets(UUID model, int count) {
    run(
        """
        create unlogged table stock_text
          (n bigserial, language text, title text, description text)
        """);
    run(
        connection ->
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                    "copy stock_text (language, title, description) from stdin",
                    new StringReader(texts(count))));
    run(
        """
        create temp table board as
          select row_number() over (order by id) - 1 as no, id from tasket_board;
        create temp table person as select row_number() over (order by id) - 1 as no, id
          from tasket_person where source = 'stock';
        create temp table label as select row_number() over (order by l.skill_id) - 1 as no, l.*
          from tasket_skill_label l join tasket_skill s on s.id = l.skill_id
          where l.preferred and l.language = 'en' and not s.heading;
        create index on board (no);
        create index on person (no);
        create index on label (no);
        create temp table made as
          select t.n, uuidv7() as tasket, uuidv7() as session, b.id as board, p.id as owner,
            case when t.n %% 5 = 0 then 'OPEN' else 'COMPLETED' end as state,
            (array[15, 30, 30, 60, 90, 120, 240])[1 + t.n %% 7] as minutes,
            (array['ONLINE', 'ONLINE', 'EITHER', 'ON_SITE'])[1 + t.n / 7 %% 4] as mode,
            now() - t.n %% 300 * interval '1 day' as created,
            now() + (1 + t.n %% 59) * interval '1 day' as until,
            t.language, t.title, t.description
          from stock_text t
            join board b on b.no = t.n * 7919 %% (select count(*) from board)
            join person p on p.no = t.n * 104729 %% (select count(*) from person);
        insert into tasket_party (tasket_id, person_id, side)
          select tasket, owner, 'OWNER' from made;
        insert into tasket_tasket
          with model as materialized (select m from tasket_tasket m where m.id = '%1$s')
          select copy.* from made, model,
            jsonb_populate_record(m, jsonb_build_object('id', tasket, 'board_id', board,
              'owner_id', owner, 'state', state, 'planned_minutes', minutes, 'mode', mode,
              'place', case when mode = 'ONLINE' then null else 'Helsinki' end,
              'created_at', created, 'published_at', created, 'open_until', until,
              'ended_at', case when state = 'OPEN' then null else now() end,
              'language', language, 'title', title, 'description', description)) copy;
        insert into tasket_session
          with model as materialized (select m from tasket_session m where m.tasket_id = '%1$s')
          select copy.* from made, model,
            jsonb_populate_record(m, jsonb_build_object('id', session, 'tasket_id', tasket,
              'seats', case when state = 'OPEN' then 1 + n %% 4 else 100 end,
              'claimable_until', case when state = 'OPEN' then until end)) copy;
        insert into tasket_tasket_skill (tasket_id, label, label_key, skill_id)
          select tasket, label, label_key, skill_id
          from made, label where no in
            (n * 31 %% (select count(*) from label), n * 57 %% (select count(*) from label));
        insert into tasket_tasket_audience (tasket_id, department_id, sub_units)
          select m.tasket, d.id, true
          from made m join (select id, row_number() over (order by id) as no
            from tasket_department) d
            on d.no = 1 + m.n %% (select count(*) from tasket_department)
          where m.n %% 20 = 0;
        insert into tasket_change (kind, object_id, board_id, at)
          select 'tasket', tasket, board, now() from made where state = 'OPEN';
        drop table stock_text;
        """
            .formatted(model));
  }

  private String texts(int count) {
    return IntStream.range(0, count)
        .map(n -> n % LANGUAGES.size())
        .mapToObj(
            language ->
                "%s\t%s\t%s\n"
                    .formatted(
                        LANGUAGES.get(language),
                        words(language, TITLE),
                        words(language, DESCRIPTION)))
        .collect(Collectors.joining());
  }

  /** Confirmed claims of people on ended taskets, each a copy of one, with its ledger entry. */
  void claims(UUID model, int count) {
    run(
        """
        create temp table person as select row_number() over (order by id) - 1 as no, id
          from tasket_person;
        create temp table ended as
          select row_number() over (order by t.id) - 1 as no, t.id as tasket, s.id as session,
            t.board_id as board
          from tasket_tasket t join tasket_session s on s.tasket_id = t.id
          where t.state = 'COMPLETED' and s.seats = 100;
        create index on person (no);
        create index on ended (no);
        create temp table made as
          select uuidv7() as claim, p.id as helper, e.tasket, e.session, e.board
          from generate_series(1, %2$d) n
            join person p on p.no = n * 7919::bigint %% (select count(*) from person)
            join ended e on e.no = n %% (select count(*) from ended);
        insert into tasket_party (tasket_id, person_id, side)
          select distinct tasket, helper, 'HELPER' from made on conflict do nothing;
        insert into tasket_claim
          with model as materialized (select m from tasket_claim m where m.id = '%1$s')
          select copy.* from made, model,
            jsonb_populate_record(m, jsonb_build_object('id', claim, 'tasket_id', tasket,
              'session_id', session, 'helper_id', helper)) copy;
        insert into tasket_ledger_entry
          with model as materialized
            (select m from tasket_ledger_entry m where m.first_for_claim = '%1$s')
          select copy.* from made, model,
            jsonb_populate_record(m, jsonb_build_object('id', uuidv7(), 'claim_id', claim,
              'first_for_claim', claim, 'session_id', session, 'tasket_id', tasket,
              'board_id', board, 'helper_id', helper)) copy;
        update tasket_session s set seats_held = c.held, seats_confirmed = c.held
          from (select session_id, count(*) as held from tasket_claim group by session_id) c
          where c.session_id = s.id and s.seats = 100;
        """
            .formatted(model, count));
  }

  /**
   * Seats of open taskets that somebody holds, each a copy of one; whoever can sign in holds a few.
   */
  void liveClaims(UUID model, int count) {
    run(
        """
        create temp table helper as
          select row_number() over (order by p.source = 'stock', p.id) - 1 as no, p.id
          from tasket_person p;
        create temp table free as
          select row_number() over (order by t.id) as no, t.id as tasket, s.id as session
          from tasket_tasket t join tasket_session s on s.tasket_id = t.id
          where t.state = 'OPEN' and s.seats > 2 and s.seats_held = 0;
        create index on helper (no);
        create temp table made as
          select uuidv7() as claim, h.id as helper, f.tasket, f.session
          from free f join helper h on h.no = f.no %% least(2000, (select count(*) from helper))
          where f.no <= %2$d and not exists (select 1 from tasket_party p
            where p.tasket_id = f.tasket and p.person_id = h.id);
        insert into tasket_party (tasket_id, person_id, side)
          select tasket, helper, 'HELPER' from made;
        insert into tasket_claim
          with model as materialized (select m from tasket_claim m where m.id = '%1$s')
          select copy.* from made, model,
            jsonb_populate_record(m, jsonb_build_object('id', claim, 'tasket_id', tasket,
              'session_id', session, 'helper_id', helper, 'live_helper_id', helper)) copy;
        update tasket_session s set seats_held = 1 from made where s.id = made.session;
        insert into tasket_change (kind, object_id, board_id, at)
          select 'tasket', m.tasket, t.board_id, now()
          from made m join tasket_tasket t on t.id = m.tasket;
        """
            .formatted(model, count));
  }

  /** What those who can sign in have and want to learn: five skills each. */
  void skills() {
    run(
        """
        create temp table caller as select row_number() over (order by id) as no, id
          from tasket_person where source <> 'stock';
        insert into tasket_own_skills (person_id, version) select id, 1 from caller;
        insert into tasket_own_skill (person_id, side, skill_id, level)
          select c.id, case when s.no % 2 = 0 then 'HAS' else 'WANTS' end, s.id, 'ALONE'
          from caller c join (select row_number() over (order by id) as no, id
            from tasket_skill where not heading) s
            on s.no between c.no * 8 and c.no * 8 + 9;
        """);
  }

  private void run(String sql) {
    run(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("analyze");
          }
        });
  }

  private interface Work {
    void on(Connection connection) throws SQLException, IOException;
  }

  private void run(Work work) {
    try (Connection connection = database.connect()) {
      work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
