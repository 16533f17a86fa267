/*
 * Finds colleagues while somebody types who is meant: a list below the field, from three letters on,
 * to choose from with the arrow keys or by pressing. The field holds logins as ever, and takes any
 * that is typed; without scripts, or where nothing can be found, nothing else changes.
 */

(() => {
  'use strict';

  const LEAST = 3;
  const PAUSE = 250;

  function enhance(people) {
    const field = document.getElementById(people.dataset.for);
    const list = people.querySelector('[role=listbox]');
    const between = people.dataset.between ?? '';
    let pause = null;
    let asked = null;
    let active = -1;

    /* Where several are named, the last word is being typed. */
    const word = () => (between ? field.value.split(/[\s,;]+/).pop() : field.value.trim());
    const options = () => [...list.children];

    const announce = (text) =>
      document.dispatchEvent(new CustomEvent('tasket:announce', { detail: text }));

    function close() {
      list.hidden = true;
      list.replaceChildren();
      active = -1;
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    }

    function activate(index) {
      active = index;
      options().forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
      const chosen = options()[active];
      field.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    }

    function choose(option) {
      const before = between ? field.value.slice(0, field.value.length - word().length) : '';
      field.value = before + option.dataset.login + between;
      close();
      clearTimeout(pause);
      field.dispatchEvent(new CustomEvent('input', { bubbles: true, detail: 'chosen' }));
    }

    function option(person, at) {
      const item = document.createElement('li');
      item.id = `${field.id}-found-${at}`;
      item.dataset.login = person.login;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      const name = document.createElement('strong');
      name.textContent = person.name;
      const more = document.createElement('span');
      more.textContent = [person.department, person.login].filter(Boolean).join(', ');
      item.append(name, ' ', more);
      return item;
    }

    function show(found) {
      close();
      list.append(...found.map(option));
      list.hidden = found.length === 0;
      field.setAttribute('aria-expanded', String(found.length > 0));
      announce(found.length === 0 ? people.dataset.none : people.dataset.found.replace('{0}', found.length));
    }

    async function find() {
      const text = word();
      if (text.length < LEAST) {
        close();
        return;
      }
      asked?.abort();
      asked = new AbortController();
      const query = new URLSearchParams({ q: text, board: people.dataset.board });
      const answer = await fetch(`${people.dataset.api}?${query}`, { signal: asked.signal });
      if (answer.ok && document.activeElement === field) {
        show((await answer.json()).items);
      }
    }

    field.setAttribute('role', 'combobox');
    field.setAttribute('autocomplete', 'off');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');

    field.addEventListener('input', (event) => {
      clearTimeout(pause);
      if (event.detail !== 'chosen') {
        pause = setTimeout(() => find().catch(close), PAUSE);
      }
    });
    field.addEventListener('keydown', (event) => {
      const count = options().length;
      if (count === 0) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const first = event.key === 'ArrowDown' ? 0 : count - 1;
        const step = event.key === 'ArrowDown' ? 1 : count - 1;
        activate(active < 0 ? first : (active + step) % count);
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        choose(options()[active]);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    });
    field.addEventListener('blur', close);
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const pressed = event.target.closest('[role=option]');
      if (pressed) {
        choose(pressed);
      }
    });
  }

  document.querySelectorAll('.people').forEach(enhance);
})();
