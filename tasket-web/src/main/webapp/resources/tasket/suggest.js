/*
 * Finds what is meant while somebody types: colleagues, or skills of the list. What is found stands
 * below the field, to choose from with the arrow keys or by pressing. The field takes whatever is
 * typed as ever; without scripts, or where nothing can be found, nothing else changes.
 */

(() => {
  'use strict';

  const PAUSE = 250;

  /* From how many letters on, what is asked, and what of an answer is typed and shown. */
  const KINDS = {
    people: {
      least: 3,
      between: /[\s,;]+/,
      query: (text, data) => (data.board ? { q: text, board: data.board } : { q: text }),
      typed: (person) => person.login,
      name: (person) => person.name,
      more: (person) => [person.department, person.login],
      joined: (before, typed, between) => before + typed + between,
    },
    skills: {
      least: 2,
      between: /\s*[,;\n]\s*/,
      query: (text, data) => ({ q: text, language: data.language, limit: 10 }),
      typed: (skill) => skill.name,
      name: (skill) => skill.name,
      more: (skill) => skill.others.slice(0, 3),
      /* What tells two of one name apart. */
      apart: (skill) => Object.values(skill.names).filter((name) => name !== skill.name),
      /* Where a name has a comma itself, semicolons stand between. */
      joined: (before, typed, between) => {
        if (!between || !(before.includes(';') || typed.includes(','))) {
          return before + typed + between;
        }
        return (before.includes(';') ? before : before.replaceAll(',', ';')) + typed + '; ';
      },
    },
  };

  function enhance(place) {
    const kind = KINDS[place.dataset.kind];
    const field = document.getElementById(place.dataset.for);
    const list = place.querySelector('[role=listbox]');
    const between = place.dataset.between ?? '';
    /* Where the ids of what was chosen are kept, for several may be called the same. */
    const chosen = place.dataset.chosen && document.getElementById(place.dataset.chosen);
    let pause = null;
    let asked = null;
    let active = -1;

    /* Where several are named, the last word is being typed. */
    const word = () => (between ? field.value.split(kind.between).pop() : field.value.trim());
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
      field.value = kind.joined(before, option.dataset.typed, between);
      if (chosen) {
        chosen.value = `${chosen.value} ${option.dataset.chosen}`.trim();
      }
      close();
      clearTimeout(pause);
      field.dispatchEvent(new CustomEvent('input', { bubbles: true, detail: 'chosen' }));
    }

    function option(found, at, all) {
      const item = document.createElement('li');
      item.id = `${field.id}-found-${at}`;
      item.dataset.typed = kind.typed(found);
      item.dataset.chosen = found.id;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      const name = document.createElement('strong');
      name.textContent = kind.name(found);
      const more = document.createElement('span');
      const twins = all.filter((one) => kind.name(one) === kind.name(found)).length > 1;
      const apart = twins && kind.apart ? kind.apart(found) : [];
      more.textContent = [...apart, ...kind.more(found)].filter(Boolean).join(', ');
      item.append(name, ' ', more);
      return item;
    }

    function show(found) {
      close();
      list.append(...found.map(option));
      list.hidden = found.length === 0;
      field.setAttribute('aria-expanded', String(found.length > 0));
      announce(found.length === 0 ? place.dataset.none : place.dataset.found.replace('{0}', found.length));
    }

    async function find() {
      const text = word();
      if (text.length < kind.least) {
        close();
        return;
      }
      asked?.abort();
      asked = new AbortController();
      const query = new URLSearchParams(kind.query(text, place.dataset));
      const answer = await fetch(`${place.dataset.api}?${query}`, { signal: asked.signal });
      if (answer.ok && document.activeElement === field) {
        show((await answer.json()).items);
      }
    }

    field.setAttribute('role', 'combobox');
    field.setAttribute('autocomplete', 'off');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');

    function findSoon() {
      clearTimeout(pause);
      pause = setTimeout(() => find().catch(close), PAUSE);
    }

    field.addEventListener('input', (event) => {
      clearTimeout(pause);
      if (event.detail !== 'chosen') {
        findSoon();
      }
    });
    /* Whoever is quick has typed before this script came. */
    if (document.activeElement === field && field.value !== field.defaultValue) {
      findSoon();
    }
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
      } else if (event.key === 'Enter') {
        event.preventDefault(); // somebody who is choosing does not mean to send the form
        if (active < 0) {
          close();
        } else {
          choose(options()[active]);
        }
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

  /* A page with several such fields has this script as often. */
  document.querySelectorAll('.suggest:not([data-enhanced])').forEach((place) => {
    place.dataset.enhanced = '';
    enhance(place);
  });
})();
