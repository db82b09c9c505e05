#pragma once

#include <string>
#include <string_view>

namespace lesion {

/// HAM10000's seven: akiec, bcc, bkl, df, mel, nv, vasc.
bool isHam10000Class(std::string_view name);

/// A class of HAM10000 or scc under its usual spelling in lower case ("NV", "AK" → "nv", "akiec"); anything else:
/// empty.
std::string shortClassName(std::string_view name);

/// The short name for a diagnosis as the ISIC Archive writes it ("Melanoma, NOS" → "mel", "Solar or actinic keratosis"
/// → "akiec"); empty for a term that is not exactly such a diagnosis. Grouping follows HAM10000's publication: Bowen's
/// disease is akiec; seborrhoeic keratosis, solar lentigo and lichen-planus-like keratosis are bkl.
std::string shortNameOfDiagnosis(std::string_view diagnosis);

}  // namespace lesion
