#!/usr/bin/python3
"""Time from starting the window's program to its first mapped window and to its first painted frame (Linux, Xvfb).

    tests/bench/startup.py build/app/lesionlab [--runs 10] [-- arguments of the program]

Every run has the same settings folder, which is empty at first; one run before the others warms the file cache.
"""
import argparse
import ctypes
import json
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time

SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19
Z_PIXMAP = 2
SMALLEST_WINDOW = 400  # pixels; Qt maps nothing else of that size at its start
COLOURS_OF_A_FRAME = 8  # an unpainted window has one
GIVE_UP = 30  # seconds


class MapEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("event", ctypes.c_ulong), ("window", ctypes.c_ulong),
                ("override_redirect", ctypes.c_int), ("room", ctypes.c_long * 24)]


class Image(ctypes.Structure):  # the beginning of XImage
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_uint32))]


class Screen:
    """The display as someone sees who waits for a window."""

    def __init__(self, name):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        display = self.x.XOpenDisplay(name.encode())
        if not display:
            sys.exit(f"no display {name}")
        self.display = ctypes.c_void_p(display)
        self.ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x.XSetErrorHandler(self.ignore)  # windows go away while one looks at them
        root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.x.XSelectInput(self.display, root, SUBSTRUCTURE_NOTIFY)
        self.x.XSync(self.display, 1)

    def size(self, window):
        root, x, y, width, height, border, depth = (ctypes.c_ulong(), *(ctypes.c_uint() for _ in range(6)))
        self.x.XGetGeometry(self.display, ctypes.c_ulong(window), *map(ctypes.byref,
                            (root, x, y, width, height, border, depth)))
        return width.value, height.value

    def wait_for_map(self, until):
        event = MapEvent()
        while time.monotonic() < until:
            if not self.x.XPending(self.display):
                select.select([self.x.XConnectionNumber(self.display)], [], [], 0.05)
                continue
            self.x.XNextEvent(self.display, ctypes.byref(event))
            if event.type == MAP_NOTIFY and min(self.size(event.window)) >= SMALLEST_WINDOW:
                return event.window
        return None

    def wait_for_paint(self, window, until):
        while time.monotonic() < until:
            image = self.x.XGetImage(self.display, ctypes.c_ulong(window), 0, 0, SMALLEST_WINDOW, SMALLEST_WINDOW,
                                     ctypes.c_ulong(0xFFFFFFFF), Z_PIXMAP)
            if image:
                pixels = SMALLEST_WINDOW * SMALLEST_WINDOW
                colours = len(set(image.contents.data[0:pixels:37]))
                self.x.XDestroyImage(image)
                if colours >= COLOURS_OF_A_FRAME:
                    return True
            time.sleep(0.001)
        return False


def start_once(screen, command, environment):
    start = time.monotonic()
    program = subprocess.Popen(command, env=environment)
    try:
        window = screen.wait_for_map(start + GIVE_UP)
        mapped = time.monotonic() - start
        if window is None or not screen.wait_for_paint(window, start + GIVE_UP):
            sys.exit("no window")
        return mapped, time.monotonic() - start
    finally:
        program.terminate()
        program.wait()
        screen.x.XSync(screen.display, 1)


def report(name, values, as_json):
    line = {"measure": name, "runs": len(values), "median": statistics.median(values),
            "p95": values[round(0.95 * (len(values) - 1))], "least": values[0]}
    print(json.dumps(line) if as_json else ", ".join(f"{key} {value:.3f}" if isinstance(value, float)
                                                     else f"{key} {value}" for key, value in line.items()))


def free_display():
    return next(f":{n}" for n in range(90, 200) if not os.path.exists(f"/tmp/.X11-unix/X{n}"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--json", action="store_true", help="print lines of JSON")
    options = parser.parse_args()
    display = free_display()
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              stderr=subprocess.DEVNULL)
    try:
        while not os.path.exists(f"/tmp/.X11-unix/X{display[1:]}"):
            time.sleep(0.05)
        screen = Screen(display)
        with tempfile.TemporaryDirectory() as home:
            environment = dict(os.environ, DISPLAY=display, LESIONLAB_HOME=home, XDG_RUNTIME_DIR=home,
                               QT_QPA_PLATFORM="xcb")
            command = [options.program, *options.arguments]
            start_once(screen, command, environment)
            times = [start_once(screen, command, environment) for _ in range(options.runs)]
        for name, values in zip(("window_mapped", "first_frame_painted"), zip(*times)):
            report(name, sorted(values), options.json)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
