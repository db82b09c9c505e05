#!/usr/bin/env python3
"""Opens exported web pages in a real Chromium and compares their answers with the command line's.

    web_page.py --cli build/app/lesionlab-cli --work FOLDER [--model RUN IMAGE...]

Without --model a small network is trained on synthetic lesions. The page is opened twice, as one file from file:// and
as a folder from `lesionlab-cli serve`; JPEG, PNG and a JPEG that EXIF turns; a network request to anywhere else fails
the test. Ends with 77 (skipped) where there is no Chromium or the build has no web page.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

TOLERANCE = 1e-4
SKIPPED = 77


class Browser:
    """Chromium by its debugging pipe: nothing to install but the browser."""

    def __init__(self, program, profile):
        to_read, self.to = os.pipe()
        self.back, from_write = os.pipe()

        def move():
            os.dup2(to_read, 1003), os.dup2(from_write, 1004)
            os.dup2(1003, 3), os.dup2(1004, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
             "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe",
             "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=move, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(from_write)
        self.number, self.rest, self.requests = 0, b"", []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Network.enable")
        self.call("DOM.enable")

    def message(self):
        while b"\0" not in self.rest:
            part = os.read(self.back, 1 << 16)
            if not part:
                raise RuntimeError("the browser has ended")
            self.rest += part
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **parameters):
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters}
        if getattr(self, "session", None):
            request["sessionId"] = self.session
        os.write(self.to, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("method") == "Network.requestWillBeSent":
                self.requests.append(answer["params"]["request"]["url"])
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def value(self, script):
        return self.call("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def wait(self, script, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.value(script)
            if found:
                return found
            time.sleep(0.05)
        raise RuntimeError(f"waited {seconds} s for {script}; the page says: {self.value('document.body.innerText')}")

    def close(self):
        """By its own way out: killed, its children still write into the profile while that is removed."""
        try:
            self.session = None
            self.call("Browser.close")
            self.process.wait(15)
        except (OSError, RuntimeError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def turned(jpeg, file):
    """The same JPEG with EXIF saying that it lies on its side."""
    tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    body = b"Exif\0\0" + tiff
    with open(jpeg, "rb") as source, open(file, "wb") as out:
        data = source.read()
        out.write(data[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + data[2:])


def small_network(cli, work):
    data, model = os.path.join(work, "data"), os.path.join(work, "run")
    run(cli, "dataset", "synthetic", "--out", data, "--images", "200", "--seed", "3")
    run(cli, "train", "--data", data, "--preset", "quick", "--out", model, "--set", "epochs=2", "--set", "max_steps=4",
        "--set", "weights=none", "--set", "frozen=false", "--set", "precision=float32")
    images = sorted(os.path.join(place, name) for place, _, names in os.walk(data) for name in names
                    if name.endswith(".jpg"))[:18]
    maps = os.path.join(work, "maps")
    run(cli, "predict", "--model", model, images[0], "--explain", maps)
    images += sorted(os.path.join(place, name) for place, _, names in os.walk(maps) for name in names
                     if name.endswith(".png"))[:2]
    images.append(os.path.join(work, "turned.jpg"))
    turned(images[0], images[-1])
    return model, images


def answers_of(browser, url, images):
    browser.call("Page.navigate", url=url)
    state = browser.wait("document.documentElement.dataset.state", 120)
    if state != "ready":
        raise RuntimeError(f"{url} does not start: {browser.value('document.body.innerText')}")
    root = browser.call("DOM.getDocument")["root"]["nodeId"]
    files = browser.call("DOM.querySelector", nodeId=root, selector="#files")["nodeId"]
    browser.call("DOM.setFileInputFiles", nodeId=files, files=images)
    browser.wait(f"lesionlabResults.length + document.querySelectorAll('.card.failed').length >= {len(images)}", 180)
    failed = browser.value("[...document.querySelectorAll('.card.failed')].map(c => c.textContent).join(' ')")
    if failed:
        raise RuntimeError(failed)
    return browser.value("lesionlabResults")


def languages(browser):
    """What the page shows when its reader chooses each language: its own words, and none missing."""
    words, mistakes = browser.value("JSON.parse(document.getElementById('words').textContent)"), []
    for language, its in words.items():
        browser.value(f"language.value = '{language}'; language.dispatchEvent(new Event('change'))")
        shown = browser.value("document.body.innerText + document.querySelector('details').textContent")
        empty = browser.value("[...document.querySelectorAll('[data-word]')].filter(e => !e.textContent).length")
        refused = browser.value("document.querySelectorAll('.refusal').length") > 0
        wanted = [its["heading"], its["research"], its["choose"], its["about"], its["card"]["not_for_text"],
                  its["class_names"]["mel"]] + ([its["refused"]] if refused else [])
        if empty or any(text not in shown for text in wanted):
            mistakes.append(f"{language}: {empty} empty, missing {[t for t in wanted if t not in shown]}")
    if sorted(words) != ["de", "en", "kk", "ru", "zh_CN"]:
        mistakes.append(f"languages: {sorted(words)}")
    return mistakes


def compare(place, expected, found):
    largest, mistakes = 0.0, []
    for want, have in zip(expected, found):
        largest = max(largest, max(abs(a - b) for a, b in zip(want["probabilities"].values(), have["probabilities"])))
        desktop, page = set(want.get("reasons", [])), {reason for reason, _ in have["findings"]}
        # The page knows one of the four distances behind "unfamiliar".
        if page - {"unfamiliar"} != desktop - {"unfamiliar"} or not page <= desktop:
            mistakes.append(f"{want['file']}: desktop {sorted(desktop)}, page {sorted(page)}")
    print(f"{place}: {len(found)} images, largest difference of a probability {largest:.2e}")
    if len(found) != len(expected) or largest > TOLERANCE:
        mistakes.append(f"{place}: probabilities differ by {largest}")
    return mistakes


def judge(cli, model, images, work, browser):
    page, folder = os.path.join(work, "page.html"), os.path.join(work, "folder")
    run(cli, "export", "--model", model, "--format", "web", "--out", page)
    run(cli, "export", "--model", model, "--format", "web", "--out", folder)
    # Names of the order of `probabilities` are the model's.
    expected = json.loads(run(cli, "predict", "--json", "--model", model, *images))
    classes = [c["id"] for c in json.loads(
        open(page, encoding="utf-8").read().split('id="about">', 1)[1].split("</script>", 1)[0])["classes"]]
    for row in expected:
        row["probabilities"] = {name: row["probabilities"][name] for name in classes}
    mistakes = compare("file://", expected, answers_of(browser, "file://" + page, images))
    mistakes += languages(browser)
    allowed = ["file://", "data:", "blob:", "about:", "chrome"]
    server = subprocess.Popen([cli, "serve", folder, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True)
    try:
        said = server.stdout.readline().split()
        if said:
            allowed.append(said[-1])
            port = said[-1].rstrip("/").rsplit(":", 1)[1]
            second = subprocess.run([cli, "serve", folder, "--port", port], stderr=subprocess.PIPE, text=True,
                                    timeout=30, check=False)
            if second.returncode != 1 or port not in second.stderr:
                mistakes.append(f"a second server on port {port}: {second.returncode} {second.stderr}")
            mistakes += compare("serve", expected, answers_of(browser, said[-1], images))
        elif "has no web server" not in server.stderr.read():
            mistakes.append("serve does not start")
    finally:
        server.terminate()
        server.wait()
    mistakes += [f"request to {r}" for r in browser.requests if not r.startswith(tuple(allowed))]
    return mistakes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--model")
    parser.add_argument("images", nargs="*")
    given = parser.parse_args()
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        print("No Chromium here.")
        return SKIPPED
    program_folder = os.path.dirname(os.path.dirname(os.path.abspath(given.cli)))
    if not os.path.exists(os.path.join(program_folder, "share", "lesionlab", "web", "runtime-version.txt")):
        print("This build holds no ONNX Runtime Web.")
        return SKIPPED
    os.makedirs(given.work, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=given.work, ignore_cleanup_errors=True) as work:
        os.environ["LESIONLAB_HOME"] = os.path.join(work, "home")
        model, images = (given.model, [os.path.abspath(i) for i in given.images]) if given.model else \
            small_network(given.cli, work)
        browser = Browser(program, os.path.join(work, "profile"))
        try:
            mistakes = judge(given.cli, model, images, work, browser)
        finally:
            browser.close()
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
