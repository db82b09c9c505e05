#!/usr/bin/python3
"""The peer: torchvision with PIL and a DataLoader of two workers, as a user would write it.

    peer.py training  --data FOLDER --architecture mobilenet-v2|seed-cnn [--layout plain|tuned] [--augment] …
    peer.py preparing --data FOLDER

`plain` is torch's contiguous layout, `tuned` channels_last; threads are as torch chooses them. Prints a line of JSON.
"""
import argparse
import csv
import json
import pathlib
import time

import torch
import torchvision
from PIL import Image
from torch import nn
from torch.utils.data import DataLoader, Dataset
from torchvision import transforms

MEAN, DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
CLASSES = 7


class Lesions(Dataset):
    """HAM10000 as published: a table and folders of JPEGs."""

    def __init__(self, folder, transform, repeats=1):
        files = {path.stem: path for path in pathlib.Path(folder).glob("*images*/*.jpg")}
        with open(pathlib.Path(folder) / "HAM10000_metadata.csv", newline="") as table:
            rows = [row for row in csv.DictReader(table) if row["image_id"] in files]
        names = sorted({row["dx"] for row in rows})
        self.items = [(files[row["image_id"]], names.index(row["dx"])) for row in rows] * repeats
        self.transform = transform

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        file, label = self.items[index]
        return self.transform(Image.open(file).convert("RGB")), label


def transform_for(size, augment, normalise):
    steps = [transforms.Resize((size, size))]
    if augment:  # the reference's: rotation 20, shifts .2, shear .2, zoom .2, horizontal flip
        steps += [transforms.RandomAffine(20, translate=(0.2, 0.2), scale=(0.8, 1.2), shear=0.2,
                                          interpolation=transforms.InterpolationMode.BILINEAR),
                  transforms.RandomHorizontalFlip()]
    steps.append(transforms.ToTensor())
    if normalise:
        steps.append(transforms.Normalize(MEAN, DEVIATION))
    return transforms.Compose(steps)


def seed_cnn(size):
    """The reference's model A."""
    layers, inputs = [], 3
    for width in (32, 64, 128):
        for channels in (inputs, width):
            layers += [nn.Conv2d(channels, width, 3, padding=1), nn.ReLU()]
        layers += [nn.MaxPool2d(2), nn.Dropout(0.25)]
        inputs = width
    layers.append(nn.Flatten())
    side = size // 8
    for before, after in ((side * side * inputs, 256), (256, 128)):
        layers += [nn.Linear(before, after), nn.ReLU(), nn.BatchNorm1d(after, eps=1e-3, momentum=0.01), nn.Dropout(0.4)]
    return nn.Sequential(*layers, nn.Linear(128, CLASSES))


def mobilenet(weights):
    network = torchvision.models.mobilenet_v2()
    if weights:
        network.load_state_dict(torch.load(weights))
    network.classifier = nn.Sequential(nn.Linear(1280, 128), nn.ReLU(), nn.Linear(128, CLASSES))
    return network


def training(options):
    pretrained = options.architecture == "mobilenet-v2"
    data = Lesions(options.data, transform_for(options.size, options.augment, pretrained))
    device = torch.device(options.device)
    network = (mobilenet(options.weights) if pretrained else seed_cnn(options.size)).to(device)
    layout = torch.channels_last if options.layout == "tuned" else torch.contiguous_format
    network = network.to(memory_format=layout)
    optimizer = torch.optim.Adam(network.parameters(), lr=1e-3)
    loss_of = nn.CrossEntropyLoss()
    network.train()
    loader = DataLoader(data, batch_size=options.batch, shuffle=True, num_workers=2,
                        pin_memory=device.type == "cuda")
    correct, start = 0, time.perf_counter()
    for step, (images, labels) in enumerate(loader, 1):
        images = images.to(device, memory_format=layout)
        labels = labels.to(device)
        optimizer.zero_grad()
        with torch.autocast(device.type, torch.bfloat16, enabled=options.bfloat16):
            outputs = network(images)
            loss = loss_of(outputs, labels)
        loss.backward()
        optimizer.step()
        correct += (outputs.argmax(1) == labels).sum().item()
        if step == options.warm_up:
            start = time.perf_counter()
        if step == options.warm_up + options.steps:
            break
    seconds = time.perf_counter() - start
    return {"measure": "peer_training", "layout": options.layout, "threads": torch.get_num_threads(),
            "images_per_second": options.steps * options.batch / seconds}


def preparing(options):
    data = Lesions(options.data, transform_for(options.size, False, True), options.repeats)
    start = time.perf_counter()
    count = sum(len(labels) for _, labels in DataLoader(data, batch_size=32, num_workers=2))
    seconds = time.perf_counter() - start
    return {"measure": "peer_preparing", "images": count, "seconds": seconds, "images_per_second": count / seconds}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("training", "preparing"))
    parser.add_argument("--data", required=True)
    parser.add_argument("--architecture", default="mobilenet-v2")
    parser.add_argument("--weights", help="a state dict with torchvision's names")
    parser.add_argument("--layout", choices=("plain", "tuned"), default="plain")
    parser.add_argument("--augment", action="store_true")
    parser.add_argument("--bfloat16", action="store_true")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--size", type=int, default=192)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--warm-up", type=int, default=5)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--repeats", type=int, default=10)
    options = parser.parse_args()
    print(json.dumps(training(options) if options.what == "training" else preparing(options)))


if __name__ == "__main__":
    main()
