#!/usr/bin/env python3
"""Writes data/torchvision.json: what torchvision's networks answer with weights that a formula gives.

    python3 tests/model/torchvision_reference.py

tests/model/tst_Torchvision.cpp fills our networks by the same formula and compares, so that the test itself needs no
Python. Written with torchvision 0.14.1 and torch 1.13.1 (Debian 12: python3-torchvision).
"""

import json
import math
import pathlib

import numpy
import torch
import torchvision

CLASSES = 20
KEPT_FEATURES = 16
# Input size, and the gain of the weights, so chosen that the signal neither fades nor grows on its way and the answer
# depends on the image.
NETWORKS = {
    "mobilenet-v2": ("mobilenet_v2", 64, 1.5, "classifier.1"),
    "mobilenet-v3-large": ("mobilenet_v3_large", 64, 1.41, "classifier.3"),
    "resnet-18": ("resnet18", 64, 1.15, "fc"),
    "resnet-50": ("resnet50", 64, 1.1, "fc"),
    "efficientnet-b0": ("efficientnet_b0", 64, 1.58, "classifier.1"),
    "convnext-tiny": ("convnext_tiny", 64, 1.0, "classifier.2"),
    "vit-b-16": ("vit_b_16", 64, 1.0, "heads.head"),
}


def uniform(name, count):
    """Numbers in [-1, 1): SplitMix64 from the FNV-1a hash of the name."""
    seed = 0xCBF29CE484222325
    for byte in name.encode():
        seed = (seed ^ byte) * 0x100000001B3 % 2**64
    with numpy.errstate(over="ignore"):
        z = numpy.uint64(seed) + numpy.arange(1, count + 1, dtype=numpy.uint64) * numpy.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> numpy.uint64(30))) * numpy.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> numpy.uint64(27))) * numpy.uint64(0x94D049BB133111EB)
        z = z ^ (z >> numpy.uint64(31))
    return (z >> numpy.uint64(11)).astype(numpy.float64) * 2.0**-52 - 1


def values(name, shape, gain):
    count = math.prod(shape)
    u = uniform(name, count)
    if name.endswith("running_mean") or name.endswith("bias"):
        result = 0.1 * u
    elif name.endswith("running_var"):
        result = 1 + 0.2 * u
    elif name.endswith("layer_scale"):
        result = 0.5 + 0.1 * u
    elif name.endswith("class_token") or name.endswith("pos_embedding"):
        result = 0.5 * u
    elif len(shape) == 1:
        result = 1 + 0.1 * u
    else:
        result = gain * math.sqrt(3.0 / (count // shape[0])) * u
    return torch.from_numpy(result.astype(numpy.float32).reshape(shape))


def formula_image(size):
    argument = numpy.arange(3 * size * size, dtype=numpy.float32) * numpy.float32(0.01)
    return torch.from_numpy(numpy.sin(argument.astype(numpy.float64)).astype(numpy.float32)).reshape(1, 3, size, size)


def reference(builder, size, gain, head):
    options = {"image_size": size} if builder.startswith("vit") else {}
    network = getattr(torchvision.models, builder)(num_classes=CLASSES, **options).eval()
    state = network.state_dict()
    for name, tensor in state.items():
        if tensor.is_floating_point():
            state[name] = values(name, tuple(tensor.shape), gain)
    network.load_state_dict(state)
    given = []
    network.get_submodule(head).register_forward_pre_hook(lambda _, inputs: given.append(inputs[0]))
    with torch.no_grad():
        logits = network(formula_image(size))[0].double()
        features = given[0][0].double()
        other = network(-formula_image(size))[0].double()
    print(f"{builder}: logits {logits.std():.3f}, change with the image {(other - logits).std():.3f}")
    return {
        "input_size": size,
        "gain": gain,
        "head": head,
        "feature_count": features.numel(),
        "feature_sum": features.sum().item(),
        "feature_absolute_sum": features.abs().sum().item(),
        "features": features[:KEPT_FEATURES].tolist(),
        "logits": logits.tolist(),
    }


def main():
    torch.set_num_threads(1)
    document = {name: reference(*row) for name, row in NETWORKS.items()}
    path = pathlib.Path(__file__).parent / "data" / "torchvision.json"
    path.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
