// A folder for the length of a test.
#pragma once
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <stdlib.h>
#include <string>
#include <string_view>

namespace trefoil::test {
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "trefoil-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::string file(std::string_view name) const { return (path_ / name).string(); }
    // Whether any file of the folder holds these bytes.
    bool contains(std::string_view bytes) const {
        for (const auto& entry : std::filesystem::directory_iterator(path_)) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string all{std::istreambuf_iterator<char>(file), {}};
            if (all.find(bytes) != all.npos) return true;
        }
        return false;
    }

private:
    std::filesystem::path path_;
};
} // namespace trefoil::test
