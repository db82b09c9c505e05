#!/usr/bin/env python3
"""Prints the expectations of tst_Preprocessing.cpp and tst_Augmentation.cpp, from Pillow and keras_preprocessing.

Debian: apt-get install python3-pil python3-numpy python3-scipy python3-keras-preprocessing
The input of both is a formula, the same here and in TestImages.h, so that no file has to be kept.
"""

import numpy
from keras_preprocessing.image.affine_transformations import apply_affine_transform
from PIL import Image


def formula(width, height):
    y, x, c = numpy.mgrid[0:height, 0:width, 0:3].astype(numpy.int64)
    return ((x * 7 + y * 13 + c * 29 + (x * y) % 31 * 5 + (x // 5 + y // 3) % 2 * 90) % 256).astype(numpy.uint8)


def smooth(width, height):
    y, x, c = numpy.mgrid[0:height, 0:width, 0:3].astype(numpy.int64)
    return ((x * (c + 3) + y * 2) % 256).astype(numpy.uint8)


def fnv1a(data):
    value = 14695981039346656037
    for byte in data:
        value = ((value ^ byte) * 1099511628211) % 2**64
    return "%016x" % value


print("// Pillow: input size, output size, hash of the output")
for (w, h), (ow, oh) in [((200, 150), (192, 192)), ((600, 450), (192, 192)), ((600, 450), (224, 224)),
                         ((4032, 3024), (192, 192)), ((64, 48), (192, 192)), ((192, 100), (192, 192)),
                         ((100, 192), (192, 192)), ((193, 191), (192, 192)), ((640, 480), (33, 17)),
                         ((1, 1), (192, 192)), ((7, 3), (1, 1)), ((3001, 5), (10, 300))]:
    out = Image.fromarray(formula(w, h)).resize((ow, oh), Image.BILINEAR)
    print('{%d, %d, %d, %d, "%s"},' % (w, h, ow, oh, fnv1a(out.tobytes())))

row = numpy.array([[[0] * 3, [100] * 3, [200] * 3, [255] * 3, [10] * 3, [30] * 3]], numpy.uint8)
print("// Pillow: a row of 6 to 4, 2 and 9")
for width in (4, 2, 9):
    print(numpy.asarray(Image.fromarray(row).resize((width, 1), Image.BILINEAR))[0, :, 0].tolist())

print("// Keras: theta, tx, ty, shear in degrees, zx, zy; red, green, blue at (row, column) of five points")
points = [(0, 0), (3, 60), (20, 31), (30, 7), (47, 63)]
for theta, tx, ty, shear, zx, zy in [(20, 0, 0, 0, 1, 1), (0, 5.5, 0, 0, 1, 1), (0, 0, -7.25, 0, 1, 1),
                                     (0, 0, 0, 15, 1, 1), (0, 0, 0, 0, 0.8, 1.2), (-13, 4, -6, 0.2, 1.1, 0.9),
                                     (180, 0, 0, 0, 1, 1)]:
    image = apply_affine_transform(smooth(64, 48).astype(float), theta, tx, ty, shear, zx, zy, fill_mode="nearest")
    found = ", ".join("{%.2f, %.2f, %.2f}" % tuple(image[p]) for p in points)
    print("{%g, %g, %g, %g, %g, %g, {%s}}," % (theta, tx, ty, shear, zx, zy, found))
