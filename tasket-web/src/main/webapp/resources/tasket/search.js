/*
 * Suggests titles while somebody types, and narrows what was found without losing the place: the
 * next page is fetched, and what differs is put where it stands. Without scripts, links are links.
 */

(() => {
  'use strict';

  const LEAST = 2;
  const PAUSE = 200;

  function suggest(form) {
    const field = form.querySelector('input[type=search]');
    const list = form.querySelector('datalist');
    let pause = null;
    let asked = null;

    async function find() {
      asked?.abort();
      if (field.value.trim().length < LEAST) {
        list.replaceChildren();
        return;
      }
      asked = new AbortController();
      const query = new URLSearchParams({ q: field.value });
      const board = form.querySelector('input[name=board]');
      if (board) {
        query.set('board', board.value);
      }
      const answer = await fetch(`${form.dataset.suggest}?${query}`, { signal: asked.signal });
      if (answer.ok) {
        const { items } = await answer.json();
        list.replaceChildren(...items.map((item) => new Option('', item.text)));
      }
    }

    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => find().catch(() => list.replaceChildren()), PAUSE);
    });
  }

  const PART = '[data-refine]';
  let coming = null;
  let shown = location.search;

  /** Where this page cannot show it; who comes back from there finds it as it was. */
  function leave(address) {
    document.querySelectorAll(PART).forEach((part) => part.removeAttribute('aria-busy'));
    location.assign(address);
  }

  /** Moves the focus to the same thing in the page as it is now; where there is none, to the heading. */
  function focus(key, heading) {
    const things = [...document.querySelectorAll(`${PART} [data-key]`)];
    const same = things.find((thing) => thing.dataset.key === key);
    same?.focus({ preventScroll: true });
    if (document.activeElement !== same) {
      heading.focus({ preventScroll: true });
    }
  }

  /** What leads to the same page in another language leads to what is shown now. */
  function follow(page) {
    document.querySelectorAll('.languages a').forEach((link) => {
      link.href = page.querySelector(`.languages a[hreflang="${link.hreflang}"]`).href;
    });
  }

  /**
   * Puts another page's parts in place of this one's. The focus stays on what was used, or on what
   * had it; where that is gone it comes to the heading.
   */
  async function refine(address, key) {
    coming?.abort();
    coming = new AbortController();
    const here = [...document.querySelectorAll(PART)];
    here.forEach((part) => part.setAttribute('aria-busy', 'true'));
    const answer = await fetch(address, { signal: coming.signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = here.map((part) => page.getElementById(part.id));
    if (!answer.ok || next.includes(null)) {
      leave(address);
      return;
    }
    const before = document.querySelector('#narrow');
    const focused = document.activeElement;
    const isMoved = Boolean(key) || here.some((part) => part.contains(focused));
    const kept = key || focused.dataset.key;
    here.forEach((part, place) => part.replaceWith(document.adoptNode(next[place])));
    const after = document.querySelector('#narrow');
    if (before && after) {
      after.open = before.open;
    }
    follow(page);
    const heading = document.querySelector('#found');
    if (isMoved) {
      focus(kept, heading);
    }
    document.dispatchEvent(new CustomEvent('tasket:refined'));
    document.dispatchEvent(new CustomEvent('tasket:announce', { detail: heading.textContent }));
  }

  function go(address, key) {
    shown = new URL(address, location).search;
    refine(address, key).catch((failure) => {
      if (failure.name !== 'AbortError') {
        leave(address);
      }
    });
  }

  function turnTo(address, key) {
    history.pushState({}, '', address);
    go(address, key);
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest(`${PART} a[data-key]`);
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      turnTo(link.href, link.dataset.key);
    }
  });

  // A field that refines does what a link does; what is left empty is not said.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const field = form.closest(PART) && form.method === 'get' ? form.querySelector('[data-key]') : null;
    if (field) {
      event.preventDefault();
      const said = [...new FormData(form)].filter(([, value]) => value.trim() !== '');
      turnTo(`${form.action}?${new URLSearchParams(said)}`, field.dataset.key);
    }
  });

  // Whoever follows a link within the page comes here too, and shall find it as it is.
  window.addEventListener('popstate', () => {
    if (location.search !== shown && document.querySelector(PART)) {
      go(location.href, '');
    }
  });

  document.querySelectorAll('form[data-suggest]').forEach(suggest);
})();
