#pragma once

#include <QString>

class QFont;
class QLabel;
class QWidget;

namespace lesion {

/// What the program says in sentences can be read in a narrow window and copied: the one place that says how.

enum class CopiedBy { Mouse, MouseAndKeyboard };  ///< by keyboard: the label takes the focus

/// Wraps its text, which can be selected.
void makeSentence(QLabel* label, CopiedBy by = CopiedBy::Mouse);
/// A new one for plain text: what came from data or a file never counts as markup.
QLabel* sentenceLabel(const QString& objectName = {}, CopiedBy by = CopiedBy::Mouse, QWidget* parent = nullptr);

/// The one figure that matters, twice as large as `text`, and what stands beside it.
void styleHeadline(const QFont& text, QLabel* headline, QLabel* beside);

}  // namespace lesion
