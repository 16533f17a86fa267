/*
 * What a board does beyond its HTML: shows more of a list in its place, and lets a card be dragged
 * where its menu could move it too. Without scripts "Show more" leads to a page, and the menus do
 * everything.
 */

(() => {
  'use strict';

  /** Brings the next piece of a list into the page, and takes the focus to the first that is new. */
  async function showMore(link) {
    const list = document.querySelector(`[data-cards="${link.dataset.more}"]`);
    const answer = await fetch(link.href);
    if (!answer.ok || answer.redirected) {
      location.assign(link.href);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const cards = [...page.querySelectorAll('[data-cards] > li')];
    list.append(...cards);
    const next = page.querySelector('[data-more]');
    if (next) {
      link.href = next.href;
    } else {
      link.parentElement.remove();
    }
    cards.forEach((card) => makeDraggable(card.querySelector('.card')));
    cards[0]?.querySelector('.card__link').focus();
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

  let moving = null;

  /** The button of a card's menu that moves it to a column. */
  const mover = (card, stage) => card?.querySelector(`[data-to="${stage?.dataset.stage}"]`);

  function makeDraggable(card) {
    card.draggable = card.closest('.stage') !== null && card.querySelector('[data-to]') !== null;
  }

  document.querySelectorAll('.stage .card').forEach(makeDraggable);

  document.addEventListener('dragstart', (event) => {
    moving = event.target.closest?.('.card[draggable="true"]');
    moving?.classList.add('card--moving');
  });

  document.addEventListener('dragover', (event) => {
    const stage = event.target.closest?.('.stage');
    const here = stage && stage !== moving?.closest('.stage') && mover(moving, stage);
    document.querySelectorAll('.stage').forEach((one) => {
      one.classList.toggle('stage--target', Boolean(here) && one === stage);
    });
    if (here) {
      event.preventDefault();
    }
  });

  document.addEventListener('drop', (event) => {
    const button = mover(moving, event.target.closest?.('.stage'));
    if (button) {
      event.preventDefault();
      button.form.requestSubmit(button);
    }
  });

  document.addEventListener('dragend', () => {
    moving?.classList.remove('card--moving');
    moving = null;
    document.querySelectorAll('.stage--target').forEach((one) => one.classList.remove('stage--target'));
  });
})();
