/*
 * Shows more of a list in its place. Without scripts "Show more" leads to a page of its own.
 *
 * The address stays that of the list's beginning, which is what somebody means to send on; how many
 * pieces are shown, and where the reader stood, is kept with the page in the browser's history. So
 * whoever opens a card and comes back finds the list as it was.
 */

(() => {
  'use strict';

  const linkOf = (list) => document.querySelector(`a[data-more="${list}"]`);

  /** Brings the next piece of a list into the page; answers with what is new. */
  async function bring(link) {
    const list = document.querySelector(`[data-cards="${link.dataset.more}"]`);
    const answer = await fetch(link.href);
    if (!answer.ok || answer.redirected) {
      throw new Error(`${link.href}: ${answer.status}`);
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!list.isConnected) {
      return [];
    }
    const items = [...page.querySelectorAll('[data-cards] > li')];
    list.append(...items);
    const next = page.querySelector('a[data-more]');
    if (next) {
      link.href = next.href;
    } else {
      link.parentElement.remove();
    }
    document.dispatchEvent(new CustomEvent('tasket:more', { detail: items }));
    return items;
  }

  async function showMore(link) {
    const items = await bring(link);
    if (items.length > 0) {
      const more = [...(history.state?.more ?? []), link.dataset.more];
      history.replaceState({ ...history.state, more }, '');
      items[0].querySelector('.card__link').focus();
    }
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-more]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !plain) {
      return;
    }
    event.preventDefault();
    if (link.ariaBusy !== 'true') {
      link.ariaBusy = 'true';
      showMore(link)
        .catch(() => location.assign(link.href))
        .finally(() => {
          link.ariaBusy = 'false';
        });
    }
  });

  /** Brings again what was there when this page was left. */
  async function comeBack() {
    const { more = [], at } = history.state ?? {};
    for (const list of more) {
      const link = linkOf(list);
      if (!link) {
        break;
      }
      await bring(link);
    }
    if (at !== undefined) {
      scrollTo({ top: at, behavior: 'instant' });
    }
  }

  window.addEventListener('pagehide', () => {
    if (history.state?.more) {
      history.replaceState({ ...history.state, at: scrollY }, '');
    }
  });

  const again = () => comeBack().catch(() => {});
  document.addEventListener('tasket:refined', again);
  again();
})();
