// Settings: what is read, and what stops the start.
#include "app/config.hpp"
#include "support/folder.hpp"
#include <doctest/doctest.h>
#include <sstream>

using namespace trefoil::app;

namespace {
std::string fault_of(std::string_view toml) {
    const auto config = parse_config(toml, "trefoil.toml");
    return config ? "" : config.error().words;
}
std::string fault_of_file(const std::string& file, IfMissing if_missing) {
    const auto config = read_config(file, if_missing);
    return config ? "" : config.error().words;
}
} // namespace

TEST_CASE("Settings are read; what is left out keeps its default") {
    const auto config = parse_config("port = 8443\n"
                                     "behind_tls = true\n"
                                     "log = \"faults\"\n"
                                     "trusted_proxies = [\"127.0.0.1\", \"::1\"]\n",
                                     "trefoil.toml");
    REQUIRE(config);
    CHECK(config->port == 8443);
    CHECK(config->behind_tls);
    CHECK(config->log == LogLevel::faults);
    CHECK(config->trusted_proxies == std::vector<std::string>{"127.0.0.1", "::1"});
    CHECK(config->address == "127.0.0.1");
    CHECK(parse_config("", "trefoil.toml")->log == LogLevel::requests);
}

TEST_CASE("The names that init writes are read again as they were") {
    const Config named{
        .service_name = "Fell \"Together\"", .partnership = "Fell’s partnership", .run_by = "A\\B"};
    std::ostringstream out;
    write_names(out, named);
    const auto config = parse_config(out.str(), "trefoil.toml");
    REQUIRE(config);
    CHECK(config->service_name == named.service_name);
    CHECK(config->partnership == named.partnership);
    CHECK(config->run_by == named.run_by);
}

TEST_CASE("A setting nobody knows, or of another kind, is told with its line") {
    CHECK(fault_of("port = 1\nprot = 2\n") == "trefoil.toml:2: there is no setting 'prot'");
    CHECK(fault_of("[server]\nport = 1\n") == "trefoil.toml:1: there is no setting 'server'");
    CHECK(fault_of("\nport = \"8080\"\n") ==
          "trefoil.toml:2: 'port' must be a port from 0 to 65535");
    CHECK(fault_of("port = 65536\n") == "trefoil.toml:1: 'port' must be a port from 0 to 65535");
    CHECK(fault_of("behind_tls = 1\n") == "trefoil.toml:1: 'behind_tls' must be true or false");
    CHECK(fault_of("log = \"all\"\n") ==
          "trefoil.toml:1: 'log' must be \"faults\" or \"requests\"");
    CHECK(fault_of("trusted_proxies = [1]\n") ==
          "trefoil.toml:1: 'trusted_proxies' must be a list of words in quotes");
    CHECK(fault_of("address = \"not an address\"\n") ==
          "trefoil.toml:1: 'address' must be an IP address");
    for (const std::string none : {"10.0.0.0/8", "proxy.example"})
        CHECK(fault_of("trusted_proxies = [\"" + none + "\"]\n") ==
              "trefoil.toml:1: 'trusted_proxies' must be a list of single IP addresses in quotes");
    for (const std::string none : {"ftp://x", "send.fellshire.gov.uk", "https://", "https://x y"})
        CHECK(fault_of("link_base = \"" + none + "\"\n")
                  .starts_with("trefoil.toml:1: 'link_base' must be an address like"));
    CHECK(fault_of("database = \"nonsense\"\n") ==
          "trefoil.toml:1: 'database' must be a PostgreSQL connection string");
    CHECK(fault_of("database = \"\"\nlink_base = \"\"\n") == "");
    CHECK(fault_of("database = \"host=db dbname=trefoil\"\naddress = \"::1\"\n"
                   "link_base = \"https://send.fellshire.gov.uk\"\n") == "");
    CHECK(fault_of("zebra = 1\nport = true\n") == "trefoil.toml:1: there is no setting 'zebra'");
    CHECK(fault_of("port = \n").starts_with("trefoil.toml:1: "));
}

TEST_CASE("A file that cannot be read, or was named and is not there, is not the defaults") {
    const trefoil::test::Folder folder;
    const std::string file = folder.file("trefoil.toml");
    CHECK(fault_of_file(file, IfMissing::defaults) == "");
    CHECK(fault_of_file(file, IfMissing::fault) == file + ": there is no such file");
    std::ofstream{file}.close();
    CHECK(fault_of_file(file, IfMissing::fault) == ""); // empty: nothing but defaults
    std::ofstream{file} << "port = 8443\n";
    CHECK(read_config(file, IfMissing::fault)->port == 8443);

    const std::string directory = folder.file("directory");
    std::filesystem::create_directory(directory);
    CHECK(fault_of_file(directory, IfMissing::defaults) == directory + ": cannot be read");
    const std::string circle = folder.file("circle"); // not opened even for root
    std::filesystem::create_symlink(circle, circle);
    CHECK(fault_of_file(circle, IfMissing::defaults) == circle + ": cannot be read");
}

TEST_CASE(
    "What is named is there; what is seldom meant is told; an address is as a peer writes it") {
    CHECK(missing_file({}) == "");
    const trefoil::test::Folder folder;
    const std::string key = folder.file("vault-key");
    CHECK(missing_file({.vault_key = key}) == key);
    std::ofstream{key}.close();
    CHECK(missing_file({.vault_key = key}) == "");
    CHECK(doubts({}).empty());
    CHECK(doubts({.behind_tls = true}).size() == 1);
    CHECK(doubts({.trusted_proxies = {"::1"}, .behind_tls = true}).empty());
    CHECK(parse_config("trusted_proxies = [\"0:0::1\"]\n", "")->trusted_proxies ==
          std::vector<std::string>{"::1"});
}
