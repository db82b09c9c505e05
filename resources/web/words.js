'use strict';
/* The page's sentences in the reader's language. Elements name theirs by data-word (text) or data-label (for screen
   readers); what is made of values asks say(). */
const pageWords = (() => {
  const all = JSON.parse(document.getElementById('words').textContent), listeners = [];
  let code = 'en';

  /** The first of the browser's languages that the page knows, its script or country left aside where need be. */
  function preferred() {
    const known = Object.keys(all), plain = name => name.toLowerCase().split(/[-_]/)[0];
    for (const wanted of navigator.languages || []) {
      const same = known.find(name => name.replace('_', '-').toLowerCase() === wanted.toLowerCase());
      const found = same || known.find(name => plain(name) === plain(wanted));
      if (found) return found;
    }
    return 'en';
  }

  const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (mark, key) => key in values ? values[key] : mark);
  const at = path => path.split('.').reduce((words, key) => words && words[key], all[code]);
  /** The sentence `path` ("card.input") with its {values}. */
  const say = (path, values = {}) => filled(at(path) || '', values);
  /* Not by Intl: browsers leave out languages that the page has. */
  const decimals = (value, digits) => value.toFixed(digits).replace('.', say('decimal'));
  const percent = share => say('percent', {value: decimals(100 * share, 1)});
  const className = ({id, title}) => (all[code].class_names || {})[id] || title;
  /** A finding of the input check: [reason, values]; figures come as they are measured, with a point. */
  function reason([name, values]) {
    const local = {};
    for (const [key, value] of Object.entries(values)) {
      const fraction = /^-?\d+\.(\d+)$/.exec(value);
      local[key] = fraction ? decimals(Number(value), fraction[1].length) : value;
    }
    return say(`reasons.${name}`, local);
  }

  function show() {
    document.documentElement.lang = code.replace('_', '-');
    for (const element of document.querySelectorAll('[data-word]')) element.textContent = say(element.dataset.word);
    for (const element of document.querySelectorAll('[data-label]'))
      element.setAttribute('aria-label', say(element.dataset.label));
    for (const listener of listeners) listener();
  }
  function start() {
    const choice = document.getElementById('language');
    for (const [name, words] of Object.entries(all)) {
      const option = new Option(words.language, name);
      option.lang = name.replace('_', '-');
      choice.append(option);
    }
    choice.value = code = preferred();
    choice.onchange = () => { code = choice.value; show(); };
    show();
  }
  return {say, decimals, percent, className, reason, start, changed: listener => listeners.push(listener)};
})();
