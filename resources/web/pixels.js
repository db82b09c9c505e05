'use strict';
/* What LesionLab does to a photograph before its network sees it, and what its input check measures there. The same
   definitions as the desktop's core/image/Resize.cpp and core/diagnosis/PictureMeasures.cpp, because a browser's own
   resizing differs by up to 39 levels and the probabilities with it. Runs in a worker of the page, and in tests. */
const lesionPixels = (() => {
  /** A triangle as wide as the reduction, sampled at pixel centres, in 22-bit fixed point (Pillow's BILINEAR). */
  function triangleWeights(inSize, outSize) {
    const scale = inSize / outSize, support = Math.max(scale, 1), slope = 1 / support, positions = [];
    for (let out = 0; out < outSize; ++out) {
      const centre = (out + 0.5) * scale;
      const first = Math.max(0, Math.trunc(centre - support + 0.5));
      const count = Math.min(inSize, Math.trunc(centre + support + 0.5)) - first;
      const exact = new Float64Array(count), weights = new Int32Array(count);
      let total = 0;
      for (let i = 0; i < count; ++i) {
        const distance = Math.abs((i + first - centre + 0.5) * slope);
        exact[i] = distance < 1 ? 1 - distance : 0;
        total += exact[i];
      }
      for (let i = 0; i < count; ++i) weights[i] = Math.trunc(0.5 + exact[i] / total * (1 << 22));
      positions.push({first, weights});
    }
    return positions;
  }

  const level = sum => Math.min(255, Math.max(0, sum >> 22));

  /** Rows of `channels` interleaved bytes to `outWidth` pixels of three: alpha is dropped. */
  function resizeRows(bytes, width, height, channels, outWidth) {
    const out = new Uint8Array(outWidth * height * 3);
    const positions = outWidth === width ? null : triangleWeights(width, outWidth);
    for (let y = 0, to = 0; y < height; ++y) {
      const row = y * width * channels;
      for (let x = 0; x < outWidth; ++x) {
        if (!positions) {
          const from = row + x * channels;
          out[to++] = bytes[from]; out[to++] = bytes[from + 1]; out[to++] = bytes[from + 2];
          continue;
        }
        const {first, weights} = positions[x];
        let red = 1 << 21, green = 1 << 21, blue = 1 << 21;
        for (let i = 0, from = row + first * channels; i < weights.length; ++i, from += channels) {
          red += bytes[from] * weights[i];
          green += bytes[from + 1] * weights[i];
          blue += bytes[from + 2] * weights[i];
        }
        out[to++] = level(red); out[to++] = level(green); out[to++] = level(blue);
      }
    }
    return out;
  }

  /** `bytes`: RGBA or RGB rows (`channels` 4 or 3). Gives RGB rows of outWidth x outHeight. */
  function resize(bytes, width, height, channels, outWidth, outHeight) {
    const rows = resizeRows(bytes, width, height, channels, outWidth);
    if (outHeight === height) return rows;
    const stride = outWidth * 3, out = new Uint8Array(stride * outHeight), positions = triangleWeights(height, outHeight);
    const sums = new Int32Array(stride);
    for (let y = 0; y < outHeight; ++y) {
      const {first, weights} = positions[y];
      sums.fill(1 << 21);
      for (let i = 0; i < weights.length; ++i)
        for (let x = 0, from = (first + i) * stride; x < stride; ++x) sums[x] += rows[from + x] * weights[i];
      for (let x = 0; x < stride; ++x) out[y * stride + x] = level(sums[x]);
    }
    return out;
  }

  function grey(rgb) {
    const out = new Uint8Array(rgb.length / 3);
    for (let i = 0; i < out.length; ++i)
      out[i] = (rgb[3 * i] * 9798 + rgb[3 * i + 1] * 19235 + rgb[3 * i + 2] * 3735 + (1 << 14)) >> 15;
    return out;
  }

  const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length;
  function deviation(values) {
    const middle = mean(values);
    let sum = 0;
    for (const value of values) sum += (value - middle) * (value - middle);
    return Math.sqrt(sum / values.length);
  }

  /** Logarithm of the variance of the Laplacian; the border is mirrored without its last pixel. */
  function sharpness(values, width, height) {
    const out = new Float64Array(values.length);
    const mirrored = (at, size) => size === 1 ? 0 : at < 0 ? 1 : at >= size ? size - 2 : at;
    for (let y = 0; y < height; ++y) {
      const above = mirrored(y - 1, height) * width, below = mirrored(y + 1, height) * width;
      for (let x = 0; x < width; ++x) {
        const left = mirrored(x - 1, width), right = mirrored(x + 1, width);
        out[y * width + x] = values[above + x] + values[below + x] + values[y * width + left] +
          values[y * width + right] - 4 * values[y * width + x];
      }
    }
    return Math.log(deviation(out) ** 2 + 1e-2);
  }

  const lineWidth = 9, lineDepth = 20;
  /** Half widths of the rows of an ellipse in a square of lineWidth. */
  const ellipse = Array.from({length: lineWidth}, (_, row) => {
    const radius = lineWidth >> 1, dy = row - radius;
    return Math.round(radius * Math.sqrt((radius * radius - dy * dy) / (radius * radius)));
  });
  function extreme(values, width, height, largest) {
    const out = new Uint8Array(values.length), radius = lineWidth >> 1;
    for (let y = 0; y < height; ++y) {
      for (let x = 0; x < width; ++x) {
        let found = largest ? 0 : 255;
        for (let row = 0; row < lineWidth; ++row) {
          const at = y + row - radius;
          if (at < 0 || at >= height) continue;
          const end = Math.min(width - 1, x + ellipse[row]);
          for (let i = Math.max(0, x - ellipse[row]); i <= end; ++i) {
            const value = values[at * width + i];
            if (largest ? value > found : value < found) found = value;
          }
        }
        out[y * width + x] = found;
      }
    }
    return out;
  }
  function middleOf(width, height) {
    return {x: width >> 2, y: height >> 2, width: Math.max(1, width >> 1), height: Math.max(1, height >> 1)};
  }
  function inMiddle(values, width, height) {
    const area = middleOf(width, height), out = [];
    for (let y = area.y; y < area.y + area.height; ++y)
      for (let x = area.x; x < area.x + area.width; ++x) out.push(values[y * width + x]);
    return out;
  }
  /** Share of the middle that is thin dark lines: what closing fills in. */
  function covered(values, width, height) {
    const closed = extreme(extreme(values, width, height, true), width, height, false);
    const filled = closed.map((value, i) => Math.max(0, value - values[i]));
    const middle = inMiddle(filled, width, height);
    return middle.filter(value => value > lineDepth).length / middle.length;
  }

  /** sRGB bytes to CIE L*a*b* (D65), three planes. */
  function lab(rgb) {
    const count = rgb.length / 3, planes = [0, 1, 2].map(() => new Float32Array(count));
    const linear = Float64Array.from({length: 256}, (_, i) => {
      const value = i / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    const curve = t => t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
    for (let i = 0; i < count; ++i) {
      const r = linear[rgb[3 * i]], g = linear[rgb[3 * i + 1]], b = linear[rgb[3 * i + 2]];
      const x = curve((0.412453 * r + 0.357580 * g + 0.180423 * b) / 0.950456);
      const yy = 0.212671 * r + 0.715160 * g + 0.072169 * b, y = curve(yy);
      const z = curve((0.019334 * r + 0.119193 * g + 0.950227 * b) / 1.088754);
      planes[0][i] = yy > 0.008856 ? 116 * y - 16 : 903.3 * yy;
      planes[1][i] = 500 * (x - y);
      planes[2][i] = 200 * (y - z);
    }
    return planes;
  }

  function meanStep(values, width, height) {
    if (width < 2 || height < 2) return 0;
    let across = 0, down = 0;
    for (let y = 0; y < height; ++y)
      for (let x = 0; x < width; ++x) {
        const value = values[y * width + x];
        if (x + 1 < width) across += Math.abs(values[y * width + x + 1] - value);
        if (y + 1 < height) down += Math.abs(values[(y + 1) * width + x] - value);
      }
    return across / (height * (width - 1)) + down / ((height - 1) * width);
  }
  /** Half of width and height by the mean over the area. */
  function halved(values, width, height) {
    const outWidth = Math.max(1, width >> 1), outHeight = Math.max(1, height >> 1);
    const shares = (size, outSize) => Array.from({length: outSize}, (_, i) => {
      const begin = i * size / outSize, end = (i + 1) * size / outSize, parts = [];
      for (let at = Math.floor(begin); at < Math.min(size, Math.ceil(end)); ++at) {
        const share = Math.min(end, at + 1) - Math.max(begin, at);
        if (share > 1e-3) parts.push([at, share]);
      }
      return parts;
    });
    const columns = shares(width, outWidth), rows = shares(height, outHeight);
    const out = new Float32Array(outWidth * outHeight);
    for (let y = 0; y < outHeight; ++y)
      for (let x = 0; x < outWidth; ++x) {
        let sum = 0, weight = 0;
        for (const [row, down] of rows[y])
          for (const [column, across] of columns[x]) {
            sum += values[row * width + column] * down * across;
            weight += down * across;
          }
        out[y * outWidth + x] = sum / weight;
      }
    return {values: out, width: outWidth, height: outHeight};
  }
  /** Colours and contrasts of one channel, as PictureMeasures::appearance has them. */
  function channelMeasures(plane, width, height) {
    const middle = mean(plane), out = [middle, deviation(plane), middle - mean(inMiddle(plane, width, height))];
    let now = {values: plane, width, height};
    for (let scale = 0; scale < 4; ++scale) {
      out.push(Math.log(meanStep(now.values, now.width, now.height) + 1e-2));
      now = halved(now.values, now.width, now.height);
      if (scale !== 1) continue;
      const sorted = Float32Array.from(now.values).sort();
      for (const share of [0.02, 0.25, 0.5, 0.75, 0.98]) out.push(sorted[Math.trunc(share * (sorted.length - 1))]);
    }
    return out;
  }

  /** `rgb`: the network's input; width and height: the photograph's. */
  function measure(rgb, inWidth, inHeight, width, height) {
    const lightness = grey(rgb);
    return {
      width, height,
      sharpness: sharpness(lightness, inWidth, inHeight),
      lightness: mean(lightness) / 255,
      covered: covered(lightness, inWidth, inHeight),
      appearance: lab(rgb).flatMap(plane => channelMeasures(plane, inWidth, inHeight)),
    };
  }

  /** Mahalanobis distance to the nearest mean, divided by the root of the length. */
  function distance(normal, values) {
    const width = values.length, white = new Float64Array(width);
    for (let row = 0; row < width; ++row)
      for (let i = 0; i <= row; ++i) white[row] += normal.whitening[row * width + i] * values[i];
    let nearest = Infinity;
    for (let at = 0; at < normal.means.length; at += width) {
      let sum = 0;
      for (let i = 0; i < width; ++i) sum += (white[i] - normal.means[at + i]) ** 2;
      nearest = Math.min(nearest, sum);
    }
    return Math.sqrt(nearest / width);
  }

  /** The reasons for which the picture should not be judged, of those that a page can find, with values for their
      sentences. `limits` as the page's model has them. */
  function check(limits, measures, logits) {
    const found = [], fixed = (value, digits) => value.toFixed(digits), percent = value => fixed(100 * value, 1);
    if (Math.min(measures.width, measures.height) < limits.least_side)
      found.push(['too_small', {width: measures.width, height: measures.height, least: limits.least_side}]);
    if (measures.sharpness < limits.least_sharpness)
      found.push(['blurred', {value: fixed(measures.sharpness, 2), limit: fixed(limits.least_sharpness, 2)}]);
    if (measures.lightness < limits.least_lightness)
      found.push(['too_dark', {value: percent(measures.lightness), limit: percent(limits.least_lightness)}]);
    if (measures.lightness > limits.most_lightness)
      found.push(['too_bright', {value: percent(measures.lightness), limit: percent(limits.most_lightness)}]);
    if (limits.appearance && distance(limits.appearance, measures.appearance) > limits.most_appearance)
      found.push(['not_skin', {}]);
    if (measures.covered > limits.most_covered) found.push(['covered', {value: percent(measures.covered)}]);
    const largest = Math.max(...logits);
    const energy = -(largest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0)));
    if (energy > limits.most_energy) found.push(['unfamiliar', {share: percent(limits.unfamiliar_share)}]);
    return found;
  }

  return {resize, measure, check};
})();
if (typeof module !== 'undefined') module.exports = lesionPixels;
