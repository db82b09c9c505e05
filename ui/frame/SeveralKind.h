#pragma once

namespace lesion {

/// The jobs of several trainings.
enum class SeveralKind { CrossValidation, LeakDemo, Effect };

}  // namespace lesion
