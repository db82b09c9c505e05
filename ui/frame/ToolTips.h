#pragma once

namespace lesion {

/// Qt breaks the lines of a tooltip of plain text only where it is wider than the screen. From now on longer ones are
/// shown in lines that an eye can follow. Calling it again does nothing more.
void wrapToolTips();

}  // namespace lesion
