/*
 * Warns before a session ends, and lets it go on with one press. What any tab does keeps the
 * session of all of them, so tabs tell each other. Where the server cannot be asked it says so, and
 * nothing of the session.
 */

(() => {
  'use strict';

  const dialog = document.getElementById('session');
  const WARNING = 5 * 60;
  const PATIENCE = 10_000;
  const SIGNED_OUT = 401;
  const GO_ON = 'on';
  const seconds = Number(dialog?.dataset.seconds);

  if (seconds > 0) {
    const tabs = new BroadcastChannel('tasket-session');
    const warnAfter = Math.max(seconds - WARNING, seconds / 2);
    let timers = [];

    /** The first button or link of a phase takes the focus, and is described by what is said. */
    const show = (phase) => {
      dialog.returnValue = phase === 'ending' ? GO_ON : ''; // also with Escape
      dialog.querySelectorAll('[data-when]').forEach((part) => {
        part.hidden = !part.dataset.when.split(' ').includes(phase);
      });
      if (!dialog.open) {
        dialog.showModal();
      }
      dialog.querySelector(':is(button, a):not([hidden])').focus();
    };

    const start = () => {
      timers.forEach(clearTimeout);
      timers = [
        setTimeout(show, warnAfter * 1000, 'ending'),
        setTimeout(show, seconds * 1000, 'ended'),
      ];
    };

    const goOn = async () => {
      const answer = await fetch(dialog.dataset.ping, {
        headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.ok) {
        tabs.postMessage('alive');
        start();
      } else {
        show(answer.status === SIGNED_OUT ? 'ended' : 'away');
      }
    };

    dialog.addEventListener('close', () => {
      if (dialog.returnValue === GO_ON) {
        goOn().catch(() => show('away'));
      }
    });
    dialog.querySelector('a').href = location.href;
    tabs.addEventListener('message', () => {
      start();
      dialog.close('');
    });
    tabs.postMessage('alive');
    start();
  }
})();
