// Passwords are kept as Argon2id hashes: slow to guess, and 64 MiB each, so only a few at once.
#pragma once
#include "platform/random/random.hpp"
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>

namespace trefoil::crypto {
class Passwords {
public:
    explicit Passwords(unsigned at_once) : free_(at_once) {}
    // "$argon2id$v=19$m=65536,t=2,p=1$salt$hash"
    std::string hash(std::string_view password, Random& random);
    bool fits(std::string_view password, const std::string& hash);
    // As long as `fits` takes, for a name that nobody has: the time of an answer tells nothing.
    void fits_nobody(std::string_view password);

    // So many wait that the answer would come too late; whoever signs in may try again.
    struct Busy : std::runtime_error {
        using std::runtime_error::runtime_error;
    };

private:
    class Turn;
    std::mutex mutex_;
    std::condition_variable freed_;
    unsigned free_;
};
} // namespace trefoil::crypto
