#pragma once

#include <QString>
#include <QStringList>
#include <string>

namespace lesion {

/// Fixed texts of core as the window shows them: translated here, while files keep what core writes.

/// A data set's name: a folder's, or that of the synthetic lesions, which is ours to translate.
QString datasetNameText(const std::string& name);
/// The sentence about the licence of published weights.
QString licenceText(const std::string& licence);
/// "mel, nv" or "mel、nv": set apart as the language writes lists.
QString listText(const QStringList& items);
/// Sentences one after the other: with a blank between them, but for scripts whose full stops bring their own.
QString sentencesText(const QStringList& sentences);

}  // namespace lesion
