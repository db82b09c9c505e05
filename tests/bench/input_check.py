#!/usr/bin/env python3
"""How many pictures of given folders the input check refuses, by reason.

    input_check.py --cli build/app/lesionlab-cli --model RUN NAME=FOLDER [NAME=FOLDER ...] [--spoil NAME] [--json]

Folders are searched with everything below them. With --spoil the folder called NAME is also judged blurred, darkened,
lightened, turned by 90 and 180 degrees, mirrored and as noise of its size (needs Python's OpenCV). RUN must have its
references (lesionlab-cli references). Links are left out, and what cannot be decoded is counted apart.
"""
import argparse
import collections
import json
import os
import subprocess
import tempfile

EXTENSIONS = (".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp")
AT_ONCE = 200


def images(folder):
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if name.lower().endswith(EXTENSIONS) and not os.path.islink(path):
                found.append(path)
    return sorted(found)


def answers(cli, model, files):
    for begin in range(0, len(files), AT_ONCE):
        command = [cli, "predict", "--json", "--model", model, *files[begin:begin + AT_ONCE]]
        output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
        yield from json.loads(output)


def judge(cli, model, files):
    row = {"images": len(files), "decoded": 0, "refused": 0, "referred": 0, "reasons": collections.Counter(),
           "let_through": []}
    for answer in answers(cli, model, files):
        row["decoded"] += 1
        row["refused"] += answer["refused"]
        row["referred"] += answer.get("refer", False)
        row["reasons"].update(answer.get("reasons", []))
        if not answer["refused"]:
            row["let_through"].append(answer["file"])
    return row


def spoilt(files, folder):
    """Each way to spoil the pictures: its name and the files written."""
    import cv2
    import numpy

    random = numpy.random.default_rng(1)
    ways = {
        "blurred, sigma 2 % of the width": lambda p: cv2.GaussianBlur(p, (0, 0), p.shape[1] * 0.02),
        "darkened to 30 %": lambda p: (p * 0.3).astype(numpy.uint8),
        "lightened by 80 levels": lambda p: cv2.add(p, numpy.full_like(p, 80)),
        "turned by 90 degrees": lambda p: cv2.rotate(p, cv2.ROTATE_90_CLOCKWISE),
        "turned by 180 degrees": lambda p: cv2.rotate(p, cv2.ROTATE_180),
        "mirrored": lambda p: cv2.flip(p, 1),
        "noise": lambda p: random.integers(0, 256, p.shape, dtype=numpy.uint8),
    }
    for way, change in ways.items():
        written = []
        for number, file in enumerate(files):
            picture = cv2.imread(file, cv2.IMREAD_COLOR)
            if picture is None:
                continue
            written.append(os.path.join(folder, f"{len(written)}-{number}.png"))
            cv2.imwrite(written[-1], change(picture))
        yield way, written


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", default="build/app/lesionlab-cli")
    parser.add_argument("--model", required=True)
    parser.add_argument("--spoil", default="")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("folders", nargs="+", metavar="NAME=FOLDER")
    arguments = parser.parse_args()

    rows = {}
    for text in arguments.folders:
        name, _, folder = text.partition("=")
        files = images(folder) if os.path.isdir(folder) else [folder]
        rows[name] = judge(arguments.cli, arguments.model, files)
        if name != arguments.spoil:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            for way, written in spoilt(files, scratch):
                rows[f"{name}, {way}"] = judge(arguments.cli, arguments.model, written)
    if arguments.json:
        print(json.dumps(rows, indent=1))
        return
    for name, row in rows.items():
        share = 100 * row["refused"] / max(1, row["decoded"])
        reasons = ", ".join(f"{reason} {count}" for reason, count in row["reasons"].most_common())
        print(f"{name}: {row['refused']} of {row['decoded']} refused ({share:.1f} %)"
              f"{'' if row['decoded'] == row['images'] else f', {row_left(row)} not decoded'}; {reasons}")
        if 0 < len(row["let_through"]) <= 5:
            print("    let through:", *row["let_through"])


def row_left(row):
    return row["images"] - row["decoded"]


if __name__ == "__main__":
    main()
