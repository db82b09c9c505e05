#pragma once

#include <QString>

namespace lesion {

/// How well what someone types fits a text: 0 not at all, larger is better. Each word typed must be found, in any
/// order: whole at the start of a word best, then inside one, then as letters in this order ("stt" for Start training).
/// Case and accents on letters do not count.
int fuzzyScore(const QString& typed, const QString& text);

}  // namespace lesion
