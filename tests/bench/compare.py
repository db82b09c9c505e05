#!/usr/bin/python3
"""LesionLab beside torchvision on the same data, in turn, and a table of medians.

The whole loop and the bare step take turns of a few steps in one process, and so do LesionLab and its peers in a round.

    tests/bench/compare.py --program build/tests/lesion_bench --data HAM10000-200x150 \\
        --originals HAM10000-600x450-sample --weights mobilenet_v2.pth [--part mobilenet …] [--rounds 3]

Needs python3-torch, python3-torchvision and python3-pil. Every measurement is a line of JSON in --results; parts and
rounds can be run one after another, the table is always of all that is there. Run it on an idle machine. The parts:

    mobilenet  fine-tuning MobileNetV2 with the reference's augmentation: whole loop, bare step, both peers
    bfloat16   the same in bfloat16; its peers are mobilenet's, since torchvision's activation has no bf16 gradient
    seed-cnn   the reference's CNN without augmentation
    frozen     the preset seed-mobilenetv2 from an empty cache, one pass of the backbone, and a second training
    preparing  JPEGs of the original size to pixels
    memory     anonymous memory of a training, of the bare step, and of a training on a tenth of the images
    scale      opening, preparing and an epoch's batches of 1,000 to 100,000 small images
    diagnosis  from file to probabilities (--model) and the window's start (--window)
    gpu        30 epochs over all images on --device cuda
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PARTS = ("mobilenet", "bfloat16", "seed-cnn", "frozen", "preparing", "memory", "scale", "diagnosis")
FINE_TUNING = ["--preset", "seed-mobilenetv2", "--set", "frozen=false", "--set", "sampling=none",
               "--set", "augmentation=reference"]


class Bench:
    """Runs the measurements and keeps their lines."""

    def __init__(self, options):
        self.options = options
        self.kept = tempfile.TemporaryDirectory() if not options.home else None
        self.home = options.home or self.kept.name
        self.round = 0

    def run(self, part, command, home=None):
        environment = dict(os.environ, LESIONLAB_HOME=str(home or self.home), QT_QPA_PLATFORM="offscreen")
        if self.options.weights:
            environment["LESIONLAB_WEIGHTS"] = self.options.weights
        done = subprocess.run([str(word) for word in command], env=environment, stdout=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))}: exit code {done.returncode}")
        with open(self.options.results, "a") as results:
            for line in done.stdout.splitlines():
                results.write(json.dumps(dict(json.loads(line), part=part, round=self.round)) + "\n")

    def ours(self, part, *words, home=None):
        self.run(part, [self.options.program, *words], home)

    def peer(self, part, *words):
        self.run(part, [sys.executable, HERE / "peer.py", *words])

    def steps(self):
        return ["--steps", self.options.steps, "--warm-up", self.options.warm_up]

    def training(self, part, *settings):
        device = ["--set", f"device={self.options.device}"]
        self.ours(part, "training", "--data", self.options.data, *settings, *device, "--steps",
                  self.options.steps // 4 or 1, "--turns", 4)

    def peers(self, part, *words):
        for layout in ("plain", "tuned"):
            self.peer(part, "training", "--data", self.options.data, "--layout", layout, "--device",
                      self.options.device, *words, *self.steps())

    def mobilenet(self):
        self.training("mobilenet", *FINE_TUNING, "--set", "precision=float32")
        self.peers("mobilenet", "--architecture", "mobilenet-v2", "--weights", self.options.weights, "--augment")

    def bfloat16(self):
        self.training("bfloat16", *FINE_TUNING, "--set", "precision=bfloat16")

    def seed_cnn(self):
        plain = ["--preset", "seed-cnn", "--set", "sampling=none", "--set", "precision=float32"]
        self.training("seed-cnn", *plain)
        self.peers("seed-cnn", "--architecture", "seed-cnn")

    def frozen(self):
        with tempfile.TemporaryDirectory() as home:
            self.ours("frozen", "frozen", "--data", self.options.data, "--preset", "seed-mobilenetv2", home=home)

    def preparing(self):
        with tempfile.TemporaryDirectory() as home:
            self.ours("preparing", "preparing", "--data", self.options.originals, home=home)
        self.peer("preparing", "preparing", "--data", self.options.originals)

    def memory(self):
        case = ["memory", "--data", self.options.data, *FINE_TUNING, *self.steps()]
        self.ours("memory of the bare step", *case, "--bare")
        self.ours("memory", *case)
        self.ours("memory of 1,000 images", *case, "--set", "subset=1000")

    def scale(self):
        for images in (1000, 10000, 100000):
            with tempfile.TemporaryDirectory(dir=self.options.home) as home:
                self.ours(f"scale {images}", "scale", images, home=home)

    def diagnosis(self):
        if self.options.model:
            self.ours("diagnosis", "diagnosis", self.options.model, "--data", self.options.originals)
            window = pathlib.Path(self.options.program).with_name("lesion_window_bench")
            if window.exists():
                self.run("diagnosis", [window, self.options.model, self.options.originals])
        if self.options.window:
            self.run("window", [sys.executable, HERE / "startup.py", "--json", self.options.window])

    def gpu(self):
        self.ours("gpu", "epochs", "--data", self.options.data, *FINE_TUNING, "--set", "device=cuda",
                  "--set", "epochs=30", "--set", "patience=0")


class Results:
    """The lines of all rounds, by what they measure."""

    def __init__(self, file):
        self.lines = [json.loads(line) for line in open(file)]

    def values(self, part, measure, field, **others):
        """A value a round, the latest where a round was measured again."""
        found = {}
        for line in self.lines:
            if line["part"] == part and line["measure"] == measure and others.items() <= line.items():
                found[line["round"]] = line[field]
        return found

    def median(self, *key, **others):
        values = self.values(*key, **others)
        return statistics.median(values.values()) if values else None

    @staticmethod
    def ratio(above, below):
        """The median of the rounds' ratios: both were measured in the same minutes."""
        both = [above[key] / below[key] for key in above if key in below]
        return statistics.median(both) if both else None


def shown(value, form="{:.1f}"):
    return "–" if value is None else form.format(value)


def three_digits(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def training_rows(results):
    rows = []
    speed = "images_per_second"
    for title, part, peers in (("MobileNetV2 fine-tuned, augmented, float32", "mobilenet", "mobilenet"),
                               ("MobileNetV2 fine-tuned, augmented, bfloat16", "bfloat16", "mobilenet"),
                               ("seed-cnn, float32", "seed-cnn", "seed-cnn")):
        loop = results.values(part, "whole_loop", speed)
        if not loop:
            continue
        cells = [shown(results.median(part, "whole_loop", speed)), shown(results.median(part, "bare_step", speed)),
                 shown(results.median(part, "whole_loop", "of_bare_step"), "{:.3f}")]
        for layout in ("plain", "tuned"):
            peer = results.values(peers, "peer_training", speed, layout=layout)
            cells += [shown(results.median(peers, "peer_training", speed, layout=layout)),
                      shown(results.ratio(loop, peer), "{:.2f}")]
        rows.append(f"| {title} | {' | '.join(cells)} |")
    return rows


def other_rows(results):
    def row(title, value, unit="", against="", ratio=None):
        if value is not None:
            beside = shown(ratio, "{:.2f}") if ratio else ""
            rows.append(f"| {title} | {three_digits(value)}{unit} | {against} | {beside} |")

    rows = []
    whole, one = (results.values("frozen", "frozen", field) for field in ("whole_training", "one_pass"))
    if whole:
        row("seed-mobilenetv2, all epochs, cache empty", results.median("frozen", "frozen", "whole_training"), " s",
            f"one pass of the backbone: {statistics.median(one.values()):.3g} s", results.ratio(whole, one))
        row("second training, until its first step", results.median("frozen", "frozen", "second_to_first_step"), " s")
    speed = "images_per_second"
    prepared, peer = (results.values("preparing", name, speed) for name in ("preparing", "peer_preparing"))
    if prepared:
        row("preparing JPEGs of 600x450", statistics.median(prepared.values()), " images/s",
            f"PIL, torchvision, two workers: {shown(statistics.median(peer.values()))}", results.ratio(prepared, peer))
    used = results.values("memory", "loop_memory", "rss_anon")
    for title, part, measure in (("the bare step", "memory of the bare step", "bare_memory"),
                                 ("1,000 images", "memory of 1,000 images", "loop_memory")):
        other = results.values(part, measure, "rss_anon")
        if used and other:
            row("anonymous memory, fine-tuning on all images", statistics.median(used.values()) / 2**20, " MiB",
                f"{title}: {statistics.median(other.values()) / 2**20:.0f} MiB", results.ratio(used, other))
    for images in (1000, 10000, 100000):
        for what in ("opening", "preparing", "epoch"):
            value = results.median(f"scale {images}", "scale", what)
            name = {"opening": "opening", "preparing": "preparing", "epoch": "an epoch's batches of"}[what]
            row(f"{name} {images:,} small images", value, " s")
    for measure, title in (("diagnosis", "diagnosis of a 600x450 JPEG"), ("drop_to_bars", "from its drop to its bars")):
        for field, name in (("median_ms", "median"), ("p95_ms", "95th percentile"), ("first_ms", "the first")):
            row(f"{title}, {name}", results.median("diagnosis", measure, field), " ms")
    for field, name in (("median", "median"), ("p95", "95th percentile")):
        row(f"window visible after its start, {name}", results.median("window", "window_mapped", field), " s")
    row("30 epochs of fine-tuning on the GPU", results.median("gpu", "epochs", "seconds"), " s")
    return rows


def table(options):
    results = Results(options.results)
    machine = next((line for line in results.lines if line["measure"] == "machine"), {})
    rounds = len({line["round"] for line in results.lines if line["part"] != "machine"})
    threads = next((line["threads"] for line in results.lines if "threads" in line), None)
    print(f"{machine.get('processor')}, {machine.get('processors')} cores, {machine.get('system')}. Medians of "
          f"{rounds} round{'s' * (rounds != 1)}"
          + (f"; the peer's torch.get_num_threads() as it comes: {threads}" if threads else "") + ".\n")
    rows = training_rows(results)
    if rows:
        print("| training, images/s | LesionLab | its bare step | ratio | torchvision, plain | ratio | tuned | ratio |")
        print("|---|--:|--:|--:|--:|--:|--:|--:|\n" + "\n".join(rows) + "\n")
    rows = other_rows(results)
    if rows:
        print("| | LesionLab | beside it | ratio |\n|---|--:|---|--:|\n" + "\n".join(rows))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="build/tests/lesion_bench")
    parser.add_argument("--data", help="HAM10000, the images reduced or not")
    parser.add_argument("--originals", help="images of the original size")
    parser.add_argument("--weights", default="", help="MobileNetV2's published state dict")
    parser.add_argument("--model", help="a run or model file, for diagnosis")
    parser.add_argument("--window", help="the window's program, for its start")
    parser.add_argument("--part", action="append", choices=(*PARTS, "gpu"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--first-round", type=int, default=1, help="number of the first, to add rounds to --results")
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--warm-up", type=int, default=5)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--home", help="folder for caches, kept; without it one that is thrown away")
    parser.add_argument("--results", default="bench.jsonl")
    parser.add_argument("--table", action="store_true", help="measure nothing, print the table of --results")
    options = parser.parse_args()
    if not options.table:
        bench = Bench(options)
        bench.ours("machine", "machine")
        for bench.round in range(options.first_round, options.first_round + options.rounds):
            for part in options.part or PARTS:
                getattr(bench, part.replace("-", "_"))()
    table(options)


if __name__ == "__main__":
    main()
