/*
 * Keeps the number at the bell as it is, while the page is in sight. A page that listens to a board
 * hears of it over the same line; every other has one for its bell alone.
 */

(() => {
  'use strict';

  const AGAIN = 30_000;
  const bell = document.querySelector('[data-bell]');

  /** What the bell says is said again only where it changed. */
  function ring({ detail: { unread } }) {
    const shown = unread > 99 ? '99+' : String(unread);
    const words = bell.dataset.bell.replace('#', unread);
    let number = bell.querySelector('.bell__number');
    if ((number?.textContent ?? '0') === shown) {
      return;
    }
    if (!number) {
      number = document.createElement('span');
      number.className = 'bell__number';
      number.setAttribute('aria-hidden', 'true');
      bell.querySelector('.visually-hidden').before(number);
    }
    number.textContent = shown;
    bell.title = words;
    bell.querySelector('.visually-hidden').textContent = words;
    document.dispatchEvent(new CustomEvent('tasket:announce', { detail: words }));
  }

  /** Nothing is heard while the page is out of sight; then what came up meanwhile is. */
  function listen() {
    let since = bell.dataset.since;
    let source = null;
    let elsewhere = false;

    const close = () => {
      source?.close();
      source = null;
    };

    function look() {
      const wanted = !elsewhere && document.visibilityState === 'visible';
      if (!wanted) {
        close();
      } else if (!source) {
        const own = new EventSource(`${bell.dataset.from}?since=${encodeURIComponent(since)}`);
        source = own;
        own.addEventListener('news', (event) => {
          since = event.lastEventId || since;
          ring({ detail: JSON.parse(event.data) });
        });
        own.addEventListener('elsewhere', () => {
          elsewhere = true;
          close();
        });
        own.addEventListener('error', () => {
          if (own === source && own.readyState === EventSource.CLOSED) {
            source = null;
            setTimeout(look, AGAIN + Math.random() * AGAIN);
          }
        });
      }
    }

    const comeBack = () => {
      elsewhere = false;
      look();
    };

    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('pagehide', close);
    window.addEventListener('pageshow', comeBack);
    look();
  }

  if (bell) {
    document.addEventListener('tasket:news', ring);
    if (!document.querySelector('[data-live]')) {
      listen();
    }
  }
})();
