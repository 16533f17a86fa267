/*
 * Tasket on any page: <tasket-board>, <tasket-finder> and <tasket-mine>. One module with nothing
 * besides. Each draws into a shadow root of its own, so that neither the page's style nor Tasket's
 * gets into the other's; what stands between its tags is shown where it can show nothing else.
 *
 * A page may set: custom properties such as --tasket-accent, ::part(card), and more of the kind; the
 * language, by lang on the element or around it; the level of the headings, by heading-level. A page
 * of a foreign site hands over a token: it listens to tasket-token and calls event.detail.give with
 * one, or with the promise of one.
 */

/* The server puts these in. */
const WORDS = '{words}';
const STYLE = '{style}';

const HOME = new URL('../', import.meta.url);
const PATIENCE = 10_000;
const REFUSED = { SIGN_IN: 401, FORBIDDEN: 403, UNKNOWN: 404, INPUT: 422 };
const CHANGED = 'tasket-changed';

const page = (path) => new URL(path, HOME).href;

/** What Tasket answered where it did not do what it was asked. */
class Refusal extends Error {
  constructor(status, problem) {
    super(problem.errors?.[0]?.message ?? problem.detail ?? problem.title ?? '');
    this.status = status;
  }
}

/* Talking to Tasket */

/** The token that the page hands over for an element; nothing where the intranet's cookie does. */
async function tokenFor(element) {
  let given = null;
  const give = (token) => {
    given = token;
  };
  element.dispatchEvent(
    new CustomEvent('tasket-token', { bubbles: true, composed: true, detail: { give } }));
  return given && Promise.race([given, tooLate()]);
}

function tooLate() {
  return new Promise((never, fail) => {
    setTimeout(() => fail(new Error('The page gives no token')), PATIENCE);
  });
}

async function answered(path, request) {
  const answer = await fetch(new URL(`api/v1/${path}`, HOME), {
    signal: AbortSignal.timeout(PATIENCE),
    ...request,
  });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refusal(answer.status, body);
  }
  return body;
}

const asking = new Map();

/** Several elements that ask the same at the same moment ask once. */
async function read(element, path) {
  const token = await tokenFor(element);
  const key = `${element.language} ${token} ${path}`;
  if (!asking.has(key)) {
    const question = answered(path, proof(element, token)).finally(() => {
      if (asking.get(key) === question) {
        asking.delete(key);
      }
    });
    asking.set(key, question);
  }
  return asking.get(key);
}

/** Who asks, and in which language. */
function proof(element, token, more = {}) {
  const headers = { 'X-Tasket-Language': element.language, ...more };
  return token
    ? { credentials: 'omit', headers: { ...headers, Authorization: `Bearer ${token}` } }
    : { credentials: 'include', headers };
}

async function change(element, path, body) {
  const token = await tokenFor(element);
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  if (!token) {
    headers['X-Tasket-CSRF'] = (await read(element, 'me')).csrf;
  }
  return answered(path, { ...proof(element, token, headers), method: 'POST', body: JSON.stringify(body) });
}

/* Drawing */

/** An element of HTML; what is said in it is text, never markup. */
function make(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('on')) {
      made.addEventListener(attribute.slice(2), value);
    } else if (value !== false) {
      made.setAttribute(attribute, value === true ? '' : value);
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);

const whenIdle = window.requestIdleCallback?.bind(window) ?? ((work) => setTimeout(work, 1));

/** Nothing is asked for what nobody is about to see. */
const nearby = new IntersectionObserver((seen) => {
  seen.filter((one) => one.isIntersecting).forEach(({ target }) => {
    nearby.unobserve(target);
    whenIdle(() => target.load(), { timeout: 300 });
  });
}, { rootMargin: '300px' });

let numbers = 0;

/** What all of them have in common: waiting, asking, and saying so where nothing comes. */
class TasketElement extends HTMLElement {
  #content = make('div', { class: 'content' });
  #status = make('p', { class: 'status', part: 'status', role: 'status', tabindex: '-1' });
  #box = make('div', { class: 'tasket', part: 'box' }, this.#content, this.#status);
  #asked = 0;
  #again = () => {
    if (this.#asked > 0) {
      this.load();
    }
  };

  connectedCallback() {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).append(this.#box);
      this.shadowRoot.adoptedStyleSheets = [sheet];
      this.#content.append(this.#skeleton());
    }
    document.addEventListener(CHANGED, this.#again);
    nearby.observe(this);
  }

  disconnectedCallback() {
    document.removeEventListener(CHANGED, this.#again);
    nearby.unobserve(this);
    this.#asked += 1;
  }

  attributeChangedCallback() {
    this.#again();
  }

  /** Asks, and draws what comes; what comes after something newer was asked is not drawn. */
  async load() {
    const asked = ++this.#asked;
    this.#box.lang = this.language;
    let drawn;
    try {
      drawn = await this.drawing();
    } catch (failure) {
      drawn = this.#nothing(failure);
    }
    if (asked === this.#asked) {
      this.#draw(drawn);
    }
  }

  /** What is drawn again with what was typed into it keeps the focus too. */
  #draw(drawn) {
    const focused = this.shadowRoot.activeElement;
    this.#content.replaceChildren(...drawn);
    if (focused !== this.shadowRoot.activeElement && this.#content.contains(focused)) {
      focused.focus();
    }
  }

  /** The page's language where Tasket speaks it. */
  get language() {
    const wanted = this.closest('[lang]')?.lang || navigator.language;
    const tag = wanted.split('-')[0].toLowerCase();
    return tag in WORDS ? tag : 'en';
  }

  say(key, ...values) {
    const words = WORDS[this.language][key];
    return values.reduce((text, value, place) => text.replace(`{${place}}`, () => value), words);
  }

  /** The same in the singular or the plural. */
  count(key, number) {
    const form = new Intl.PluralRules(this.language).select(number) === 'one' ? 'one' : 'other';
    return this.say(`${key}.${form}`, number);
  }

  minutes(number) {
    const rest = number % 60;
    if (number < 60 || number === 90) {
      return this.say('minutes', number);
    }
    return rest === 0
      ? this.say('minutes.hours', number / 60)
      : this.say('minutes.hours.rest', (number - rest) / 60, rest);
  }

  limit(usual) {
    const wanted = Number(this.getAttribute('limit'));
    return Number.isInteger(wanted) && wanted > 0 && wanted <= 20 ? wanted : usual;
  }

  /** Never the first level: that is the page's own. */
  heading(deeper, ...children) {
    const wanted = Number(this.getAttribute('heading-level'));
    const level = wanted >= 2 && wanted <= 5 ? Math.floor(wanted) : 2;
    return make(`h${level + deeper}`, deeper ? { part: 'title' } : { part: 'heading' }, ...children);
  }

  link(path, text, attributes = {}) {
    return make('a', { href: page(path), part: 'link', ...attributes }, text);
  }

  button(text, press, attributes = {}) {
    return make('button', { type: 'button', part: 'button', onclick: press, ...attributes }, text);
  }

  /** Says it to whoever hears, and to whoever sees where it is not seen already. */
  announce(text, isSeen = false) {
    this.#status.classList.toggle('unseen', isSeen);
    this.#status.textContent = text;
  }

  /** For whoever acted, and stood on something that is no longer there. */
  announceTo(text) {
    this.announce(text);
    this.#status.focus();
  }

  /** Does what a button is for, once however often it is pressed. */
  async act(button, deed, refused) {
    if (button.ariaBusy === 'true') {
      return;
    }
    button.ariaBusy = 'true';
    try {
      this.announceTo(await deed());
      asking.clear(); // what was asked before may be answered as it was before
      document.dispatchEvent(new CustomEvent(CHANGED));
    } catch (failure) {
      refused(failure instanceof Refusal && failure.message ? failure.message : this.say('widget.away'));
    } finally {
      button.ariaBusy = 'false';
    }
  }

  #skeleton() {
    const bone = () => make('span', { class: 'bone' });
    return make('div', { class: 'skeleton', 'aria-hidden': 'true' }, bone(), bone(), bone());
  }

  /** What stays where nothing comes. */
  kept() {
    return [];
  }

  /** What is said where Tasket is away. */
  get away() {
    return this.shadowRoot.querySelector('.away');
  }

  /** The button that was pressed is gone: what came instead of it is read out. */
  async #retry() {
    await this.load();
    const said = this.away ?? this.#content.firstElementChild;
    said.tabIndex = -1;
    said.focus();
  }

  #nothing(failure) {
    const status = failure instanceof Refusal ? failure.status : 0;
    const slot = make('slot', {});
    if (status === REFUSED.SIGN_IN) {
      return [make('p', {}, this.link('', this.say('widget.signin'))), slot];
    }
    if ([REFUSED.FORBIDDEN, REFUSED.UNKNOWN, REFUSED.INPUT].includes(status)) {
      return [make('p', {}, this.say('widget.unknown')), slot];
    }
    const again = this.button(this.say('widget.again'), () => this.#retry());
    const away = make('p', { class: 'away' }, this.say('widget.away'));
    return [...this.kept(), away, slot, make('p', {}, again)];
  }

  /* Taskets */

  /** Taskets as a list of cards; each with what is known of why it is there. */
  cards(taskets, why = () => null) {
    return make('ul', { class: 'cards' }, ...taskets.map((one) => this.#card(one, why(one))));
  }

  #card(tasket, why) {
    const title = this.link(`taskets/${tasket.id}`, tasket.title, { lang: tasket.language });
    const facts = [
      this.minutes(tasket.plannedMinutes),
      tasket.place ?? this.say(`mode.${tasket.mode}`),
      this.say('live.seats', tasket.seatsFree, tasket.seats),
    ];
    return make(
      'li', { class: 'card', part: 'card' },
      this.heading(1, title),
      make('p', { class: 'facts' }, facts.join(' · ')),
      why ? make('p', { class: 'why' }, why) : null,
      this.#deed(tasket));
  }

  /** What needs a choice or a word of one's own is taken on its page. */
  #deed(tasket) {
    if (!tasket._actions.includes('claim')) {
      return null;
    }
    if (tasket.requirements || tasket.sessions.length > 1) {
      const more = this.link(`taskets/${tasket.id}`, this.say('widget.look'), { class: 'button' });
      more.append(this.of(tasket));
      return make('p', {}, more);
    }
    const refusal = make('p', { class: 'refusal', role: 'alert' });
    const label = tasket.acceptance === 'OWNER_ACCEPTS' ? 'take.apply' : 'tasket.take';
    const take = this.button(this.say(label), () => {
      refusal.textContent = '';
      this.act(take, () => this.#take(tasket), (why) => {
        refusal.textContent = why;
      });
    });
    take.append(this.of(tasket));
    return make('div', { class: 'deed' }, take, refusal);
  }

  async #take(tasket) {
    const claim = await change(this, `taskets/${tasket.id}/claims`, {});
    return this.say(claim.state === 'ACTIVE' ? 'widget.taken' : 'widget.asked', tasket.title);
  }

  /** Buttons of the same name are told apart by whoever hears them. */
  of(what) {
    return make('span', { class: 'unseen', lang: what.language }, `: ${what.title}`);
  }
}

/** What one can take on one board. */
class TasketBoard extends TasketElement {
  static observedAttributes = ['board', 'limit', 'minutes', 'lang', 'heading-level'];

  async drawing() {
    const slug = encodeURIComponent(this.getAttribute('board') ?? 'everyone');
    const wanted = new URLSearchParams({ board: slug, stage: 'OPEN', limit: this.limit(5) });
    const minutes = Number(this.getAttribute('minutes'));
    if (minutes > 0) {
      wanted.set('minutes', minutes);
    }
    const [board, open] = await Promise.all(
      [read(this, `boards/${slug}`), read(this, `taskets?${wanted}`)]);
    return [
      this.heading(0, board.title),
      open.items.length > 0 ? this.cards(open.items) : make('p', {}, this.say('widget.board.empty')),
      make('p', {}, this.link(`boards/${slug}`, this.say('widget.board.all'))),
    ];
  }
}

/** What fits the time that somebody has. */
class TasketFinder extends TasketElement {
  static observedAttributes = ['minutes', 'limit', 'lang', 'heading-level'];

  #chosen = 0;

  /** The minutes that the page offers. */
  get #offered() {
    const named = (this.getAttribute('minutes') ?? '').split(/[\s,]+/).map(Number);
    const offered = named.filter((one) => Number.isInteger(one) && one > 0);
    return offered.length > 0 ? offered : [15, 30, 60, 120];
  }

  async drawing() {
    const offered = this.#offered;
    if (!offered.includes(this.#chosen)) {
      this.#chosen = offered.includes(30) ? 30 : offered[0];
    }
    const wanted = new URLSearchParams({ minutes: this.#chosen, limit: this.limit(3) });
    const { items } = await read(this, `finder?${wanted}`);
    const reasons = new Map(items.map((one) => [one.tasket, one.reasons.join(' · ')]));
    return [
      ...this.kept(),
      items.length > 0
        ? this.cards([...reasons.keys()], (tasket) => reasons.get(tasket))
        : make('p', {}, this.say('widget.finder.empty')),
      make('p', {}, this.link(`?minutes=${this.#chosen}`, this.say('widget.finder.more'))),
    ];
  }

  kept() {
    return [
      this.heading(0, this.say('widget.finder')),
      make('div', { class: 'choice', role: 'group', 'aria-label': this.say('widget.finder') },
        ...this.#offered.map((one) => this.#choice(one))),
    ];
  }

  #choice(minutes) {
    const isChosen = minutes === this.#chosen;
    return this.button(this.minutes(minutes), () => this.#choose(minutes), {
      'aria-pressed': String(isChosen), 'data-minutes': minutes,
    });
  }

  async #choose(minutes) {
    this.#chosen = minutes;
    await this.load();
    this.shadowRoot.querySelector(`[data-minutes="${minutes}"]`)?.focus();
    const found = this.shadowRoot.querySelectorAll('.card').length;
    this.announce(this.away?.textContent ?? this.count('widget.found', found), Boolean(this.away));
  }
}

/** What somebody has taken and not finished. */
class TasketMine extends TasketElement {
  static observedAttributes = ['limit', 'lang', 'heading-level'];

  #drawn = new Map();

  async drawing() {
    const { items } = await read(this, `me/claims?deliver=true&limit=${this.limit(5)}`);
    const shown = items.map((claim) => this.#known(claim));
    this.#drawn = new Map(shown);
    return [
      this.heading(0, this.say('widget.mine')),
      shown.length > 0
        ? make('ul', { class: 'cards' }, ...this.#drawn.values())
        : make('p', {}, this.say('widget.mine.empty')),
      make('p', {}, this.link('me', this.say('widget.mine.all'))),
    ];
  }

  /** What was drawn before is drawn again as it is: somebody may be typing into it. */
  #known(claim) {
    const key = `${this.language} ${claim.id}`;
    return [key, this.#drawn.get(key) ?? this.#claim(claim)];
  }

  #claim(claim) {
    const title = this.link(`taskets/${claim.tasket}`, claim.title, { lang: claim.language });
    return make(
      'li', { class: 'card', part: 'card' },
      this.heading(1, title),
      claim.mustAffirm ? this.#onItsPage(claim) : this.#delivery(claim));
  }

  /** What has to be affirmed with the delivery is read there. */
  #onItsPage(claim) {
    const more = this.link(`claims/${claim.id}/deliver`, this.say('claim.deliver'), { class: 'button' });
    more.append(this.of(claim));
    return make('p', {}, more);
  }

  /** Minutes and a button: all that most deliveries are. */
  #delivery(claim) {
    const id = `minutes-${++numbers}`;
    const refusal = make('p', { class: 'refusal', role: 'alert', id: `${id}-refusal` });
    const field = make('input', {
      id, type: 'number', inputmode: 'numeric', min: 1, max: 10000, required: true, part: 'field',
    });
    const deliver = make('button', { part: 'button' },
      this.say('claim.deliver'), this.of(claim));
    const refused = (why) => {
      refusal.textContent = why;
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', refusal.id);
      field.focus();
    };
    return make('form', {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        refusal.textContent = '';
        if (field.checkValidity()) {
          this.act(deliver, () => this.#deliver(claim, field.valueAsNumber), refused);
        } else {
          refused(this.say('widget.deliver.minutes.wrong'));
        }
      },
    }, make('label', { for: id }, this.say('deliver.minutes')), field, deliver, refusal);
  }

  async #deliver(claim, actualMinutes) {
    await change(this, `claims/${claim.id}/deliver`, { actualMinutes });
    return this.say('widget.delivered', claim.title);
  }
}

const ELEMENTS = {
  'tasket-board': TasketBoard,
  'tasket-finder': TasketFinder,
  'tasket-mine': TasketMine,
};

/** Where a page has two versions, the first one serves. */
Object.entries(ELEMENTS)
  .filter(([name]) => !customElements.get(name))
  .forEach(([name, element]) => customElements.define(name, element));
