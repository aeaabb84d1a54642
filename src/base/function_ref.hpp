// A reference to something callable, for a parameter that is called before the function returns.
#pragma once
#include <memory>
#include <type_traits>
#include <utility>

namespace trefoil {
template <class> class FunctionRef;

template <class R, class... Args> class FunctionRef<R(Args...)> {
public:
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, FunctionRef>)
    FunctionRef(F&& f) // NOLINT(bugprone-forwarding-reference-overload): constrained above
        : target_(const_cast<void*>(static_cast<const void*>(std::addressof(f)))),
          call_([](void* target, Args... args) -> R {
              return (*static_cast<std::remove_reference_t<F>*>(target))(
                  std::forward<Args>(args)...);
          }) {}
    R operator()(Args... args) const { return call_(target_, std::forward<Args>(args)...); }

private:
    void* target_;
    R (*call_)(void*, Args...);
};
} // namespace trefoil
