/*
 * What every page does beyond its HTML: takes the focus to what went wrong, tells screen readers
 * what was done, and lets a form be sent once however often somebody presses.
 */

(() => {
  'use strict';

  const SLOW = 1_000;
  const PATIENCE = 60_000;
  const announcer = document.getElementById('announcer');
  let timers = [];

  /** Says something to screen readers without moving the focus. */
  function announce(text) {
    announcer.textContent = '';
    setTimeout(() => {
      announcer.textContent = text;
    }, 150);
  }

  document.querySelector('[data-focus]')?.focus();

  const told = [...document.querySelectorAll('#notices .notice')].map((notice) => notice.textContent.trim());
  if (told.length > 0) {
    announce(told.join(' '));
  }

  document.addEventListener('tasket:announce', (event) => announce(event.detail));

  /* Copies what a field shows, where a browser lets it; without that the field is there to be read. */
  document.querySelectorAll('button[data-copy]').forEach((button) => {
    const field = document.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        field.select();
        if (!document.execCommand('copy')) {
          return;
        }
        button.focus();
      }
      document.getElementById(`${field.id}-copied`).textContent = button.dataset.copied;
      announce(button.dataset.copied);
    });
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    form.setAttribute('aria-busy', 'true');
    timers = [setTimeout(announce, SLOW, announcer.dataset.sending)];
    if (!window.navigation && form.enctype !== 'multipart/form-data') {
      timers.push(setTimeout(stay, PATIENCE));
    }
  });

  /* Somebody stopped it, or nothing came of it, or this is the page as it was left, back from the
     history: what was sent may be sent again. A browser that does not tell is given a minute, and
     never for a file, which may be on its way for longer. */
  function stay() {
    timers.forEach(clearTimeout);
    document.querySelectorAll('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
    });
    document.dispatchEvent(new CustomEvent('tasket:stay'));
  }

  window.navigation?.addEventListener('navigateerror', stay);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      stay();
    }
  });

  /* A time lies above the link of its card, so that it tells the exact one; it leads there too. */
  document.addEventListener('click', (event) => {
    const link = event.target.closest('time')?.closest('a, .card, .list > li')?.querySelector('.card__link');
    if (link && getSelection().isCollapsed) {
      link.dispatchEvent(new MouseEvent('click', event));
    }
  });

  /* A menu closes with Escape, and when somebody presses or moves elsewhere. */
  const OPEN_MENUS = 'details.account[open], details.menu[open]';
  document.addEventListener('keydown', (event) => {
    const menu = document.querySelector(OPEN_MENUS);
    if (event.key === 'Escape' && menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  for (const moved of ['click', 'focusin']) {
    document.addEventListener(moved, (event) => {
      document.querySelectorAll(OPEN_MENUS).forEach((menu) => {
        menu.open = menu.contains(event.target);
      });
    });
  }
})();
