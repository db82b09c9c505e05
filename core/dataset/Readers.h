#pragma once

#include "core/base/Csv.h"
#include "core/base/Result.h"
#include "core/dataset/Draft.h"
#include "core/dataset/FolderScan.h"
#include "core/dataset/OpenDataset.h"

namespace lesion {

/// A format is two functions: what its table (or folder) looks like, and how to read it. Each in a .cpp of its own.

bool isHam10000Table(const CsvTable& head);
/// From HAM10000_metadata where several tables fit (the official test set's table lies in the same download).
Result<Draft> readHam10000(const FolderScan& scan);

bool isChallengeTable(const CsvTable& head);
/// All one-hot tables of the folder together (training, validation, test), then metadata and lesion groupings.
Result<Draft> readIsicChallenge(const FolderScan& scan);

bool isArchiveTable(const CsvTable& head);
Result<Draft> readIsicArchive(const FolderScan& scan);

/// At least two folders with images that are not named like a store of images ("HAM10000_images_part_1").
bool isClassFolders(const FolderScan& scan);
Draft readClassFolders(const FolderScan& scan);

/// Any table, by the columns that the user named.
Result<Draft> readCsvDataset(const FolderScan& scan, const ColumnNames& columns);

}  // namespace lesion
