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

  const PART = '[data-refine]';
  let coming = null;
  let shown = location.search;

  /** Where this page cannot show it; who comes back from there finds it as it was. */
  function leave(address) {
    document.querySelectorAll(PART).forEach((part) => part.removeAttribute('aria-busy'));
    location.assign(address);
  }

  /** Puts another page's parts in place of this one's; the focus stays on the link that was used. */
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
    here.forEach((part, place) => part.replaceWith(document.adoptNode(next[place])));
    const after = document.querySelector('#narrow');
    if (before && after) {
      after.open = before.open;
    }
    const heading = document.querySelector('#found');
    if (key) {
      const links = [...document.querySelectorAll(`${PART} [data-key]`)];
      (links.find((link) => link.dataset.key === key) ?? heading).focus({ preventScroll: true });
    }
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

  document.addEventListener('click', (event) => {
    const link = event.target.closest(`${PART} [data-key]`);
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      history.pushState({}, '', link.href);
      go(link.href, link.dataset.key);
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
