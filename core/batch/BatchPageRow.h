#pragma once

#include "core/batch/BatchTable.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lesion {

/// One image on a batch's page, as markup.
struct PageRow {
    std::size_t index = 0;  ///< in the table; people count from 1
    const BatchRow& row;
    const std::vector<std::string>& classes;
    const std::vector<std::string>& colours;  ///< #rrggbb of each class
    bool names = false;                       ///< name the image's file; else nothing of it is said
    bool explained = false;                   ///< there is a column for heat maps
    bool overlaid = false;                    ///< and this image has one
};
std::string pageRow(const PageRow& of);
/// The table's beginning; rows and </tbody></table> follow.
std::string pageTableHead(bool explained);

/// A bar of so much (0 … 1) of its track.
std::string barOf(double share, std::string_view colour);

}  // namespace lesion
