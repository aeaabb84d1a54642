// Whether a vault key is the one under which the areas were founded.
#pragma once
#include "platform/crypto/key.hpp"
#include "platform/db/db.hpp"

namespace trefoil::areas {
// It opens the key of every area. Where none is founded, any does.
bool is_vault_key(db::Connection& reads, const crypto::Key& key);
} // namespace trefoil::areas
