#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <filesystem>
#include <opencv2/core.hpp>
#include <span>
#include <string>

namespace lesion {

/// The one place that knows BGR, EXIF, alpha, 16 bits and CMYK. After it an image is a `cv::Mat` of type CV_8UC3 in RGB
/// order, upright, with alpha laid over white. All functions are thread-safe and read through std::filesystem::path, so
/// Cyrillic and Chinese names work on every system.

/// What a file's first and last bytes say, without decoding.
struct ImageHeader {
    std::string format;  ///< jpeg, png, bmp, tiff, webp
    int width = 0;       ///< as stored, before EXIF rotation; 0 where the header does not tell cheaply (tiff, webp)
    int height = 0;
    bool endMarker = true;         ///< false: the file's end is missing (cut short)
    bool extensionMatches = true;  ///< false: another type than the name says; it is still read by its content
};

/// Reads a few kilobytes. Errors: FileMissing, FileUnreadable, ImageEmpty, ImageUnknownFormat, ImageTooLarge (a claim
/// of more than 2^28 pixels, refused before decoding).
Result<ImageHeader> inspectImage(const std::filesystem::path& path);

/// Full scale. Errors: those of inspectImage, ImageDamaged (also when cut short: half a lesion is no sample).
Result<cv::Mat> loadImage(const std::filesystem::path& path);
/// The same from memory (drag and drop, clipboard); `name` is for messages.
Result<cv::Mat> decodeImage(std::span<const std::byte> bytes, const std::string& name);

/// For display only: decoded at reduced scale where the format can, longest side at most `edge` pixels.
Result<cv::Mat> loadThumbnail(const std::filesystem::path& path, int edge);

/// RGB to a PNG or JPEG file by the extension. Errors as writeFile.
Result<void> saveImage(const std::filesystem::path& path, const cv::Mat& rgb);

/// The extensions that a data set's folder is searched for, lower case with dot.
bool hasImageExtension(const std::filesystem::path& path);

}  // namespace lesion
