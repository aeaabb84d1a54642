// Reads trefoil.toml strictly: an unknown key or a value of the wrong kind stops the start.
#include "app/config.hpp"
#include <boost/asio/ip/address.hpp>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <system_error>
#include <toml++/toml.h>

namespace trefoil::app {
namespace {
// As it is compared with the address of a peer; "" if it is none.
std::string address_in(const std::string& typed) {
    boost::system::error_code wrong;
    const auto address = boost::asio::ip::make_address(typed, wrong);
    return wrong ? std::string{} : address.to_string();
}

// "postgresql://host/name" or "host=... dbname=...": libpq says the rest when it connects. Empty:
// none.
bool is_connection(std::string_view words) {
    return words.empty() || words.starts_with("postgres://") ||
           words.starts_with("postgresql://") || words.find('=') != words.npos;
}

bool is_link_base(std::string_view words) {
    if (words.empty()) return true; // as if it were left out
    for (const std::string_view scheme : {"https://", "http://"})
        if (words.starts_with(scheme))
            return words.size() > scheme.size() && words.find_first_of(" \t\n?#") == words.npos;
    return false;
}

class Reader {
public:
    Reader(const toml::table& table, std::string_view file) : table_(table), file_(file) {}

    void read(std::string_view key, std::string& into) {
        take<std::string>(key, "words in quotes",
                          [&](std::string value) { into = std::move(value); });
    }
    template <class Is>
    void read(std::string_view key, std::string_view kind, Is&& is, std::string& into) {
        take<std::string>(key, kind, [&](std::string value) {
            if (!is(value)) return fail(key, kind);
            into = std::move(value);
        });
    }
    void read_address(std::string_view key, std::string& into) {
        read(
            key, "an IP address", [](const auto& value) { return !address_in(value).empty(); },
            into);
    }
    void read_addresses(std::string_view key, std::vector<std::string>& into) {
        read(key, into);
        for (std::string& address : into) {
            address = address_in(address);
            if (address.empty()) return fail(key, "a list of single IP addresses in quotes");
        }
    }
    void read(std::string_view key, bool& into) {
        take<bool>(key, "true or false", [&](bool value) { into = value; });
    }
    void read(std::string_view key, unsigned short& into) {
        take<std::int64_t>(key, "a port from 0 to 65535", [&](std::int64_t value) {
            if (value < 0 || value > 65'535) return fail(key, "a port from 0 to 65535");
            into = static_cast<unsigned short>(value);
        });
    }
    void read(std::string_view key, LogLevel& into) {
        constexpr std::string_view kinds = "\"faults\" or \"requests\"";
        take<std::string>(key, kinds, [&](const std::string& value) {
            if (value != "faults" && value != "requests") return fail(key, kinds);
            into = value == "faults" ? LogLevel::faults : LogLevel::requests;
        });
    }
    void read(std::string_view key, std::vector<std::string>& into) {
        constexpr std::string_view kind = "a list of words in quotes";
        known_.emplace(key);
        const toml::node* node = table_.get(key);
        if (!node) return;
        if (!node->is_array()) return fail(key, kind);
        for (const toml::node& item : *node->as_array()) {
            const auto value = item.value_exact<std::string>();
            if (!value) return fail(key, kind);
            into.push_back(*value);
        }
    }
    // What is wrong first, from the top of the file; or nothing.
    std::string fault() {
        for (const auto& [key, node] : table_)
            if (!known_.contains(std::string{key.str()}))
                note(node, fmt::format("there is no setting '{}'", key.str()));
        return faults_.empty() ? std::string{} : faults_.begin()->second;
    }

private:
    template <class T, class Into>
    void take(std::string_view key, std::string_view kind, Into&& into) {
        known_.emplace(key);
        const toml::node* node = table_.get(key);
        if (!node) return;
        auto value = node->value_exact<T>();
        if (!value) return fail(key, kind);
        into(*std::move(value));
    }
    void fail(std::string_view key, std::string_view kind) {
        note(*table_.get(key), fmt::format("'{}' must be {}", key, kind));
    }
    void note(const toml::node& node, std::string_view wrong) {
        const auto line = node.source().begin.line;
        faults_.emplace(line, fmt::format("{}:{}: {}", file_, line, wrong));
    }

    const toml::table& table_;
    std::string_view file_;
    std::set<std::string, std::less<>> known_;
    std::multimap<unsigned, std::string> faults_; // by line
};

Result<std::string, ConfigFault> content_of(const std::string& file, IfMissing if_missing) {
    std::error_code unknown;
    if (std::filesystem::status(file, unknown).type() == std::filesystem::file_type::not_found) {
        if (if_missing == IfMissing::defaults) return std::string{};
        return Refused{ConfigFault{file + ": there is no such file"}};
    }
    std::ifstream stream{file};
    std::ostringstream text;
    stream.peek(); // sees the end of an empty file, which `<<` would call a failure
    if (stream && !stream.eof()) text << stream.rdbuf();
    if (!text || stream.bad() || !stream.is_open())
        return Refused{ConfigFault{file + ": cannot be read"}};
    return text.str();
}
} // namespace

Result<Config, ConfigFault> parse_config(std::string_view toml, std::string_view file) {
    Config config;
    try {
        const toml::table table = toml::parse(toml);
        Reader reader{table, file};
        reader.read_address("address", config.address);
        reader.read("port", config.port);
        reader.read("database", "a PostgreSQL connection string", is_connection, config.database);
        reader.read("vault_key", config.vault_key);
        reader.read("database_key", config.database_key);
        reader.read_addresses("trusted_proxies", config.trusted_proxies);
        reader.read("behind_tls", config.behind_tls);
        reader.read("log", config.log);
        reader.read("service_name", config.service_name);
        reader.read("partnership", config.partnership);
        reader.read("run_by", config.run_by);
        reader.read("link_base", "an address like \"https://send.fellshire.gov.uk\"", is_link_base,
                    config.link_base);
        const std::string fault = reader.fault();
        if (!fault.empty()) return Refused{ConfigFault{fault}};
    } catch (const toml::parse_error& why) {
        return Refused{ConfigFault{
            fmt::format("{}:{}: {}", file, why.source().begin.line, why.description())}};
    }
    return config;
}

std::string missing_file(const Config& config) {
    for (const std::string& file : {config.vault_key, config.database_key})
        if (!file.empty() && !std::filesystem::exists(file)) return file;
    return {};
}

std::vector<std::string> doubts(const Config& config) {
    std::vector<std::string> doubts;
    if (config.behind_tls && config.trusted_proxies.empty())
        doubts.emplace_back("behind_tls is set and trusted_proxies is empty: every visitor seems "
                            "to come from the proxy. Name its address there.");
    return doubts;
}

void write_names(std::ostream& out, const Config& config) {
    out << toml::table{{"service_name", config.service_name},
                       {"partnership", config.partnership},
                       {"run_by", config.run_by}}
        << '\n';
}

Result<Config, ConfigFault> read_config(const std::string& file, IfMissing if_missing) {
    const auto text = content_of(file, if_missing);
    if (!text) return Refused{text.error()};
    auto config = parse_config(*text, file);
    const char* database = std::getenv("TREFOIL_DATABASE");
    if (!config || database == nullptr) return config;
    if (!is_connection(database))
        return Refused{ConfigFault{"TREFOIL_DATABASE is no PostgreSQL connection string"}};
    Config with_secret = *config;
    with_secret.database = database;
    return with_secret;
}
} // namespace trefoil::app
