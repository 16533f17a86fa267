/*
 * Keeps up to date what Tasket's portlets show; without it they stay as the page was made. Asks once
 * a minute while the page is in sight, and changes nothing under anybody's hands: where the focus is
 * inside, something was typed or a line is open, what stands there stays until the next time.
 */
(() => {
  'use strict';

  const HERE = Symbol.for('org.tasket.portlets');
  const PACE = 60_000;
  const known = new WeakMap();
  let asked = Date.now();

  const isTyped = (field) => field.value !== field.defaultValue;
  const isChosen = (option) => option.selected !== option.defaultSelected;

  const isInUse = (place) => place.contains(document.activeElement)
    || place.querySelector('details[open]') !== null
    || [...place.querySelectorAll('input')].some(isTyped)
    || [...place.querySelectorAll('option')].some(isChosen);

  /** What was told before is not told again to whoever hears the page. */
  function quiet(told) {
    told.removeAttribute('role');
  }

  /** A redirect leads to a sign-in page or the like, which does not belong here. */
  async function refresh(place) {
    const answer = await fetch(place.dataset.tasketFresh, { redirect: 'error' });
    if (!answer.ok) {
      return;
    }
    const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = body.innerHTML;
    if (fresh !== (known.get(place) ?? place.innerHTML) && !isInUse(place)) {
      known.set(place, fresh);
      body.querySelectorAll('[role="status"], [role="alert"]').forEach(quiet);
      place.replaceChildren(...body.childNodes);
    }
  }

  function ask() {
    if (document.visibilityState === 'visible' && Date.now() - asked >= PACE) {
      asked = Date.now();
      document.querySelectorAll('[data-tasket-fresh]').forEach((place) => {
        refresh(place).catch(() => {}); // it stays as it is, and is asked for again
      });
    }
  }

  if (!window[HERE]) {
    window[HERE] = true;
    setInterval(ask, PACE);
    document.addEventListener('visibilitychange', ask);
  }
})();
