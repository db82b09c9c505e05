#pragma once

#include "core/base/Files.h"

#include <filesystem>
#include <string>

namespace lesion::test {

/// A photograph that tells whose it is, as cameras and people write them: by its file's name, and by EXIF with an
/// artist, a description and a place. Nothing that the program writes may hold `person` or `artist`.
struct NamedPhotograph {
    static constexpr const char* person = "Zebulon_Quagga";
    static constexpr const char* artist = "Okapi Lovelace";
    static constexpr const char* fileName = "Zebulon_Quagga_1987.jpg";

    /// A JPEG's bytes with such EXIF behind its first marker.
    static std::string withExif(const std::string& jpeg) {
        const std::string name(artist);
        const auto little = [](std::size_t value, int bytes) {
            std::string text;
            for (int i = 0; i < bytes; ++i) text += static_cast<char>((value >> (8 * i)) & 0xFF);
            return text;
        };
        const auto entry = [&](int tag, int type, std::size_t count, const std::string& value) {
            return little(std::size_t(tag), 2) + little(std::size_t(type), 2) + little(count, 4) + value;
        };
        // Two texts and a pointer to the place, then that (latitude north, 47 degrees), then the texts themselves.
        const std::size_t place = 8 + 2 + 3 * 12 + 4;
        const std::size_t degrees = place + 2 + 2 * 12 + 4;
        const std::size_t texts = degrees + 24;
        std::string tiff = std::string("II") + little(42, 2) + little(8, 4);
        tiff += little(3, 2) + entry(0x010E, 2, name.size() + 1, little(texts, 4));  // ImageDescription
        tiff += entry(0x013B, 2, name.size() + 1, little(texts, 4));                 // Artist
        tiff += entry(0x8825, 4, 1, little(place, 4)) + little(0, 4);                // GPS
        tiff += little(2, 2) + entry(1, 2, 2, std::string("N\0\0\0", 4));            // GPSLatitudeRef
        tiff += entry(2, 5, 3, little(degrees, 4)) + little(0, 4);                   // GPSLatitude
        for (const std::size_t value : {47, 22, 33}) tiff += little(value, 4) + little(1, 4);
        tiff += name + '\0';
        const std::string body = std::string("Exif\0\0", 6) + tiff;
        std::string segment = "\xFF\xE1";
        segment += static_cast<char>((body.size() + 2) >> 8);
        segment += static_cast<char>((body.size() + 2) & 0xFF);
        return jpeg.substr(0, 2) + segment + body + jpeg.substr(2);
    }
    /// Writes one into `folder`, of the picture in `jpeg`. Empty: something failed.
    static std::filesystem::path write(const std::filesystem::path& jpeg, const std::filesystem::path& folder) {
        const auto bytes = readText(jpeg);
        const auto file = folder / fileName;
        if (!bytes || !makeFolder(folder) || !writeFile(file, std::string_view(withExif(*bytes)))) return {};
        return file;
    }
    static bool isIn(const std::string& text) {
        return text.find(person) != std::string::npos || text.find(artist) != std::string::npos;
    }
};

}  // namespace lesion::test
