// Included by one source file for each kind of vectors, which first defines, for itself alone:
//   Words: 16-bit numbers, and Quads: 32-bit ones in as much room; in each 16 bytes of them
//   zip(a, b, low, high)     the halves' numbers in turn
//   products(words, first, second)   a Quad for each pair of numbers: first * one + second * the other
//   plus, minus              of Quads
//   rounded<bits>(low, high) Quads times 2^-bits, rounded, as Words that stop at the ends of their range
// Nothing inline of the standard library or of OpenCV may be called from here: the linker keeps one copy of such
// functions, and it might be one that an older processor cannot run.

namespace lesion {
namespace {

/// Twice as many values of 32 bits.
struct Wide {
    Quads low, high;
};

Wide plus(const Wide& a, const Wide& b) {
    return {plus(a.low, b.low), plus(a.high, b.high)};
}
Wide minus(const Wide& a, const Wide& b) {
    return {minus(a.low, b.low), minus(a.high, b.high)};
}
template <int bits>
Words rounded(const Wide& wide) {
    return rounded<bits>(wide.low, wide.high);
}

/// Pairs of values from two vectors, to be multiplied with pairs of factors.
struct Pairs {
    Words low, high;
    Pairs(const Words& a, const Words& b) { zip(a, b, low, high); }
    Wide times(int first, int second) const { return {products(low, first, second), products(high, first, second)}; }
};

/// One pass over 8 columns of each block at once; `v[k]` holds the kth value of each. libjpeg's names and constants
/// (times 2^13).
template <int shift>
void pass(Words (&v)[8]) {
    const Pairs outer(v[0], v[4]);
    const Pairs inner(v[2], v[6]);
    const Wide tmp2 = inner.times(4433, 4433 - 15137);
    const Wide tmp3 = inner.times(4433 + 6270, 4433);
    const Wide sum0 = outer.times(8192, 8192);
    const Wide sum1 = outer.times(8192, -8192);
    const Wide even[4] = {plus(sum0, tmp3), plus(sum1, tmp2), minus(sum1, tmp2), minus(sum0, tmp3)};

    const Pairs z(add(v[7], v[3]), add(v[5], v[1]));
    const Wide z3 = z.times(9633 - 16069, 9633);
    const Wide z4 = z.times(9633, 9633 - 3196);
    const Pairs ends(v[7], v[1]);
    const Pairs middle(v[5], v[3]);
    const Wide odd[4] = {plus(ends.times(-7373, 12299 - 7373), z4), plus(middle.times(-20995, 25172 - 20995), z3),
                         plus(middle.times(16819 - 20995, -20995), z4), plus(ends.times(2446 - 7373, -7373), z3)};
    for (int i = 0; i < 4; ++i) {
        v[i] = rounded<shift>(plus(even[i], odd[i]));
        v[7 - i] = rounded<shift>(minus(even[i], odd[i]));
    }
}

void transpose(Words (&v)[8]) {
    for (int round = 0; round < 3; ++round) {
        Words mixed[8];
        for (int i = 0; i < 4; ++i) zip(v[i], v[i + 4], mixed[2 * i], mixed[2 * i + 1]);
        for (int i = 0; i < 8; ++i) v[i] = mixed[i];
    }
}

/// Both passes: from rows of coefficients to rows of samples.
void transformBlocks(Words (&rows)[8]) {
    pass<11>(rows);
    transpose(rows);
    pass<18>(rows);
    transpose(rows);
}

/// Levels before they are cut to 0..255.
struct Colours {
    Words red, green, blue;
};

/// `light`: Y, not less 128. 1.402 = 1 + 26345/65536, 1.772 = 2 - 14942/65536, 0.34414 = 22554/65536, 0.71414 = 1 -
/// 18734/65536.
Colours colours(const Words& light, const Words& cb, const Words& cr) {
    const Pairs both(cb, cr);
    const auto part = [&both](int ofCb, int ofCr) { return rounded<16>(both.times(ofCb, ofCr)); };
    return {add(add(light, cr), part(0, 26345)), add(subtract(light, cr), part(-22554, 18734)),
            add(add(light, add(cb, cb)), part(-14942, 0))};
}

}  // namespace
}  // namespace lesion
