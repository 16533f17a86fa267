/*
 * Keeps what somebody types, in this tab only, until it was sent and taken: so that it is still
 * there after signing in again, after a page that was open too long, after the network was away.
 * Per person, page and form; signing out forgets it all. Only what was changed is kept, with the
 * version that it was changed in: whatever else the page says when it is opened again stays.
 */

(() => {
  'use strict';

  const PREFIX = 'tasket:draft:';
  const SENT = 'tasket:sent';
  const VERSION = 'version';
  const person = document.body.dataset.person;
  const own = `${PREFIX}${encodeURIComponent(person)}:`;
  const here = `${own}${location.pathname}`;

  /* What is hidden is not typed, and is made anew with each page. */
  const isTyped = (field) =>
    field.name && !['submit', 'button', 'password', 'file', 'hidden'].includes(field.type);

  const isChoice = (field) => ['radio', 'checkbox'].includes(field.type);

  function isChanged(field) {
    if (isChoice(field)) {
      return field.checked !== field.defaultChecked;
    }
    if (field.options) {
      const made = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
      return field.value !== made?.value;
    }
    return field.value !== field.defaultValue;
  }

  /* A page of other boards may not have what was chosen. */
  function has(fields, field, value) {
    if (isChoice(field)) {
      const offered = fields.filter((one) => one.name === field.name).map((one) => one.value);
      return field.type === 'radio'
        ? offered.some((one) => value.includes(one))
        : value.every((one) => offered.includes(one));
    }
    return !field.options || [...field.options].some((option) => option.value === value);
  }

  /* Answers whether that changes anything. */
  function put(field, value) {
    if (isChoice(field)) {
      const changes = field.checked !== value.includes(field.value);
      field.checked = value.includes(field.value);
      return changes;
    }
    const changes = field.value !== value;
    field.value = value;
    return changes;
  }

  function enhance(form, isDone) {
    const search = form.dataset.keep === 'path' ? '' : location.search;
    const key = `${here}${search}#${form.id}`;
    const version = form.elements[VERSION];
    const fields = () => [...form.elements].filter(isTyped);
    const kept = () => JSON.parse(sessionStorage.getItem(key) ?? '{}');

    function keep() {
      const typed = kept();
      const all = fields();
      const names = new Set(
        all
          .filter((field) => isChanged(field) || (field.name in typed && has(all, field, typed[field.name])))
          .map((field) => field.name),
      );
      const ours = all.filter((field) => names.has(field.name));
      ours.filter(isChoice).forEach((field) => {
        typed[field.name] = [];
      });
      ours.forEach((field) => {
        if (!isChoice(field)) {
          typed[field.name] = field.value;
        } else if (field.checked) {
          typed[field.name].push(field.value);
        }
      });
      if (version) {
        typed[VERSION] = version.value;
      }
      sessionStorage.setItem(key, JSON.stringify(typed));
    }

    function restore(typed) {
      const all = fields();
      const changes = all
        .filter((field) => field.name in typed && has(all, field, typed[field.name]))
        .filter((field) => put(field, typed[field.name]));
      if (version && changes.length > 0) {
        version.value = typed[VERSION];
      }
      return changes.length > 0;
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

    if (!form.dataset.answered) {
      if (restore(kept())) {
        tellKept();
      }
    } else if (!isDone) {
      keep();
    }
    form.addEventListener('input', keep);
    form.addEventListener('submit', () => {
      keep();
      sessionStorage.setItem(SENT, key);
    });
  }

  /*
   * What was sent and led on to another page of somebody signed in was taken, or to this page saying
   * that it was done: it need not be kept.
   */
  const sent = sessionStorage.getItem(SENT);
  const isDone = document.querySelector('#notices .notice--done, [data-done]') !== null;
  if (person && sent?.startsWith(own) && (isDone || sent.split(/[?#]/)[0] !== here)) {
    sessionStorage.removeItem(sent);
  }
  if (person) {
    sessionStorage.removeItem(SENT);
  }

  document.querySelectorAll('form[data-keep]').forEach((form) => enhance(form, isDone));

  document.querySelector('form[data-forget]')?.addEventListener('submit', () => {
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith(PREFIX) || name === SENT)
      .forEach((name) => sessionStorage.removeItem(name));
  });
})();
