/*
 * What every page does beyond its HTML: takes the focus to what went wrong, tells screen readers
 * what was done, and lets a form be sent once however often somebody presses.
 */

(() => {
  'use strict';

  const announcer = document.getElementById('announcer');

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
  });

  /* Back from the history, the page is as it was left: what was sent may be sent again. */
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      document.querySelectorAll('form[data-sent]').forEach((form) => {
        delete form.dataset.sent;
        form.removeAttribute('aria-busy');
      });
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
