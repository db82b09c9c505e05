'use strict';
/* The page around the network: photographs in by button, drop, paste or camera, bars out. Everything happens in this
   browser; nothing is sent anywhere. */
(() => {
  const about = JSON.parse(document.getElementById('about').textContent);
  const byId = id => document.getElementById(id);
  const results = [];  // {name, probabilities, findings}: what the table is saved from
  const longestSide = 16384;
  let queue = [], busy = false, count = 0, shown = null;

  /* The binaries: inside the page as base64 (the runtime gzipped), or files beside it. */
  async function binary(id) {
    const element = byId(id);
    if (element.dataset.file) {
      const answer = await fetch(element.dataset.file);
      if (!answer.ok) throw new Error(`${element.dataset.file} cannot be read (${answer.status}).`);
      return new Uint8Array(await answer.arrayBuffer());
    }
    const text = atob(element.textContent.trim()), bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
    element.textContent = '';
    if (element.dataset.encoding !== 'gzip') return bytes;
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  }

  const say = text => { byId('status').textContent = text; };
  function failed(text) {
    byId('failure').textContent = text;
    byId('failure').hidden = false;
  }

  let worker = null;
  const waiting = new Map();
  async function startWorker() {
    const source = byId('worker').textContent;
    worker = new Worker(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})));
    const ready = new Promise((resolve, reject) => {
      worker.onerror = event => reject(new Error(event.message || 'The browser does not run the network.'));
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
      : source;
    const {width, height} = bitmap;
    if (width > longestSide || height > longestSide) throw new Error(`it has ${width} x ${height} pixels, too many for a browser`);
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

  const percent = value => `${(100 * value).toFixed(1)} %`;
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }
  const sentence = ([reason, values]) =>
    about.sentences[reason].replace(/\{(\w+)\}/g, (all, key) => key in values ? values[key] : all);

  function thumbnail(canvas, name) {
    const scale = Math.min(1, 480 / Math.max(canvas.width, canvas.height)), small = element('canvas', 'picture');
    small.width = Math.max(1, Math.round(canvas.width * scale));
    small.height = Math.max(1, Math.round(canvas.height * scale));
    small.getContext('2d').drawImage(canvas, 0, 0, small.width, small.height);
    small.setAttribute('role', 'img');
    small.setAttribute('aria-label', `Photograph ${name}`);
    return small;
  }
  function bars(probabilities) {
    const list = element('ul', 'bars'), order = probabilities.map((_, i) => i);
    order.sort((a, b) => probabilities[b] - probabilities[a]);
    for (const i of order) {
      const {id, title, colour} = about.classes[i], row = element('li');
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
  function show(result, canvas) {
    const card = element('article', 'card'), body = element('div', 'body');
    const largest = result.probabilities.indexOf(Math.max(...result.probabilities));
    card.append(thumbnail(canvas, result.name), body);
    body.append(element('h2', '', result.name));
    if (result.findings.length) {
      card.classList.add('refused');
      const list = element('ul', 'reasons');
      for (const finding of result.findings) list.append(element('li', '', sentence(finding)));
      body.append(element('p', 'refusal', 'This picture should not be judged:'), list);
    }
    body.append(bars(result.probabilities));
    byId('results').prepend(card);
    byId('save').disabled = byId('clear').disabled = false;
    say(result.findings.length
      ? `${result.name}: should not be judged. ${result.findings.map(sentence).join(' ')}`
      : `${result.name}: ${about.classes[largest].title}, ${percent(result.probabilities[largest])}.`);
  }

  async function work() {
    if (busy) return;
    busy = true;
    while (queue.length) {
      const {source, name} = queue.shift();
      say(queue.length ? `${name}, then ${queue.length} more …` : `${name} …`);
      try {
        const {image, canvas} = await decode(source);
        const answer = await ask(image);
        const result = {name, probabilities: answer.probabilities, findings: answer.findings};
        results.push(result);
        show(result, canvas);
      } catch (error) {
        const card = element('article', 'card failed');
        card.append(element('p', '', `${name} cannot be judged: ${error.message}`));
        byId('results').prepend(card);
        say(card.textContent);
      }
    }
    busy = false;
  }
  function add(files) {
    for (const file of files) queue.push({source: file, name: file.name || 'pasted picture'});
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
      if (!navigator.mediaDevices) throw new Error('the browser gives it only to pages from a server with https or from this computer');
      shown = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 1920}}});
      byId('video').srcObject = shown;
      byId('camera').showModal();
    } catch (error) {
      say(`The camera cannot be used: ${error.message}.`);
    }
  }
  async function take() {
    const video = byId('video');
    if (!video.videoWidth) return;
    queue.push({source: await createImageBitmap(video), name: `camera ${new Date().toLocaleTimeString()}`});
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
      results.length = 0;
      byId('results').textContent = '';
      byId('save').disabled = byId('clear').disabled = true;
      say('The list is empty.');
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

  async function begin() {
    try {
      await startWorker();
      connect();
      for (const id of ['choose', 'open-camera']) byId(id).disabled = false;
      say('Ready. Choose, drop or paste photographs of lesions.');
      document.documentElement.dataset.state = 'ready';
    } catch (error) {
      failed(location.protocol === 'file:' && byId('model').dataset.file
        ? 'This folder has to come from a server: “lesionlab-cli serve FOLDER”, or any other.'
        : `The network does not start in this browser: ${error.message}`);
      document.documentElement.dataset.state = 'failed';
    }
  }
  window.lesionlabResults = results;
  begin();
})();
