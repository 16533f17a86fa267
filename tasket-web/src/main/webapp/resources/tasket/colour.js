/*
 * Shows a colour while it is typed, with white text upon it. Without scripts it is shown as it was
 * saved last.
 */

(() => {
  'use strict';

  const COLOUR = /^#[0-9a-f]{6}$/i;
  const preview = document.querySelector('[data-colour]');
  const field = document.getElementById(preview?.dataset.colour);

  field?.addEventListener('input', () => {
    if (COLOUR.test(field.value.trim())) {
      preview.querySelector('rect').setAttribute('fill', field.value.trim());
    }
  });
})();
