#include "core/image/ImageFile.h"

#include "core/base/Files.h"
#include "core/base/MessageIds.h"
#include "core/image/BaselineJpeg.h"
#include "core/image/ImageStructure.h"
#include "core/image/Preprocessing.h"

#include <algorithm>
#include <array>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <string_view>
#include <utility>

namespace lesion {

namespace {

constexpr std::int64_t maxPixels = std::int64_t{1} << 28;
constexpr std::uint64_t maxFileSize = UINT64_C(1) << 31;  // no codec needs more for 2^28 pixels

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> extensions{{{".jpg", "jpeg"},
                                                                                    {".jpeg", "jpeg"},
                                                                                    {".jpe", "jpeg"},
                                                                                    {".jfif", "jpeg"},
                                                                                    {".png", "png"},
                                                                                    {".bmp", "bmp"},
                                                                                    {".dib", "bmp"},
                                                                                    {".tif", "tiff"},
                                                                                    {".tiff", "tiff"},
                                                                                    {".webp", "webp"}}};

/// The format that the name promises; empty: the name promises nothing.
std::string_view formatOfName(const std::filesystem::path& path) {
    auto extension = toUtf8(path.extension());
    for (auto& letter : extension) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    const auto* found =
        std::find_if(extensions.begin(), extensions.end(), [&](const auto& known) { return known.first == extension; });
    return found == extensions.end() ? std::string_view() : found->second;
}

Result<ImageStructure> checkedStructure(ByteReader& bytes, const std::string& name) {
    if (bytes.size() == 0) return fail(MessageId::ImageEmpty, {{"path", name}});
    auto image = readStructure(bytes);
    if (image.format.empty()) return fail(MessageId::ImageUnknownFormat, {{"path", name}});
    // Each side first: the product of two lies can wrap around.
    if (std::max(image.width, image.height) > maxPixels || image.width * image.height > maxPixels)
        return fail(MessageId::ImageTooLarge,
                    {{"path", name}, {"width", std::to_string(image.width)}, {"height", std::to_string(image.height)}});
    return image;
}

cv::Mat upright(cv::Mat image, int orientation) {
    if (orientation >= 5) cv::transpose(image, image);
    switch (orientation) {
        case 2:
        case 6:
            cv::flip(image, image, 1);
            break;
        case 4:
        case 8:
            cv::flip(image, image, 0);
            break;
        case 3:
        case 7:
            cv::flip(image, image, -1);
            break;
        default:
            break;
    }
    return image;
}

void swapRedAndBlue(cv::Mat& image) {
    for (int row = 0; row < image.rows; ++row) {
        auto* values = image.ptr<std::uint8_t>(row);
        for (int x = 0; x < image.cols; ++x) std::swap(values[3 * x], values[3 * x + 2]);
    }
}

/// `premultiplied`: the colours are already weighted with alpha.
cv::Mat overWhite(const cv::Mat& bgra, bool premultiplied) {
    cv::Mat rgb(bgra.size(), CV_8UC3);
    for (int row = 0; row < bgra.rows; ++row) {
        const auto* from = bgra.ptr<std::uint8_t>(row);
        auto* to = rgb.ptr<std::uint8_t>(row);
        for (int x = 0; x < bgra.cols; ++x, from += 4, to += 3) {
            const int alpha = from[3];
            const int weight = premultiplied ? 255 : alpha;
            for (int c = 0; c < 3; ++c)
                to[c] = cv::saturate_cast<std::uint8_t>((from[2 - c] * weight + 255 * (255 - alpha) + 127) / 255);
        }
    }
    return rgb;
}

/// From whatever the codec gave to 8-bit RGB.
cv::Mat toRgb(cv::Mat image, const ImageStructure& structure) {
    // libtiff multiplies 8-bit colours with alpha when it makes RGBA of whatever the file holds.
    const bool premultiplied = structure.format == "tiff" && image.depth() == CV_8U;
    if (image.depth() == CV_16U) image.convertTo(image, CV_8U, 1.0 / 257.0);
    switch (image.channels()) {
        case 1:
            cv::cvtColor(image, image, cv::COLOR_GRAY2RGB);
            break;
        case 3:
            swapRedAndBlue(image);
            break;
        default:
            image = overWhite(image, premultiplied);
            break;
    }
    return image;
}

/// Reads pixels with OpenCV. `flags` as imdecode's; the orientation is always left to us, because OpenCV applies it
/// with some flags and formats and not with others.
Result<cv::Mat> decode(std::span<const std::byte> bytes, const ImageStructure& structure, int flags,
                       const std::string& name) {
    // Its messages name no file and go to stderr; ours say the same in the problem list.
    [[maybe_unused]] static const auto silenced = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    if (!structure.complete) return fail(MessageId::ImageDamaged, {{"path", name}}, "no end of image");
    try {
        if (structure.format == "jpeg" && flags == cv::IMREAD_UNCHANGED) {
            if (auto rgb = decodeBaselineJpeg(bytes); !rgb.empty())
                return upright(std::move(rgb), structure.orientation);
        }
        const cv::Mat encoded(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::byte*>(bytes.data()));
        auto image = cv::imdecode(encoded, flags);
        if (image.empty()) return fail(MessageId::ImageDamaged, {{"path", name}}, "not decodable");
        if (image.depth() != CV_8U && image.depth() != CV_16U)
            return fail(MessageId::ImageUnknownFormat, {{"path", name}}, "neither 8 nor 16 bits a value");
        image = toRgb(std::move(image), structure);
        // The TIFF codec turns images itself.
        return structure.format == "tiff" ? image : upright(std::move(image), structure.orientation);
    } catch (const std::exception& error) {
        return fail(MessageId::ImageDamaged, {{"path", name}}, error.what());
    }
}

}  // namespace

Result<ImageHeader> inspectImage(const std::filesystem::path& path) {
    const auto file = InputFile::open(path);
    if (!file) return tl::unexpected(file.error());
    ByteReader bytes(*file);
    const auto structure = checkedStructure(bytes, toUtf8(path));
    if (!structure) return tl::unexpected(structure.error());
    const auto promised = formatOfName(path);
    return ImageHeader{structure->format, static_cast<int>(structure->width), static_cast<int>(structure->height),
                       structure->complete, promised.empty() || promised == structure->format};
}

Result<cv::Mat> loadImage(const std::filesystem::path& path) {
    const auto bytes = readFile(path, maxFileSize - 1);
    if (!bytes) return tl::unexpected(bytes.error());
    return decodeImage(*bytes, toUtf8(path));
}

Result<cv::Mat> decodeImage(std::span<const std::byte> bytes, const std::string& name) {
    if (bytes.size() >= maxFileSize) return fail(MessageId::FileTooLarge, {{"path", name}, {"limit", "2 GiB"}});
    ByteReader reader(bytes);
    const auto structure = checkedStructure(reader, name);
    if (!structure) return tl::unexpected(structure.error());
    return decode(bytes, *structure, cv::IMREAD_UNCHANGED, name);
}

Result<cv::Mat> loadThumbnail(const std::filesystem::path& path, int edge) {
    const auto bytes = readFile(path, maxFileSize - 1);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto name = toUtf8(path);
    ByteReader reader(*bytes);
    const auto structure = checkedStructure(reader, name);
    if (!structure) return tl::unexpected(structure.error());
    int flags = cv::IMREAD_UNCHANGED;
    if (structure->format == "jpeg") {
        // libjpeg scales while it decodes; the rest of the way down is ours.
        const auto ratio = std::max(structure->width, structure->height) / std::max(edge, 1);
        flags = cv::IMREAD_IGNORE_ORIENTATION | (ratio >= 8   ? cv::IMREAD_REDUCED_COLOR_8
                                                 : ratio >= 4 ? cv::IMREAD_REDUCED_COLOR_4
                                                 : ratio >= 2 ? cv::IMREAD_REDUCED_COLOR_2
                                                              : cv::IMREAD_COLOR);
    }
    auto image = decode(*bytes, *structure, flags, name);
    if (!image) return image;
    const double scale = static_cast<double>(edge) / std::max(image->cols, image->rows);
    if (scale >= 1) return image;
    const auto scaled = [scale](int side) { return std::max(1, static_cast<int>(side * scale + 0.5)); };
    return resizeAntialiased(*image, cv::Size(scaled(image->cols), scaled(image->rows)));
}

Result<void> saveImage(const std::filesystem::path& path, const cv::Mat& rgb) {
    const auto format = formatOfName(path);
    if (format != "png" && format != "jpeg")
        return fail(MessageId::FileUnwritable, {{"path", toUtf8(path)}}, "only PNG and JPEG are written");
    std::vector<std::uint8_t> encoded;
    try {
        auto bgr = rgb.clone();
        swapRedAndBlue(bgr);
        cv::imencode(format == "png" ? ".png" : ".jpg", bgr, encoded, {cv::IMWRITE_JPEG_QUALITY, 95});
    } catch (const std::exception& error) {
        return fail(MessageId::FileUnwritable, {{"path", toUtf8(path)}}, error.what());
    }
    return writeFile(path, std::as_bytes(std::span(encoded)));
}

bool hasImageExtension(const std::filesystem::path& path) {
    return !formatOfName(path).empty();
}

}  // namespace lesion
