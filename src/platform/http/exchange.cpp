// One request on its way to an answer.
#include "platform/http/exchange.hpp"
#include "platform/http/serialise.hpp"
#include <stdexcept>

namespace trefoil::http {
void Mailbox::put(ReadyAnswer answer) {
    const std::lock_guard lock{mutex_};
    if (!wake_) return; // the server is gone, and its connections with it
    waiting_.push_back(std::move(answer));
    if (waiting_.size() == 1) wake_();
}

std::vector<ReadyAnswer> Mailbox::take_all() {
    const std::lock_guard lock{mutex_};
    return std::exchange(waiting_, {});
}

void Mailbox::close() {
    const std::lock_guard lock{mutex_};
    wake_ = nullptr;
    waiting_.clear();
}

Exchange::Exchange(std::shared_ptr<Mailbox> mailbox,
                   std::shared_ptr<const std::string> security_headers, std::uint64_t connection,
                   BodyShare share)
    : mailbox_(std::move(mailbox)), security_headers_(std::move(security_headers)),
      connection_(connection), share_(std::move(share)) {}

Exchange::~Exchange() {
    if (!answered_) deliver(text(500, "Sorry, there is a problem with the service.\n"), false);
}

void Exchange::answer(Answer answer) { deliver(std::move(answer), false); }

void Exchange::refuse(int status) { deliver(refusal(status), true); }

void Exchange::deliver(Answer answer, bool closes) {
    std::string head = head_of(answer, *security_headers_);
    if (answered_.exchange(true)) throw std::logic_error("a request was answered twice");
    mailbox_->put({connection_, answer.status, closes, std::move(head), std::move(answer.body),
                   std::move(answer.figures)});
}
} // namespace trefoil::http
