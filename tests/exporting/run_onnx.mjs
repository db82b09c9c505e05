// What ONNX Runtime (onnxruntime-web's WebAssembly, from npm) answers:
//   node run_onnx.mjs RUNTIME_FOLDER < [{"model": FILE, "pixels": FILE, "images": N, "height": H, "width": W}, ...]
// with "clinical": [numbers] where the model asks for them. Prints a line of JSON a task: logits and probabilities, or
// error.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const folder = process.argv[2];
const ort = await import(pathToFileURL(join(folder, 'ort.wasm.bundle.min.mjs')));
ort.env.wasm.wasmBinary = readFileSync(join(folder, 'ort-wasm-simd-threaded.wasm'));
ort.env.wasm.numThreads = 1;
ort.env.logLevel = 'error';

for (const task of JSON.parse(readFileSync(0, 'utf8'))) {
    try {
        const session = await ort.InferenceSession.create(readFileSync(task.model));
        const pixels = new Uint8Array(readFileSync(task.pixels));
        const inputs = {pixels: new ort.Tensor('uint8', pixels, [task.images, task.height, task.width, 3])};
        if (task.clinical) {
            const length = task.clinical.length / task.images;
            inputs.clinical = new ort.Tensor('float32', Float32Array.from(task.clinical), [task.images, length]);
        }
        const outputs = await session.run(inputs);
        console.log(JSON.stringify({
            logits: Array.from(outputs.logits.data),
            probabilities: Array.from(outputs.probabilities.data),
        }));
        await session.release();
    } catch (error) {
        console.log(JSON.stringify({error: String(error)}));
    }
}
