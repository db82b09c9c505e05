#pragma once

#include "core/evaluation/Isic2018.h"

namespace lesion::cli {

/// The published results of ISIC 2018 task 3 with this one at its place among them, and whether it was judged on the
/// same images.
void printStanding(const Isic2018Standing& standing);

}  // namespace lesion::cli
