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

  const PART = '#refined';
  let coming = null;

  /** Puts another page's part in place of this one's; the focus stays on the link that was used. */
  async function refine(address, key) {
    coming?.abort();
    coming = new AbortController();
    const here = document.querySelector(PART);
    here.setAttribute('aria-busy', 'true');
    const answer = await fetch(address, { signal: coming.signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.querySelector(PART);
    if (!answer.ok || !next) {
      location.assign(address);
      return;
    }
    const open = here.querySelector('#narrow').open;
    here.replaceWith(document.adoptNode(next));
    next.querySelector('#narrow').open = open;
    const heading = next.querySelector('#found');
    if (key) {
      const used = [...next.querySelectorAll('[data-key]')].find((link) => link.dataset.key === key);
      (used ?? heading).focus({ preventScroll: true });
    }
    document.dispatchEvent(new CustomEvent('tasket:announce', { detail: heading.textContent }));
  }

  function go(address, key) {
    refine(address, key).catch((failure) => {
      if (failure.name !== 'AbortError') {
        location.assign(address);
      }
    });
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest(`${PART} [data-key]`);
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      history.pushState({}, '', link.href);
      go(link.href, link.dataset.key);
    }
  });

  window.addEventListener('popstate', () => {
    if (document.querySelector(PART)) {
      go(location.href, '');
    }
  });

  document.querySelectorAll('form[data-suggest]').forEach(suggest);
})();
