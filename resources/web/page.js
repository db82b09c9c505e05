'use strict';
/* The page around the network: photographs in by button, drop, paste or camera, bars out. Everything happens in this
   browser; nothing is sent anywhere. */
(() => {
  const about = JSON.parse(document.getElementById('about').textContent);
  const byId = id => document.getElementById(id);
  const {say, percent} = pageWords;
  const results = [];  // {name, probabilities, findings}: what the table is saved from
  const cards = [];    // {element, fill}: filled anew in another language
  const longestSide = 16384;
  let queue = [], busy = false, count = 0, shown = null;

  /* What goes wrong here, said in the language of the moment; a browser's own errors come with their own text. */
  class Fault extends Error {
    constructor(path, values) {
      super(path);
      this.values = values;
    }
  }
  const textOf = error => error instanceof Fault ? say(error.message, error.values) : error.message;

  /* The binaries: inside the page as base64 (the runtime gzipped), or files beside it. */
  async function binary(id) {
    const element = byId(id);
    if (element.dataset.file) {
      const answer = await fetch(element.dataset.file);
      if (!answer.ok) throw new Fault('no_file', {file: element.dataset.file, status: answer.status});
      return new Uint8Array(await answer.arrayBuffer());
    }
    const text = atob(element.textContent.trim()), bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
    element.textContent = '';
    if (element.dataset.encoding !== 'gzip') return bytes;
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  }

  let status = () => say('starting'), failure = null;
  function showStatus() {
    byId('status').textContent = status();
    byId('failure').hidden = !failure;
    if (failure) byId('failure').textContent = failure();
  }
  function report(path, values) {
    status = () => say(path, values ? values() : {});
    showStatus();
  }

  let worker = null;
  const waiting = new Map();
  async function startWorker() {
    const source = byId('worker').textContent;
    worker = new Worker(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})));
    const ready = new Promise((resolve, reject) => {
      worker.onerror = event => reject(new Error(event.message || 'Worker'));
      worker.onmessage = ({data}) => {
        if (data.ready) return resolve();
        const done = waiting.get(data.id);
        waiting.delete(data.id);
        if (done) return data.failed ? done.reject(new Error(data.failed)) : done.resolve(data);
        if (data.failed) reject(new Error(data.failed));
      };
    });
    const [model, wasm] = await Promise.all([binary('model'), binary('runtime')]);
    worker.postMessage({start: {model, wasm, about}}, [model.buffer, wasm.buffer]);
    await ready;
  }
  function ask(image) {
    return new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, {resolve, reject});
      worker.postMessage({id, pixels: image.data, width: image.width, height: image.height}, [image.data.buffer]);
    });
  }

  /* Upright, alpha over white, colours as stored: as the desktop decodes. */
  async function decode(source) {
    const bitmap = source instanceof Blob
      ? await createImageBitmap(source, {colorSpaceConversion: 'none', imageOrientation: 'from-image'})
        .catch(() => { throw new Fault('no_picture'); })
      : source;
    const {width, height} = bitmap;
    if (width > longestSide || height > longestSide) throw new Fault('too_many_pixels', {width, height});
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', {willReadFrequently: true});
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    if (bitmap.close) bitmap.close();
    return {image: context.getImageData(0, 0, width, height), canvas};
  }

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function thumbnail(canvas) {
    const scale = Math.min(1, 480 / Math.max(canvas.width, canvas.height)), small = element('canvas', 'picture');
    small.width = Math.max(1, Math.round(canvas.width * scale));
    small.height = Math.max(1, Math.round(canvas.height * scale));
    small.getContext('2d').drawImage(canvas, 0, 0, small.width, small.height);
    small.setAttribute('role', 'img');
    return small;
  }
  function bars(probabilities) {
    const list = element('ul', 'bars'), order = probabilities.map((_, i) => i);
    order.sort((a, b) => probabilities[b] - probabilities[a]);
    for (const i of order) {
      const {id, colour} = about.classes[i], title = pageWords.className(about.classes[i]), row = element('li');
      row.append(element('span', 'class', title === id ? id : `${title} (${id})`));
      const track = element('span', 'track'), bar = element('span', 'bar');
      bar.style.width = `${100 * probabilities[i]}%`;
      bar.style.background = colour;
      track.append(bar);
      track.setAttribute('aria-hidden', 'true');
      row.append(track, element('span', 'figure', percent(probabilities[i])));
      list.append(row);
    }
    return list;
  }
  /* `fill` makes the content of a card; a change of the language asks it again. */
  function addCard(className, fill) {
    const card = {element: element('article', className), fill};
    card.element.append(...fill());
    cards.push(card);
    byId('results').prepend(card.element);
    byId('clear').disabled = false;
  }
  function answerParts(result, picture) {
    const body = element('div', 'body');
    picture.setAttribute('aria-label', say('photograph', {name: result.name}));
    body.append(element('h2', '', result.name));
    if (result.findings.length) {
      const list = element('ul', 'reasons');
      for (const finding of result.findings) list.append(element('li', '', pageWords.reason(finding)));
      body.append(element('p', 'refusal', say('refused')), list);
    }
    body.append(bars(result.probabilities));
    return [picture, body];
  }
  function show(result, picture) {
    const largest = result.probabilities.indexOf(Math.max(...result.probabilities)), refused = result.findings.length > 0;
    addCard(refused ? 'card refused' : 'card', () => answerParts(result, picture));
    byId('save').disabled = false;
    report(refused ? 'status_refused' : 'status_answer', () => ({
      name: result.name, reasons: result.findings.map(pageWords.reason).join(' '),
      class: pageWords.className(about.classes[largest]), percent: percent(result.probabilities[largest])}));
  }

  async function work() {
    if (busy) return;
    busy = true;
    while (queue.length) {
      const {source, name} = queue.shift(), left = queue.length;
      report(left ? 'working_more' : 'working', () => ({name, count: left}));
      try {
        const {image, canvas} = await decode(source);
        const answer = await ask(image);
        const result = {name, probabilities: answer.probabilities, findings: answer.findings};
        results.push(result);
        show(result, thumbnail(canvas));
      } catch (error) {
        const values = () => ({name, reason: textOf(error)});
        addCard('card failed', () => [element('p', '', say('failed', values()))]);
        report('failed', values);
      }
    }
    busy = false;
  }
  function add(files) {
    for (const file of files) queue.push({source: file, name: file.name || say('pasted')});
    work();
  }

  function saveTable() {
    const quoted = text => `"${String(text).replace(/"/g, '""')}"`;
    const rows = [['file', 'class', ...about.classes.map(c => c.id), 'refused', 'reasons'].join(',')];
    for (const {name, probabilities, findings} of results) {
      const largest = probabilities.indexOf(Math.max(...probabilities));
      rows.push([quoted(name), quoted(about.classes[largest].id), ...probabilities.map(p => p.toPrecision(9)),
                 findings.length > 0, quoted(findings.map(([reason]) => reason).join(' '))].join(','));
    }
    const link = element('a');
    link.href = URL.createObjectURL(new Blob([rows.join('\n') + '\n'], {type: 'text/csv'}));
    link.download = 'lesions.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function endCamera() {
    if (shown) for (const track of shown.getTracks()) track.stop();
    shown = null;
    byId('video').srcObject = null;
    byId('camera').close();
  }
  async function openCamera() {
    try {
      if (!navigator.mediaDevices) throw new Fault('camera_needs');
      shown = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 1920}}});
      byId('video').srcObject = shown;
      byId('camera').showModal();
    } catch (error) {
      report('camera_failed', () => ({reason: textOf(error)}));
    }
  }
  async function take() {
    const video = byId('video');
    if (!video.videoWidth) return;
    queue.push({source: await createImageBitmap(video), name: say('camera_name', {time: new Date().toLocaleTimeString()})});
    endCamera();
    work();
  }

  function connect() {
    byId('choose').onclick = () => byId('files').click();
    byId('files').onchange = event => { add(event.target.files); event.target.value = ''; };
    byId('open-camera').onclick = openCamera;
    byId('take').onclick = take;
    byId('camera').addEventListener('close', endCamera);
    byId('cancel').onclick = endCamera;
    byId('save').onclick = saveTable;
    byId('clear').onclick = () => {
      results.length = cards.length = 0;
      byId('results').textContent = '';
      byId('save').disabled = byId('clear').disabled = true;
      report('emptied');
    };
    addEventListener('paste', event => add([...event.clipboardData.files]));
    const area = byId('area');
    addEventListener('dragover', event => { event.preventDefault(); area.classList.add('over'); });
    addEventListener('dragleave', () => area.classList.remove('over'));
    addEventListener('drop', event => {
      event.preventDefault();
      area.classList.remove('over');
      add([...event.dataTransfer.files]);
    });
  }

  function modelRows() {
    const {model, preprocessing} = about, chance = pageWords.decimals(1 / about.classes.length, 3);
    const score = model.balanced_accuracy === null ? null : pageWords.decimals(model.balanced_accuracy, 3);
    return [
      ['architecture', model.architecture],
      ['trained_on', trainedOn()],
      ['trained_at', model.trained_at.replace('T', ' ').replace('Z', ' UTC')],
      ['balanced_accuracy', score && say('card.balanced_text', {value: score, chance})],
      ['classes', about.classes.map(c => c.id).join(', ')],
      ['input', say('card.input_text', preprocessing)],
      ['probabilities', model.temperature === 1
        ? say('card.as_given') : say('card.calibrated', {temperature: pageWords.decimals(model.temperature, 3)})],
      ['no_lesions', say(about.limits ? 'card.checked' : 'card.not_checked')],
      ['not_for', say('card.not_for_text')],
    ].filter(([, value]) => value);
  }
  function trainedOn() {
    const {dataset, synthetic} = about.model, name = dataset || say('card.unknown');
    return synthetic ? say('card.synthetic', {data: name}) : name;
  }
  function fillPage() {
    const {architecture} = about.model;
    document.title = say('title', {architecture});
    byId('summary').textContent = say('summary', {architecture, data: trainedOn(), count: about.classes.length});
    byId('made-by').textContent = say('made_by', {version: about.version, runtime: about.runtime});
    byId('card').replaceChildren(...modelRows().map(([name, value]) => {
      const row = element('tr'), head = element('th', '', say(`card.${name}`));
      head.scope = 'row';
      row.append(head, element('td', '', value));
      return row;
    }));
    for (const card of cards) card.element.replaceChildren(...card.fill());
    showStatus();
  }

  async function begin() {
    pageWords.changed(fillPage);
    pageWords.start();
    try {
      await startWorker();
      connect();
      for (const id of ['choose', 'open-camera']) byId(id).disabled = false;
      report('ready');
      document.documentElement.dataset.state = 'ready';
    } catch (error) {
      const server = location.protocol === 'file:' && byId('model').dataset.file;
      failure = () => server ? say('need_server') : say('no_start', {reason: textOf(error)});
      showStatus();
      document.documentElement.dataset.state = 'failed';
    }
  }
  window.lesionlabResults = results;
  begin();
})();
