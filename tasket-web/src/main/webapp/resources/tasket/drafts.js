/*
 * Keeps what somebody types, in this tab only, until it was sent and taken: so that it is still
 * there after signing in again, after a page that was open too long, after the network was away.
 * Per person and page; signing out forgets it all.
 */

(() => {
  'use strict';

  const PREFIX = 'tasket:draft:';
  const SENT = 'tasket:sent';
  const form = document.querySelector('form[data-keep]');
  const person = document.body.dataset.person;
  const key = `${PREFIX}${person}:${location.pathname}${location.search}`;

  const fields = () =>
    [...form.elements].filter((field) => field.name && !field.name.startsWith('jakarta.faces.') &&
      !['submit', 'button', 'password', 'file'].includes(field.type) && field.name !== form.id);

  function keep() {
    const typed = {};
    for (const field of fields()) {
      if (field.type === 'radio' || field.type === 'checkbox') {
        typed[field.name] ??= [];
        if (field.checked) {
          typed[field.name].push(field.value);
        }
      } else {
        typed[field.name] = field.value;
      }
    }
    sessionStorage.setItem(key, JSON.stringify(typed));
  }

  function restore(typed) {
    let changed = false;
    for (const field of fields()) {
      const value = typed[field.name];
      if (value === undefined) {
        continue;
      }
      if (field.type === 'radio' || field.type === 'checkbox') {
        changed ||= field.checked !== value.includes(field.value);
        field.checked = value.includes(field.value);
      } else if (field.value !== value) {
        field.value = value;
        changed = true;
      }
    }
    return changed;
  }

  function tellKept() {
    const notice = document.getElementById('kept').content.cloneNode(true);
    notice.querySelector('button').addEventListener('click', () => {
      sessionStorage.removeItem(key);
      location.reload();
    });
    const text = notice.querySelector('p').textContent;
    document.getElementById('notices').append(notice);
    form.querySelectorAll('details.more').forEach((more) => {
      more.open = true;
    });
    document.dispatchEvent(new CustomEvent('tasket:announce', { detail: text }));
  }

  /*
   * What was sent and led on to another page of somebody signed in was taken, or to this page saying
   * that it was done: it need not be kept.
   */
  const sent = sessionStorage.getItem(SENT);
  const taken = sent !== key || document.querySelector('#notices .notice--done');
  if (sent && person && taken && sent.startsWith(`${PREFIX}${person}:`)) {
    sessionStorage.removeItem(sent);
  }
  if (person) {
    sessionStorage.removeItem(SENT);
  }

  if (form) {
    const typed = sessionStorage.getItem(key);
    if (form.dataset.answered) {
      keep();
    } else if (typed && restore(JSON.parse(typed))) {
      tellKept();
    }
    form.addEventListener('input', keep);
    form.addEventListener('submit', () => {
      keep();
      sessionStorage.setItem(SENT, key);
    });
  }

  document.querySelector('form[data-forget]')?.addEventListener('submit', () => {
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith(PREFIX) || name === SENT)
      .forEach((name) => sessionStorage.removeItem(name));
  });
})();
