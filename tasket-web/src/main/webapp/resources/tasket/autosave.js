/*
 * Saves a draft now and then while somebody edits it, through the API and quietly: what cannot be
 * saved just now stays typed, and the button saves as ever. Where somebody else has changed the
 * draft it stops, and the button tells.
 */

(() => {
  'use strict';

  const status = document.getElementById('autosave');
  const form = status?.closest('form');
  const PAUSE = 4000;
  const TEXTS = ['title', 'description', 'place', 'language'];

  const typed = () => {
    const now = {};
    for (const name of TEXTS) {
      now[name] = form.elements[name].value.trim() === '' ? null : form.elements[name].value;
    }
    const minutes = Number(form.elements.plannedMinutes.value);
    now.plannedMinutes = Number.isInteger(minutes) ? minutes : null;
    now.mode = form.elements.mode.value;
    return now;
  };

  if (form) {
    const version = form.elements.version;
    let saved = typed();
    let waiting = null;
    let secret = null;
    let stopped = false;

    const changed = () => {
      const now = typed();
      return Object.fromEntries(Object.entries(now).filter(([name, value]) => saved[name] !== value));
    };

    const askSecret = async () => {
      const answer = await fetch(status.dataset.me, { headers: { Accept: 'application/json' } });
      return answer.ok ? (await answer.json()).csrf : null;
    };

    const tell = () => {
      const clock = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
      status.textContent = status.dataset.saved.replace('{0}', clock);
    };

    const save = async () => {
      const now = typed();
      const changes = changed();
      if (stopped || form.dataset.sent || Object.keys(changes).length === 0) {
        return;
      }
      secret ??= await askSecret();
      const answer = await fetch(status.dataset.draft, {
        method: 'PATCH',
        headers: {
          'Content-Type': 'application/merge-patch+json',
          'If-Match': `"${version.value}"`,
          'X-Tasket-CSRF': secret,
        },
        body: JSON.stringify(changes),
      });
      if (answer.ok) {
        saved = now;
        version.value = answer.headers.get('ETag').replaceAll('"', '');
        version.dispatchEvent(new Event('input', { bubbles: true }));
        tell();
      } else if (answer.status === 412) {
        stopped = true;
      }
    };

    /* One at a time; what is typed meanwhile is saved by the next. */
    let running = null;
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        running ??= save().catch(() => {}).finally(() => {
          running = null;
        });
      }, PAUSE);
    });

    /* The button waits for a saving under way, so that it sends the version which that leaves. */
    window.addEventListener('submit', (event) => {
      clearTimeout(waiting);
      stopped = true;
      if (running && event.target === form) {
        event.preventDefault();
        event.stopImmediatePropagation();
        running.then(() => form.requestSubmit(event.submitter));
      }
    }, { capture: true });
  }
})();
