#include "core/base/Processor.h"

#include <cstdint>

#if defined(_M_X64)
#include <intrin.h>
#elif defined(__x86_64__)
#include <cpuid.h>
#endif

namespace lesion {

#if defined(_M_X64) || defined(__x86_64__)
namespace {

struct Registers {
    std::uint32_t eax = 0, ebx = 0, ecx = 0, edx = 0;
};

/// The processor's answer to a question about itself (Intel's manual, volume 2, CPUID); zeros where it has none.
Registers cpuid(std::uint32_t leaf, std::uint32_t subleaf) {
    Registers answer;
#if defined(_M_X64)
    int values[4] = {};
    __cpuidex(values, static_cast<int>(leaf), static_cast<int>(subleaf));
    answer = {static_cast<std::uint32_t>(values[0]), static_cast<std::uint32_t>(values[1]),
              static_cast<std::uint32_t>(values[2]), static_cast<std::uint32_t>(values[3])};
#else
    __get_cpuid_count(leaf, subleaf, &answer.eax, &answer.ebx, &answer.ecx, &answer.edx);
#endif
    return answer;
}

}  // namespace

bool processorHasBfloat16() {
    const Registers features = cpuid(7, 0);
    const bool amxBf16 = (features.edx & 1U << 22U) != 0;
    return amxBf16 || (features.eax >= 1 && (cpuid(7, 1).eax & 1U << 5U) != 0);
}
#else
bool processorHasBfloat16() {
    return false;
}
#endif

}  // namespace lesion
