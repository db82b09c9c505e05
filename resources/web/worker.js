'use strict';
/* Resizes, measures and answers beside the page, so that the page stays alive. Messages in: {start: {model, wasm,
   about}}, then {id, pixels (RGBA), width, height}. Out: {ready} or {failed}, then {id, ...answer}. */
let session = null, about = null;

async function start(given) {
  about = given.about;
  ort.env.wasm.wasmBinary = given.wasm;
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  session = await ort.InferenceSession.create(given.model, {executionProviders: ['wasm']});
}

async function answer({id, pixels, width, height}) {
  const begun = performance.now(), {width: inWidth, height: inHeight} = about.preprocessing;
  const rgb = lesionPixels.resize(pixels, width, height, 4, inWidth, inHeight);
  const input = new ort.Tensor('uint8', rgb, [1, inHeight, inWidth, 3]);
  const out = await session.run({[session.inputNames[0]]: input});
  const probabilities = Array.from(out.probabilities.data);
  const findings = about.limits
    ? lesionPixels.check(about.limits, lesionPixels.measure(rgb, inWidth, inHeight, width, height),
                         Array.from(out.logits.data))
    : [];
  return {id, probabilities, findings, milliseconds: performance.now() - begun};
}

self.onmessage = async ({data}) => {
  try {
    if (data.start) {
      await start(data.start);
      self.postMessage({ready: true});
    } else {
      self.postMessage(await answer(data));
    }
  } catch (error) {
    self.postMessage({id: data.id, failed: String(error && error.message || error)});
  }
};
