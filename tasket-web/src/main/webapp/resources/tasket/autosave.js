/*
 * Saves a draft by itself while somebody edits it: the form goes to its own page in the background,
 * as if a button were pressed. What the page refuses goes as it was saved last, so that the rest is
 * saved; it stays typed, and is told. So does what makes things that cannot be taken away again,
 * until the button is pressed. Where the draft was changed elsewhere it stops, and says so. Where
 * nothing could be saved it says that, whatever was saved before.
 */

(() => {
  'use strict';

  const status = document.getElementById('autosave');
  const form = status?.closest('form');
  const PAUSE = 2000;
  const SOON = 200;
  const PATIENCE = 60000;
  const ROUNDS = 4; // not everything that is wrong is told at once
  const STATE = 'jakarta.faces.ViewState';

  /* Whatever is refused without the name of a field is about people. */
  const PEOPLE = ['coOwners'];

  const typed = () => new URLSearchParams(new FormData(form));

  /* All fields that can only be right together with one. */
  const together = (id) => {
    const field = document.getElementById(id);
    const group = field?.closest('[data-together]') ?? field;
    const named = [field, ...group?.querySelectorAll('[name]') ?? []];
    return new Set([id, ...named.map((one) => one?.name)]);
  };

  const byHand = () => [...form.querySelectorAll('[data-by-hand] [name]')].map((one) => one.name);

  const withholding = (ids, now, before) => {
    const held = new Set(ids.flatMap((id) => [...together(id)]));
    const sent = [...now].filter(([name]) => !held.has(name));
    return new URLSearchParams([...sent, ...[...before].filter(([name]) => held.has(name))]);
  };

  const say = (sentence) => {
    if (status.textContent !== sentence) {
      status.textContent = sentence;
    }
  };

  const sayKept = (refused, waits) => {
    const clock = new Date().toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    });
    const kept = status.dataset.saved.replace('{0}', clock);
    const but = refused.length === 0 ? [] : [status.dataset.but, ...refused];
    say([kept, ...but, ...(waits ? [status.dataset.byHand] : [])].join(' '));
  };

  const sayNotKept = (refused) => say([status.dataset.not, ...refused].join(' '));

  const refusals = (page) => {
    const named = [...page.querySelectorAll('.summary a')];
    const whole = [...page.querySelectorAll('#notices .notice--wrong')];
    return {
      ids: named.length > 0 ? named.map((link) => link.hash.slice(1)) : PEOPLE,
      sentences: [...named, ...whole].map((one) => one.textContent.trim()),
    };
  };

  if (form) {
    let saved = typed();
    let waiting = null;
    let stopped = false;
    let leaving = false;

    const ours = (fields) =>
      [...fields].filter(([name]) => !name.includes('.') && name !== 'version').sort().join('\n');

    const send = async (fields) => {
      fields.set(STATE, form.elements[STATE].value);
      const answer = await fetch(form.action, {
        method: 'POST', body: new URLSearchParams([...fields, ['keep', 'true']]), signal: AbortSignal.timeout(PATIENCE),
      });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const state = page.querySelector(`#${form.id} [name="${STATE}"]`);
      if (state) {
        form.elements[STATE].value = state.value;
      }
      return page;
    };

    const isRefused = (page) => page.querySelector('.summary, #notices .notice--wrong') !== null;
    const outcome = (page) => !isRefused(page) && page.getElementById('autosave')?.dataset.outcome;

    const kept = (page, fields) => {
      const version = form.elements.version;
      saved = fields;
      version.value = page.getElementById('version').value;
      version.dispatchEvent(new Event('input', { bubbles: true }));
    };

    const save = async (refused) => {
      const all = typed();
      const now = withholding(byHand(), all, saved);
      if (stopped || leaving || ours(now) === ours(saved)) {
        return;
      }
      const held = [];
      let fields = now;
      let page = await send(fields);
      for (let round = 0; isRefused(page) && round < ROUNDS; round += 1) {
        const { ids, sentences } = refusals(page);
        refused.push(...sentences);
        held.push(...ids);
        fields = withholding(held, now, saved);
        page = await send(fields);
      }
      if (outcome(page) === 'kept') {
        kept(page, fields);
        sayKept(refused, ours(all) !== ours(now));
      } else if (outcome(page) === 'overtaken') {
        stopped = true;
        say(status.dataset.overtaken);
      } else {
        sayNotKept(refused);
      }
    };

    /*
     * One at a time, the page's own questions among them: two requests at once for one page would
     * take the server's memory of it from each other. So a saving has its place in their queue.
     */
    const queue = window.PrimeFaces?.ajax.Queue;
    let running = null;
    const isBusy = () => running !== null || queue?.isEmpty() === false;
    const begin = () => {
      if (isBusy()) {
        waiting = setTimeout(begin, SOON);
        return;
      }
      const refused = [];
      queue?.requests.push({});
      running = save(refused).catch(() => sayNotKept(refused)).finally(() => {
        running = null;
        queue?.poll();
      });
    };
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(begin, PAUSE);
    });

    /* The button waits for a saving under way, so that it sends the version which that leaves. */
    window.addEventListener('submit', (event) => {
      if (event.target.method === 'dialog') {
        return;
      }
      clearTimeout(waiting);
      leaving = true;
      if (running && event.target === form) {
        event.preventDefault();
        event.stopImmediatePropagation();
        running.then(() => form.requestSubmit(event.submitter));
      }
    }, { capture: true });

    document.addEventListener('tasket:stay', () => {
      leaving = false;
    });
  }
})();
