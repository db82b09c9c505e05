#!/usr/bin/env python3
"""What Python's torch answers: a TorchScript file by torch.jit.load, a model file by resources/python/logits.py.

    run_torch.py RESOURCES_PYTHON < [{"script": FILE, "pixels": FILE, "images": N, "height": H, "width": W, …}, …]

Prints a line of JSON a task.
"""

import json
import sys

import numpy
import torch
from PIL import Image

sys.path.insert(0, sys.argv[1])


def by_script(task, pixels):
    extra = {"lesionlab.json": ""}
    module = torch.jit.load(task["script"], _extra_files=extra)
    inputs = [torch.from_numpy(pixels)]
    if task.get("clinical"):
        inputs.append(torch.tensor(task["clinical"], dtype=torch.float32).reshape(len(pixels), -1))
    with torch.no_grad():
        logits, probabilities = module(*inputs)
    state = module.state_dict()
    return {
        "logits": logits.flatten().tolist(),
        "probabilities": probabilities.flatten().tolist(),
        "parameters": len(list(module.parameters())),
        "names": sorted(state),
        "metadata": json.loads(extra["lesionlab.json"]),
    }


def by_model_file(task, pixels):
    import logits

    about, tensors = logits.read(task["model"])
    network = logits.network(about, tensors)
    with torch.no_grad():
        answers = [network(logits.prepare(about["preprocessing"], Image.fromarray(picture)))[0] for picture in pixels]
    return {"logits": torch.cat(answers).tolist()}


for task in json.load(sys.stdin):
    pixels = numpy.fromfile(task["pixels"], dtype=numpy.uint8)
    pixels = pixels.reshape(task["images"], task["height"], task["width"], 3)
    try:
        print(json.dumps(by_script(task, pixels) if "script" in task else by_model_file(task, pixels)), flush=True)
    except (Exception, SystemExit) as error:  # the test shows it
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}), flush=True)
