/*
 * Shows on an open board what others do, within seconds and without moving anything: numbers change
 * where they stand, a card that went elsewhere says so, and what is new waits behind a link. Nothing
 * is asked while the page is out of sight or somebody has paused it, which the browser remembers.
 */

(() => {
  'use strict';

  const PAUSED = 'tasket:live-paused';
  const BURST = 1_000;
  const AGAIN = 30_000;
  const COMMIT = 2_000;
  const board = document.querySelector('[data-live]');
  const control = board.querySelector('[data-live-switch]');
  const button = control.querySelector('button');
  const said = new Map();
  const loaded = Date.parse(board.dataset.since);
  let since = board.dataset.since;
  let source = null;
  let saying = 0;
  let elsewhere = false;

  const isPaused = () => localStorage.getItem(PAUSED) !== null;
  const cards = (tasket) => board.querySelectorAll(`[data-tasket="${tasket}"]`);
  const sittings = (session) => board.querySelectorAll(`[data-session="${session}"]`);
  const isShown = (sign) => cards(sign.tasket).length > 0
    || sign.sessions.some((one) => sittings(one.id).length > 0);
  const filled = (pattern, first, second) => pattern.replace('#', first).replace('%', second);
  const nameOf = (stage) => board.querySelector(`[data-stage="${stage}"] [data-name]`)?.textContent;

  const seatsOf = (has) => (has.seatsFree > 0
    ? filled(board.dataset.seats, has.seatsFree, has.seats)
    : board.dataset.full);

  /** Screen readers hear once what came in a burst. */
  function announce(title, text) {
    said.set(title, text);
    clearTimeout(saying);
    saying = setTimeout(() => {
      const detail = [...said].map((pair) => pair.join(': ')).join('. ');
      said.clear();
      document.dispatchEvent(new CustomEvent('tasket:announce', { detail }));
    }, BURST);
  }

  function note(card, text) {
    let place = card.querySelector('.card__news');
    if (!place) {
      place = document.createElement('p');
      place.className = 'card__news';
      card.querySelector('.facts').before(place);
    }
    place.hidden = text === '';
    place.textContent = text;
  }

  /** Where a card went, seen from where it stands; nothing where it stayed. */
  function whereTo(card, sign) {
    const here = card.closest('[data-stage]')?.dataset.stage;
    if (sign.stage === null) {
      return board.dataset.gone;
    }
    return here && here !== sign.stage ? filled(board.dataset.now, nameOf(sign.stage)) : '';
  }

  function show(card, sign) {
    const seats = card.querySelector('[data-seats]');
    const news = [whereTo(card, sign), sign.stage === null ? '' : seatsOf(sign)].filter(Boolean);
    const before = `${card.querySelector('.card__news')?.textContent ?? ''}${seats?.textContent ?? ''}`;
    note(card, whereTo(card, sign));
    if (seats) {
      seats.textContent = seatsOf(sign);
    }
    const after = `${card.querySelector('.card__news').textContent}${seats?.textContent ?? ''}`;
    const take = card.querySelector('button[name="take"]');
    if (take && take !== document.activeElement) {
      take.hidden = sign.stage !== 'OPEN';
    }
    if (before !== after) {
      announce(card.querySelector('.card__link').textContent, news.join(', '));
    }
  }

  /** In the calendar each sitting has seats of its own. */
  function showSitting(sitting, isGone) {
    sittings(sitting.id).forEach((place) => {
      const text = isGone ? board.dataset.gone : seatsOf(sitting);
      if (place.textContent !== text) {
        place.textContent = text;
        announce(place.closest('.entry').querySelector('a').textContent, text);
      }
    });
  }

  /** Opened since the page was made, or so shortly before that it may not have been seen. */
  const isNew = (sign) => sign.stage === 'OPEN' && Date.parse(sign.opened) > loaded - COMMIT;

  function hearOfTasket(event) {
    since = event.lastEventId || since;
    const sign = JSON.parse(event.data);
    cards(sign.tasket).forEach((card) => show(card, sign));
    sign.sessions.forEach((sitting) => showSitting(sitting, sign.stage === null));
    if (!isShown(sign) && isNew(sign)) {
      hearOfBoard(event);
    }
  }

  function hearOfBoard(event) {
    since = event.lastEventId || since;
    const news = board.querySelector('[data-news]');
    if (news.hidden) {
      news.hidden = false;
      document.dispatchEvent(new CustomEvent('tasket:announce', { detail: news.textContent }));
    }
  }

  /** The bell is on every page, and hears it from here where a board is listened to. */
  function hearOfNews(event) {
    document.dispatchEvent(new CustomEvent('tasket:news', { detail: JSON.parse(event.data) }));
  }

  /** A browser comes again by itself, but for a refusal, such as that of a server that restarts. */
  function refused(event) {
    if (event.target === source && source.readyState === EventSource.CLOSED) {
      source = null;
      setTimeout(listen, AGAIN + Math.random() * AGAIN);
    }
  }

  /** Other pages of the same person listen instead; this one does again when it is asked to. */
  function goElsewhere() {
    source?.close();
    source = null;
    elsewhere = true;
    showControl();
    const detail = control.querySelector('[data-live-elsewhere]').textContent;
    document.dispatchEvent(new CustomEvent('tasket:announce', { detail }));
  }

  function listen() {
    const wanted = !isPaused() && !elsewhere && document.visibilityState === 'visible';
    if (wanted && !source) {
      source = new EventSource(`${board.dataset.live}?since=${encodeURIComponent(since)}`);
      source.addEventListener('tasket', hearOfTasket);
      source.addEventListener('board', hearOfBoard);
      source.addEventListener('news', hearOfNews);
      source.addEventListener('elsewhere', goElsewhere);
      source.addEventListener('error', refused);
    } else if (!wanted && source) {
      source.close();
      source = null;
    }
  }

  function comeBack() {
    elsewhere = false;
    showControl();
    listen();
  }

  function showControl() {
    const isOff = isPaused() || elsewhere;
    control.hidden = false;
    control.querySelector('[data-live-on]').hidden = isOff;
    control.querySelector('[data-live-off]').hidden = !isPaused();
    control.querySelector('[data-live-elsewhere]').hidden = isPaused() || !elsewhere;
    button.textContent = isOff ? button.dataset.goOn : button.dataset.pause;
  }

  button.addEventListener('click', () => {
    if (isPaused() || elsewhere) {
      localStorage.removeItem(PAUSED);
    } else {
      localStorage.setItem(PAUSED, 'true');
    }
    comeBack();
  });
  document.addEventListener('visibilitychange', comeBack);
  window.addEventListener('pagehide', () => {
    source?.close();
    source = null;
  });
  window.addEventListener('pageshow', comeBack);
  comeBack();
})();
