#!/usr/bin/env python3
"""Makes the files in data/ that OpenCV cannot write itself. Debian: apt-get install python3-pil

Upright, each shows four fields: red and green above, blue and yellow below, 32 x 16 pixels.
"""

import pathlib

from PIL import Image

folder = pathlib.Path(__file__).parent / "data"
folder.mkdir(exist_ok=True)
upright = Image.new("RGB", (32, 16))
for x, y, colour in [(0, 0, (255, 0, 0)), (16, 0, (0, 255, 0)), (0, 8, (0, 0, 255)), (16, 8, (255, 255, 0))]:
    upright.paste(colour, (x, y, x + 16, y + 8))

upright.convert("CMYK").save(folder / "cmyk.jpg", quality=95)
upright.save(folder / "progressive.jpg", quality=95, progressive=True, subsampling=0)

# EXIF orientation 6: the camera was turned, turn clockwise to see it upright.
stored = upright.transpose(Image.Transpose.ROTATE_90)
exif = Image.Exif()
exif[274] = 6
stored.save(folder / "turned.png", exif=exif)
stored.save(folder / "turned.webp", exif=exif, lossless=True)
stored.save(folder / "turned.tif", tiffinfo={274: 6})

clear = upright.copy()
clear.putalpha(Image.new("L", upright.size, 51))  # a fifth opaque
clear.save(folder / "alpha.tif")

# Baseline JPEG without subsampling: skin-like colours with detail, sizes that are no multiple of 8, three qualities.
for name, size, quality, optimize in [("fine.jpg", (75, 50), 100, True), ("usual.jpg", (64, 33), 90, False),
                                      ("coarse.jpg", (31, 47), 20, True), ("dot.jpg", (1, 1), 75, False)]:
    image = Image.new("RGB", size)
    for y in range(size[1]):
        for x in range(size[0]):
            dark = 60 if (x - 20) ** 2 + (y - 20) ** 2 < 150 else 0
            grain = (x * 7 + y * 13 + x * y % 31 * 5) % 23
            image.putpixel((x, y), (200 - dark + grain, 150 - dark + x % 40, 130 - dark + (y * y) % 50))
    image.save(folder / name, quality=quality, subsampling=0, optimize=optimize)
