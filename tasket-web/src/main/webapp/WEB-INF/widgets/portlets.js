/*
 * Keeps up to date what Tasket's portlets show; without it they stay as the page was made. Asks once
 * a minute while the page is in sight, and changes nothing under anybody's hands: where the focus is
 * inside, something was typed or a line is open, what stands there stays until the next time. A
 * button after the first of them pauses all of it, for as long as the tab is open.
 */
(() => {
  'use strict';

  const HERE = Symbol.for('org.tasket.portlets');
  const PAUSED = 'tasket:portlets-paused';
  const BUTTON = 'tasket-portlet-pause';
  const FRESH = '[data-tasket-fresh]';
  const PACE = 60_000;
  const known = new WeakMap();
  let asked = Date.now();

  const isPaused = () => sessionStorage.getItem(PAUSED) !== null;
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
    if (fresh !== (known.get(place) ?? place.innerHTML) && !isInUse(place) && !isPaused()) {
      known.set(place, fresh);
      body.querySelectorAll('[role="status"], [role="alert"]').forEach(quiet);
      place.replaceChildren(...body.childNodes);
    }
  }

  function ask() {
    asked = Date.now();
    document.querySelectorAll(FRESH).forEach((place) => {
      refresh(place).catch(() => {}); // it stays as it is, and is asked for again
    });
  }

  /** Some portals bring in windows without loading the page anew, so the button is looked for. */
  function look() {
    offerToPause();
    if (!isPaused() && document.visibilityState === 'visible' && Date.now() - asked >= PACE) {
      ask();
    }
  }

  function offerToPause() {
    const first = document.querySelector(FRESH);
    if (first && !document.querySelector(`.${BUTTON}`)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = BUTTON;
      button.addEventListener('click', () => turn(button, first.dataset));
      name(button, first.dataset);
      first.after(button);
    }
  }

  function turn(button, words) {
    if (isPaused()) {
      sessionStorage.removeItem(PAUSED);
      ask();
    } else {
      sessionStorage.setItem(PAUSED, 'true');
    }
    name(button, words);
  }

  /** It says what it does next. */
  function name(button, words) {
    button.textContent = isPaused() ? words.tasketGoOn : words.tasketPause;
  }

  if (!window[HERE]) {
    window[HERE] = true;
    offerToPause();
    setInterval(look, PACE);
    document.addEventListener('visibilitychange', look);
  }
})();
