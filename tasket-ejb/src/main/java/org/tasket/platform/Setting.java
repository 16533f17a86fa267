package org.tasket.platform;

import java.util.Optional;

/**
 * Every setting there is, declared once: its name, what it takes, what holds where nobody sets it,
 * and a line for the admin guide, whose table is made from here.
 */
public enum Setting {
  SCHEMA(
      "tasket.schema",
      Kind.oneOf("migrate", "check"),
      "migrate",
      "`migrate`: Tasket makes and updates its tables. `check`: a DBA runs the shipped SQL; health"
          + " names what is missing."),
  PUBLIC_URL(
      "tasket.public-url",
      Kind.URL,
      "http://localhost:8080/tasket",
      "Where people reach Tasket. Links are made from it, never from the Host header."),
  CONTACT(
      "tasket.contact",
      Kind.TEXT,
      "",
      "A mail address for whom something does not work; the accessibility statement,"
          + " which needs no sign-in, shows it. Unset: it names the organisation's service desk."),
  DATA_DIR(
      "tasket.data-dir",
      Kind.FOLDER,
      "",
      "A folder of Tasket's own, for what it keeps outside the database."),
  INDEX_DIR(
      "tasket.index.dir",
      Kind.FOLDER,
      "",
      "A folder of this server's own, never shared, for the search index. Unset: a temporary one,"
          + " so that the index is made anew with each start. It can be deleted at any time."),
  INDEX_PACE(
      "tasket.index.pace",
      Kind.duration("PT0.1S", "PT1H"),
      "PT0.5S",
      "How often the search index looks what changed in the database."),
  FINDER_MINUTES(
      "tasket.finder.weight.minutes",
      Kind.POINTS,
      "100",
      "The finder: points for work that fills the minutes somebody has; in part, for what fills a"
          + " part of them."),
  FINDER_SKILLS(
      "tasket.finder.weight.skills",
      Kind.POINTS,
      "80",
      "The finder: points for work that asks only for what somebody can; half for one of many"
          + " skills."),
  FINDER_LEARN(
      "tasket.finder.weight.learn",
      Kind.POINTS,
      "80",
      "The finder: the same for what somebody wants to learn."),
  FINDER_CAUSES(
      "tasket.finder.weight.causes",
      Kind.POINTS,
      "60",
      "The finder: points for volunteering for what somebody named as a cause of theirs."),
  FINDER_DEPARTMENT(
      "tasket.finder.weight.department",
      Kind.POINTS,
      "40",
      "The finder: points for work in another part of the house; fewer, the more of the tree is"
          + " above both."),
  FINDER_SEATS(
      "tasket.finder.weight.seats",
      Kind.POINTS,
      "30",
      "The finder: points for work of which no seat is taken; fewer, the more are."),
  FINDER_ENDING(
      "tasket.finder.weight.ending",
      Kind.POINTS,
      "30",
      "The finder: points for work whose time is over now; fewer before, none seven days before."),
  FINDER_WAITING(
      "tasket.finder.weight.waiting",
      Kind.POINTS,
      "40",
      "The finder: points for work that has had no helper for fourteen days or more; fewer, the"
          + " fewer days."),
  FINDER_MOOD(
      "tasket.finder.weight.mood",
      Kind.number(1, 10),
      "3",
      "The finder: how many times its weight counts what somebody is in the mood for."),
  FINDER_VARIETY(
      "tasket.finder.weight.variety",
      Kind.POINTS,
      "25",
      "The finder: points that a suggestion loses for each one of the same board before it."),
  ZONE("tasket.zone", Kind.ZONE, "Europe/Helsinki", "The house's time zone, an IANA name."),
  PLACES(
      "tasket.places",
      Kind.PLACES,
      "Helsinki=Helsingfors,Espoo=Esbo,Vantaa=Vanda,Kauniainen=Grankulla,Turku=Åbo,"
          + "Tampere=Tammerfors,Oulu=Uleåborg,Vaasa=Vasa,Porvoo=Borgå,Lahti=Lahtis,Pori=Björneborg,"
          + "Kokkola=Karleby,Pietarsaari=Jakobstad,Lappeenranta=Villmanstrand,"
          + "Hämeenlinna=Tavastehus,Mikkeli=S:t Michel,Savonlinna=Nyslott,Rauma=Raumo,"
          + "Lohja=Lojo,Raasepori=Raseborg,Hanko=Hangö,Loviisa=Lovisa,Kirkkonummi=Kyrkslätt,"
          + "Sipoo=Sibbo,Kerava=Kervo,Tuusula=Tusby,Järvenpää=Träskända,Hyvinkää=Hyvinge,"
          + "Parainen=Pargas,Naantali=Nådendal,Uusikaupunki=Nystad,Maarianhamina=Mariehamn,"
          + "Tornio=Torneå,Hamina=Fredrikshamn,Raahe=Brahestad,Närpiö=Närpes",
      "Places that have several names. Who looks for work near one of them, offers time there, or"
          + " searches for its name, finds what names it otherwise; `none` where each has one name."),
  CLOCKS_PACE(
      "tasket.clocks.pace",
      Kind.duration("PT1S", "PT1H"),
      "PT1M",
      "How often Tasket looks what time has brought about: holds that are over, reminders, ends. Of"
          + " several servers one does it."),
  CLOCKS_LEASE(
      "tasket.clocks.lease",
      Kind.duration("PT5S", "PT1H"),
      "PT2M",
      "How long after a server died another goes on with what it was at. Longer than the servers'"
          + " clocks differ."),
  AUTH_MECHANISMS(
      "tasket.auth.mechanisms",
      Kind.listOf("container", "jwt", "header", "token", "basic", "form"),
      "token,basic,form",
      "How people sign in; the first that names somebody decides. `container`: the server's or"
          + " portal's principal. `jwt`: a token in a cookie or as Bearer. `header`: a name from a"
          + " proxy. `token`: what people made for their programs; looked at first wherever it"
          + " stands. `basic`: login and password with each REST call. `form`: the sign-in page;"
          + " looked at last wherever it stands."),
  API_CALLS(
      "tasket.api.calls",
      Kind.number(10, 1_000_000),
      "1200",
      "How many times a person may call the API at once, and within each minute from then on;"
          + " counted by each server. Who calls faster hears when to come again (429)."),
  TOKENS_LONGEST(
      "tasket.tokens.longest",
      Kind.duration("P1D", "P3650D"),
      "P365D",
      "`token`: for how long a token may be good, in whole days. Tokens made before keep their"
          + " time."),
  AUTH_HEADER_NAME(
      "tasket.auth.header.name",
      Kind.HEADER,
      "X-Remote-User",
      "`header`: the header in which the proxy names the person, by `tasket.ldap.login-attribute`."
          + " The proxy must strip it from what clients send."),
  AUTH_HEADER_FROM(
      "tasket.auth.header.from",
      Kind.ADDRESSES,
      "",
      "`header`: the proxies believed, by the address of the connection. None by default."),
  AUTH_PROXIES(
      "tasket.auth.proxies",
      Kind.ADDRESSES,
      "",
      "Reverse proxies whose X-Forwarded-For tells which client a failed sign-in is counted"
          + " against. Nothing else is read from it."),
  AUTH_SIGN_IN_URL(
      "tasket.auth.sign-in-url",
      Kind.LINK,
      "",
      "Where the intranet signs people in; the sign-in page links to it."),
  AUTH_SIGN_OUT_URL(
      "tasket.auth.sign-out-url",
      Kind.LINK,
      "",
      "Where to go after signing out, such as the intranet's own sign-out, for a person whom a"
          + " token, a header or the container signed in."),
  JWT_ISSUER(
      "tasket.jwt.issuer", Kind.TEXT, "", "`jwt`: the `iss` of every token. Needed for `jwt`."),
  JWT_AUDIENCE(
      "tasket.jwt.audience",
      Kind.TEXT,
      "",
      "`jwt`: what the `aud` of every token must contain. Needed for `jwt`."),
  JWT_KEYS(
      "tasket.jwt.keys",
      Kind.SOURCE,
      "",
      "`jwt`: the issuer's public keys, a JWK set (RFC 7517). Read again, at most every 30"
          + " seconds, when a token names an unknown key. Needed for `jwt`."),
  JWT_CLAIM(
      "tasket.jwt.claim",
      Kind.TEXT,
      "sub",
      "`jwt`: the claim that holds the login name, by `tasket.ldap.login-attribute`."),
  JWT_COOKIE(
      "tasket.jwt.cookie",
      Kind.COOKIE,
      "",
      "`jwt`: the cookie in which the intranet hands its token over. Unset: only Bearer."),
  JWT_ALGORITHMS(
      "tasket.jwt.algorithms",
      Kind.listOf("RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "PS256", "PS384", "PS512"),
      "RS256,ES256,PS256",
      "`jwt`: the signatures accepted (RFC 7518); never `none`, never a shared secret."),
  COOKIES_SECURE(
      "tasket.cookies.secure",
      Kind.FLAG,
      "true",
      "Send cookies over TLS only. `false` is for trying Tasket out without TLS."),
  FRAMES_FROM(
      "tasket.frames.from",
      Kind.ORIGINS,
      "",
      "Origins that may show Tasket's pages inside a frame. None by default."),
  WIDGETS_FROM(
      "tasket.widgets.from",
      Kind.ORIGINS,
      "",
      "Other origins whose pages may show Tasket's custom elements, or call the API with scripts."
          + " Tasket's own origin always may."),
  BOOTSTRAP_DEPARTMENTS(
      "tasket.bootstrap.departments",
      Kind.FLAG,
      "false",
      "Make a board for every top department that has none, at the start."),
  FILES_STORE(
      "tasket.files.store",
      Kind.oneOf("database", "folder"),
      "database",
      "Where new files go: into the database, or into a folder that all servers share. Files that"
          + " are there stay where they are."),
  FILES_DIR(
      "tasket.files.dir",
      Kind.FOLDER,
      "",
      "`folder`: that folder. Unset: `files` in `tasket.data-dir`."),
  FILES_SIZE("tasket.files.size", Kind.number(1, 1000), "20", "How many MB one file may have."),
  FILES_NUMBER(
      "tasket.files.number",
      Kind.number(1, 100),
      "10",
      "How many files and links together one tasket, one question or answer, or one claim may"
          + " have."),
  FILES_QUOTA(
      "tasket.files.quota",
      Kind.number(1, 10_000_000),
      "10000",
      "How many MB all files together may take."),
  FILES_SHARE(
      "tasket.files.share",
      Kind.number(1, 10_000_000),
      "500",
      "How many MB the files of one person may take."),
  FILES_TYPES(
      "tasket.files.types",
      Kind.listOf(
          "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "png", "jpeg", "webp",
          "gif", "zip"),
      "pdf,docx,xlsx,pptx,odt,ods,odp,txt,csv,png,jpeg,webp,gif,zip",
      "What files may be, by what is in them, whatever their names say."),
  FILES_KEPT(
      "tasket.files.kept",
      Kind.DURATION,
      "P30D",
      "How long what a removed file or link holds is kept, unseen by people, before it is erased."),
  FILES_ICAP(
      "tasket.files.icap",
      Kind.ICAP,
      "",
      "The virus scanner's service (ICAP, RFC 3507). Where there is one, no file comes in that it"
          + " has not looked at; while it does not answer, none does."),
  FILES_ICAP_TIME(
      "tasket.files.icap-time",
      Kind.TIME_OUT,
      "PT30S",
      "How long the scanner may take with one file."),
  NOTICES_KEPT(
      "tasket.notices.kept",
      Kind.duration("P1D", "P3650D"),
      "P90D",
      "How long a notice is kept after it was read, and what is known of a mail after it was sent."),
  NOTICES_UNREAD(
      "tasket.notices.unread",
      Kind.duration("P30D", "P3650D"),
      "P365D",
      "How long a notice is kept that nobody reads."),
  LEFT_KEPT(
      "tasket.left.kept",
      Kind.duration("P1D", "P3650D"),
      "P30D",
      "How long what somebody added for themselves (profile, skills, spare time, bookmarks, followed"
          + " boards, saved searches, tokens) is kept, unseen by people, after the directory stopped showing"
          + " them. Long enough to mend a mistake there."),
  SLOTS_KEPT(
      "tasket.slots.kept",
      Kind.duration("P1D", "P3650D"),
      "P30D",
      "How long spare time that somebody offered is kept after it was over or taken back."),
  SLOTS_ASKED(
      "tasket.slots.asked",
      Kind.duration("P180D", "P3650D"),
      "P180D",
      "How long it is kept who was asked to help with what; nobody is asked twice for one tasket."),
  MAIL_SESSION(
      "tasket.mail.session",
      Kind.JNDI,
      "",
      "The JNDI name of the server's mail session, such as `mail/tasket`. Unset: notices are in"
          + " Tasket only."),
  MAIL_FROM(
      "tasket.mail.from",
      Kind.MAIL,
      "",
      "The address that mails come from. Unset: the mail session's own."),
  MAIL_TIME(
      "tasket.mail.time",
      Kind.TIME_OUT,
      "PT10S",
      "How long the mail server may take to accept a connection, and to take what is sent; six times"
          + " as long for each answer. What the session says itself counts before this."),
  MAIL_GIVE_UP(
      "tasket.mail.give-up",
      Kind.duration("PT1H", "P14D"),
      "P2D",
      "How long a mail that cannot be sent is tried again from when it was due, after pauses that"
          + " double. Where that time ends in its reader's quiet hours, it is tried once more after them."),
  BOUNCES_SESSION(
      "tasket.mail.bounces.session",
      Kind.JNDI,
      "",
      "The JNDI name of a mail session whose store is the mailbox to which reports on mails come"
          + " back. Unset: none is read."),
  BOUNCES_FOLDER(
      "tasket.mail.bounces.folder", Kind.TEXT, "INBOX", "The folder of that mailbox to read."),
  MAIL_SENDERS(
      "tasket.mail.senders",
      Kind.number(1, 10),
      "1",
      "How many mails a server sends side by side, each over a connection of its own. So many may"
          + " come twice where it dies."),
  MAIL_QUIET(
      "tasket.mail.quiet",
      Kind.HOURS,
      "20-7",
      "From which hour until which no mail comes to whoever has not chosen, in `tasket.zone`; `none`"
          + " where it may come at any time."),
  WEBHOOKS_TO(
      "tasket.webhooks.to",
      Kind.RECEIVERS,
      "",
      "To whom boards may tell their events by webhooks: hosts, to which `https` at the usual port goes,"
          + " or origins such as `https://hooks.example.org:8443`. None by default: then there are no"
          + " webhooks."),
  WEBHOOKS_TIME(
      "tasket.webhooks.time",
      Kind.TIME_OUT,
      "PT10S",
      "How long a receiver may take from the connection, for which it has 3 seconds at most, to the"
          + " answer."),
  WEBHOOKS_GIVE_UP(
      "tasket.webhooks.give-up",
      Kind.duration("PT1H", "P14D"),
      "P2D",
      "How long a message that does not get through is tried again, after pauses that double."),
  WEBHOOKS_KEPT(
      "tasket.webhooks.kept",
      Kind.duration("P1D", "P365D"),
      "P30D",
      "How long the logs of webhooks keep a message that was delivered or given up."),
  LDAP_URL(
      "tasket.ldap.url",
      Kind.LDAP_URLS,
      "",
      "The directory's servers, best first, separated by commas or spaces. Where one does not"
          + " answer, the next is asked. Without it nobody can sign in by form or Basic."),
  LDAP_START_TLS(
      "tasket.ldap.start-tls", Kind.FLAG, "false", "Turn ldap:// connections into TLS (StartTLS)."),
  LDAP_TRUST_STORE(
      "tasket.ldap.trust-store",
      Kind.FILE,
      "",
      "A file of the certificates to trust: PEM, JKS or PKCS #12. Without it those that Java"
          + " trusts. The server's name is always compared with its certificate."),
  LDAP_TRUST_STORE_PASSWORD(
      "tasket.ldap.trust-store-password",
      Kind.TEXT,
      "",
      "The password of a JKS or PKCS #12 trust store, where it has one."),
  LDAP_BIND_DN(
      "tasket.ldap.bind-dn",
      Kind.DN,
      "",
      "The account that Tasket searches with. Without it Tasket searches anonymously."),
  LDAP_BIND_PASSWORD("tasket.ldap.bind-password", Kind.TEXT, "", "That account's password."),
  LDAP_PEOPLE_BASE("tasket.ldap.people-base", Kind.DN, "", "The entry below which people are."),
  LDAP_UNITS_BASE(
      "tasket.ldap.units-base",
      Kind.DN,
      "",
      "The entry below which units are; a unit below a unit is its part. Without it Tasket knows"
          + " no departments."),
  LDAP_GROUPS_BASE(
      "tasket.ldap.groups-base",
      Kind.DN,
      "",
      "The entry below which groups are. Without it nobody is coordinator or administrator."),
  LDAP_PEOPLE_CLASS(
      "tasket.ldap.people-class",
      Kind.ATTRIBUTE,
      "inetOrgPerson",
      "The object class of a person; `user` in Active Directory."),
  LDAP_UNITS_CLASS(
      "tasket.ldap.units-class",
      Kind.ATTRIBUTE,
      "organizationalUnit",
      "The object class of a unit."),
  LDAP_LOGIN_ATTRIBUTE(
      "tasket.ldap.login-attribute",
      Kind.ATTRIBUTE,
      "uid",
      "The attribute with the login name; `sAMAccountName` in Active Directory."),
  LDAP_UNIT_ATTRIBUTE(
      "tasket.ldap.unit-attribute",
      Kind.ATTRIBUTE,
      "departmentNumber",
      "The attribute of a person that names the `ou` of their unit."),
  LDAP_PLACE_ATTRIBUTE(
      "tasket.ldap.place-attribute",
      Kind.ATTRIBUTE,
      "l",
      "The attribute of a person that says in which town they work."),
  LDAP_OFFICE_ATTRIBUTE(
      "tasket.ldap.office-attribute",
      Kind.ATTRIBUTE,
      "physicalDeliveryOfficeName",
      "The attribute that says where, for people without a town."),
  LDAP_LANGUAGES_ATTRIBUTE(
      "tasket.ldap.languages-attribute",
      Kind.ATTRIBUTE,
      "preferredLanguage",
      "The attribute of a person with their languages, as RFC 2798 has it: `fi, sv;q=0.8`, the first"
          + " being what Tasket speaks with them until they choose."),
  LDAP_KEY_ATTRIBUTE(
      "tasket.ldap.key-attribute",
      Kind.oneOf("entryUUID", "objectGUID"),
      "entryUUID",
      "The directory's own immutable id of an entry; `objectGUID` in Active Directory."),
  LDAP_SOURCE(
      "tasket.ldap.source",
      Kind.WORD,
      "directory",
      "The name of this directory, kept with each person's key. Never change it."),
  LDAP_COORDINATORS(
      "tasket.ldap.coordinators",
      Kind.TEXT,
      "tasket-coordinators",
      "The group whose members are coordinators."),
  LDAP_ADMINS(
      "tasket.ldap.admins",
      Kind.TEXT,
      "tasket-admins",
      "The group whose members see health and settings."),
  LDAP_CONNECT_TIMEOUT(
      "tasket.ldap.connect-timeout",
      Kind.TIME_OUT,
      "PT2S",
      "How long to wait for one server to accept a connection."),
  LDAP_READ_TIMEOUT(
      "tasket.ldap.read-timeout", Kind.TIME_OUT, "PT5S", "How long to wait for one answer."),
  LDAP_POOL_SIZE(
      "tasket.ldap.pool-size", Kind.number(1, 100), "10", "The most connections open at once."),
  LDAP_PAGE_SIZE(
      "tasket.ldap.page-size",
      Kind.number(10, 1000),
      "500",
      "How many entries to ask for at once; at most what the directory allows."),
  LDAP_REFRESH_AFTER(
      "tasket.ldap.refresh-after",
      Kind.DURATION,
      "PT10M",
      "How old what Tasket knows of somebody may be before the directory is asked again, with"
          + " whatever call of theirs. A calendar's and a feed's address wait for the night."),
  LDAP_SYNC_HOUR(
      "tasket.ldap.sync-hour",
      Kind.number(0, 23),
      "3",
      "The hour of the night, in `tasket.zone`, at which units and known people are refreshed."),
  LDAP_VANISH_LIMIT(
      "tasket.ldap.vanish-limit",
      Kind.number(0, 100),
      "10",
      "How many in a hundred known people, or units, may be missing in one reading for Tasket to"
          + " believe that they are gone. Raise it for the night of a reorganisation.");

  private final String key;
  private final Kind kind;
  private final String standard;
  private final String description;

  Setting(String key, Kind kind, String standard, String description) {
    this.key = key;
    this.kind = kind;
    this.standard = standard;
    this.description = description;
  }

  /** The name in MicroProfile Config. */
  public String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  /** What holds where nobody sets it; empty where there is no such thing. */
  public Optional<String> standard() {
    return standard.isEmpty() ? Optional.empty() : Optional.of(standard);
  }

  String description() {
    return description;
  }
}
