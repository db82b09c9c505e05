#!/usr/bin/env python3
"""Writes data/cam.json: class activation maps by the published formulas, with weights that a formula gives.

    python3 tests/model/cam_reference.py

Hooks and autograd on torchvision's networks, in double precision; nothing is shared with core/model/nn.
tests/model/tst_ClassActivation.cpp fills our networks by the same formula and compares. Written with torchvision 0.14.1
and torch 1.13.1 (Debian 12: python3-torchvision).

Grad-CAM: Selvaraju et al. 2017, equations 1 and 2. Grad-CAM++: Chattopadhay et al. 2018, equations 10 and 19, without
the factor exp(score), which is one number a class. HiResCAM: Draelos and Carin 2020, equation 3. All before their ReLU.
"""

import json
import pathlib

import torch
import torchvision

from torchvision_reference import formula_image, values

CLASSES = 3
SIZE = 128


class MobileNetV2(torch.nn.Module):
    """torchvision's backbone with the head that LesionLab gives it."""

    def __init__(self):
        super().__init__()
        self.features = torchvision.models.mobilenet_v2().features
        self.dense = torch.nn.Linear(1280, 128)
        self.output = torch.nn.Linear(128, CLASSES)

    def forward(self, images):
        return self.output(torch.relu(self.dense(self.features(images).mean((2, 3)))))


# How to make it, the gain of its weights, the layer whose output is looked at.
NETWORKS = {
    "mobilenet-v2": (MobileNetV2, 1.5, "features"),
    "resnet-18": (lambda: torchvision.models.resnet18(num_classes=CLASSES), 1.15, "layer4"),
    "convnext-tiny": (lambda: torchvision.models.convnext_tiny(num_classes=CLASSES), 1.0, "features"),
    "vit-b-16": (
        lambda: torchvision.models.vit_b_16(num_classes=CLASSES, image_size=SIZE),
        1.0,
        "encoder.layers.encoder_layer_11.ln_1",
    ),
}


def as_maps(tensor):
    """Tokens without the class token become a grid, as pytorch-grad-cam's reshape_transform has it."""
    if tensor.dim() == 4:
        return tensor[0]
    side = round((tensor.shape[1] - 1) ** 0.5)
    return tensor[0, 1:].reshape(side, side, -1).permute(2, 0, 1)


def grad_cam(maps, gradient):
    weights = gradient.mean((1, 2))
    return torch.einsum("k,kij->ij", weights, maps)


def grad_cam_plus_plus(maps, gradient):
    denominator = 2 * gradient**2 + maps.sum((1, 2), keepdim=True) * gradient**3
    alpha = torch.where(denominator != 0, gradient**2 / denominator, torch.zeros_like(gradient))
    weights = (alpha * gradient.clamp(min=0)).sum((1, 2))
    return torch.einsum("k,kij->ij", weights, maps)


def hires_cam(maps, gradient):
    return (maps * gradient).sum(0)


METHODS = {"grad-cam": grad_cam, "grad-cam++": grad_cam_plus_plus, "hires-cam": hires_cam}


def reference(make, gain, layer):
    network = make().eval()
    state = network.state_dict()
    for name, tensor in state.items():
        if tensor.is_floating_point():
            state[name] = values(name, tuple(tensor.shape), gain)
    network.load_state_dict(state)
    network.double()
    outputs = []
    network.get_submodule(layer).register_forward_hook(lambda _module, _inputs, output: outputs.append(output))
    logits = network(formula_image(SIZE).double())[0]
    maps = {name: [] for name in METHODS}
    for k in range(CLASSES):
        gradient = torch.autograd.grad(logits[k], outputs[0], retain_graph=True)[0]
        for name, method in METHODS.items():
            maps[name].append(method(as_maps(outputs[0].detach()), as_maps(gradient)))
    return {
        "input_size": SIZE,
        "gain": gain,
        "layer": layer,
        "side": maps["grad-cam"][0].shape[0],
        "logits": logits.tolist(),
        "maps": {name: [[float(f"{v:.8g}") for v in m.flatten().tolist()] for m in found] for name, found in maps.items()},
    }


def main():
    torch.set_num_threads(1)
    document = {name: reference(*row) for name, row in NETWORKS.items()}
    for name, row in document.items():
        for method, found in row["maps"].items():
            print(name, method, *(f"{min(m):.4g} ... {max(m):.4g}" for m in found))
    path = pathlib.Path(__file__).parent / "data" / "cam.json"
    path.write_text(json.dumps(document, separators=(",", ":")).replace('"mobilenet', '\n"mobilenet').replace("]]", "]]\n") + "\n")


if __name__ == "__main__":
    main()
