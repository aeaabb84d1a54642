// The settings of an installation: trefoil.toml and the environment, read here and nowhere else.
#pragma once
#include "base/result.hpp"
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::app {
enum class LogLevel { faults, requests }; // what broke; or a line for each request too

struct Config {
    std::string address = "127.0.0.1";
    unsigned short port = 8080;
    std::string database;     // a PostgreSQL connection string; empty: SQLite in the data folder
    std::string vault_key;    // the file of the vault key; empty: beside the data folder
    std::string database_key; // the file of the key of an encrypted SQLite; empty: beside the data
    std::vector<std::string> trusted_proxies; // whose X-Forwarded-For is believed
    bool behind_tls = false;                  // a proxy does TLS: cookies are marked so
    LogLevel log = LogLevel::requests;
    std::string service_name, partnership, run_by;
    std::string link_base; // of links in invitations: "https://together.alderbrook.gov.uk"
};

struct ConfigFault {
    std::string words; // "trefoil.toml:7: there is no setting 'prot'"
};
// `file` is only named in what is wrong.
Result<Config, ConfigFault> parse_config(std::string_view toml, std::string_view file);
enum class IfMissing { defaults, fault }; // a file that somebody named must be there
// The settings in that file. TREFOIL_DATABASE goes before the file's `database`: a connection
// string may hold a password.
Result<Config, ConfigFault> read_config(const std::string& file, IfMissing if_missing);
// A file that the settings name and that is not there; or "".
std::string missing_file(const Config& config);
// What is no fault, but seldom what was meant: a sentence each.
std::vector<std::string> doubts(const Config& config);
// What `trefoil init` writes: the settings that name the service, and nothing that is a default.
void write_names(std::ostream& out, const Config& config);
} // namespace trefoil::app
