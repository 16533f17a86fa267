/*
 * What a board does beyond its HTML: lets a card be dragged where its menu could move it too. The
 * menus do everything.
 */

(() => {
  'use strict';

  let moving = null;

  /** The button of a card's menu that moves it to a column. */
  const mover = (card, stage) => card?.querySelector(`[data-to="${stage?.dataset.stage}"]`);

  function makeDraggable(card) {
    card.draggable = card.closest('.stage') !== null && card.querySelector('[data-to]') !== null;
  }

  document.querySelectorAll('.stage .card').forEach(makeDraggable);
  document.addEventListener('tasket:more', (event) => {
    event.detail.forEach((item) => makeDraggable(item.querySelector('.card')));
  });

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
