#!/usr/bin/env python3
"""The logits of a LesionLab model in Python, from its model file alone:

    python3 logits.py model.safetensors picture.jpg

Needs torch, torchvision, numpy and Pillow. A model file is a safetensors file; its metadata say the rest. For research
and teaching. Not a medical device.
"""

import json
import sys

import numpy
import torch
import torchvision
from PIL import Image, ImageOps
from torch import nn


def read(path):
    """What the file says of itself, and its tensors by name (the library `safetensors` reads the same)."""
    data = open(path, "rb").read()
    start = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:start])
    about = json.loads(header.pop("__metadata__")["lesionlab"])
    tensors = {}
    for name, entry in header.items():
        first, last = (start + offset for offset in entry["data_offsets"])
        values = numpy.frombuffer(data[first:last], dtype=numpy.float32).reshape(entry["shape"])
        tensors[name] = torch.from_numpy(values.copy())
    return about, tensors


class SeedCnn(nn.Module):
    """The reference's own network."""

    def __init__(self, classes, size):
        super().__init__()
        widths = [3, 32, 32, 64, 64, 128, 128]
        for i in range(6):
            self.add_module(f"conv{i + 1}", nn.Conv2d(widths[i], widths[i + 1], 3, padding=1))
        self.dense1, self.norm1 = nn.Linear((size // 8) ** 2 * 128, 256), nn.BatchNorm1d(256, eps=1e-3)
        self.dense2, self.norm2 = nn.Linear(256, 128), nn.BatchNorm1d(128, eps=1e-3)
        self.output = nn.Linear(128, classes)

    def forward(self, x):
        for i in range(1, 7, 2):
            x = getattr(self, f"conv{i + 1}")(getattr(self, f"conv{i}")(x).relu()).relu()
            x = nn.functional.max_pool2d(x, 2)
        x = self.norm1(self.dense1(x.flatten(1)).relu())
        return self.output(self.norm2(self.dense2(x).relu()))


class MobileNetV2(nn.Module):
    """torchvision's up to its head, which here has a layer more."""

    def __init__(self, classes):
        super().__init__()
        self.features = torchvision.models.mobilenet_v2().features
        self.dense, self.output = nn.Linear(1280, 128), nn.Linear(128, classes)

    def forward(self, x):
        return self.output(self.dense(self.features(x).mean([2, 3])).relu())


def network(about, tensors):
    """torchvision's network of that name with these weights, in inference mode."""
    if about.get("clinical", {}).get("inputs"):
        sys.exit("This model also asks for age, sex or site, which this example does not.")
    if {"hair_removal", "colour_constancy"} & set(about["preprocessing"]):
        sys.exit("This model changes the frame before it is resized, which this example does not.")
    name, classes, size = about["architecture"], len(about["classes"]), about["preprocessing"]["width"]
    if name == "seed-cnn":
        built = SeedCnn(classes, size)
    elif name == "mobilenet-v2":
        built = MobileNetV2(classes)
    elif name == "vit-b-16":
        built = torchvision.models.vit_b_16(image_size=size, num_classes=classes)
    else:
        known = name.replace("resnet-", "resnet").replace("-", "_")
        built = getattr(torchvision.models, known)(num_classes=classes)
    missing, unexpected = built.load_state_dict(tensors, strict=False)
    wrong = unexpected + [name for name in missing if not name.endswith("num_batches_tracked")]
    if wrong:
        sys.exit(f"The file does not fit {name}: {', '.join(wrong[:3])}")
    return built.eval()


def prepare(preprocessing, picture):
    """The whole frame in the model's size (Pillow's bilinear is LesionLab's, to the bit), normalised: 1 x 3 x H x W."""
    size = preprocessing["width"], preprocessing["height"]
    pixels = numpy.asarray(picture.convert("RGB").resize(size, Image.BILINEAR), dtype=numpy.float32) / 255
    mean, deviation = numpy.float32(preprocessing["mean"]), numpy.float32(preprocessing["deviation"])
    return torch.from_numpy((pixels - mean) / deviation).permute(2, 0, 1).unsqueeze(0)


def logits(path, picture):
    """One number a class; softmax(logits / about["calibration"]["temperature"]) are the probabilities."""
    about, tensors = read(path)
    with torch.no_grad():
        return about["classes"], network(about, tensors)(prepare(about["preprocessing"], picture))[0]


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    for name, value in zip(*logits(sys.argv[1], ImageOps.exif_transpose(Image.open(sys.argv[2])))):
        print(f"{name}\t{value:.6f}")
