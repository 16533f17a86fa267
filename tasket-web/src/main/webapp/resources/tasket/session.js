/*
 * Warns before a session ends, and lets it go on with one press. What any tab does keeps the
 * session of all of them, so tabs tell each other.
 */

(() => {
  'use strict';

  const dialog = document.getElementById('session');
  const WARNING = 5 * 60;
  const seconds = Number(dialog?.dataset.seconds);

  if (seconds > 0) {
    const tabs = new BroadcastChannel('tasket-session');
    const warnAfter = Math.max(seconds - WARNING, seconds / 2);
    let timers = [];

    const show = (phase) => {
      dialog.querySelectorAll('[data-when]').forEach((part) => {
        part.hidden = part.dataset.when !== phase;
      });
      if (!dialog.open) {
        dialog.showModal();
      }
    };

    const start = () => {
      timers.forEach(clearTimeout);
      timers = [
        setTimeout(show, warnAfter * 1000, 'ending'),
        setTimeout(show, seconds * 1000, 'ended'),
      ];
    };

    const goOn = async () => {
      const answer = await fetch(dialog.dataset.ping, { headers: { Accept: 'application/json' } });
      if (answer.ok) {
        tabs.postMessage('alive');
        start();
      } else {
        show('ended');
      }
    };

    dialog.addEventListener('close', () => {
      goOn().catch(() => show('ended'));
    });
    dialog.querySelector('a').href = location.href;
    tabs.addEventListener('message', () => {
      start();
      dialog.close();
    });
    tabs.postMessage('alive');
    start();
  }
})();
