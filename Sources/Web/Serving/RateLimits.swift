package import Kernel
import Synchronization

/// How often one may try: buckets that fill again with time, kept in memory of this node.
package final class RateLimits: Sendable {
    /// So many tries at once, and one more each `refill`.
    package struct Rule: Sendable {
        let name: String
        let burst: Int
        let refill: Span

        package init(_ name: String, burst: Int, refill: Span) {
            self.name = name
            self.burst = burst
            self.refill = refill
        }

        /// Signing in: ten tries, then one each 30 s.
        package static let signIn = Rule("sign-in", burst: 10, refill: .seconds(30))
        /// Signing in with one mail address, from wherever: a hundred tries, so that a stranger's tries keep nobody out.
        package static let signInAnywhere = Rule("sign-in-anywhere", burst: 100, refill: .seconds(30))
        /// Asking for a link: ten, then one each 30 s.
        package static let link = Rule("link", burst: 10, refill: .seconds(30))
        /// Links to one mail address, whoever asks: so many letters nobody minds.
        package static let linkAnywhere = Rule("link-anywhere", burst: 30, refill: .minutes(2))
        /// Answering a survey, by one network address.
        package static let survey = Rule("survey", burst: 30, refill: .seconds(2))
    }

    private let clock: any Clock
    /// When each bucket will be full again, by the hash of its name: what a stranger writes there takes no room.
    private let full = Mutex<(buckets: [Int: Instant], swept: Instant)>(([:], Instant(milliseconds: 0)))
    /// How many buckets are kept at most. Whoever fills them all begins anew with everybody.
    private static let most = 500_000

    package init(clock: any Clock) {
        self.clock = clock
    }

    /// Takes one try of `key` under `rule`; throws when there is none left.
    package func take(_ rule: Rule, by key: String) throws(TooOften) {
        let now = clock.now
        let wait: Span? = full.withLock { full in
            if now - full.swept >= .minutes(1) || now < full.swept || full.buckets.count >= Self.most {
                full = (full.buckets.filter { $0.value > now }, now)
                if full.buckets.count >= Self.most { full.buckets.removeAll() }
            }
            var hasher = Hasher()
            hasher.combine(rule.name)
            hasher.combine(key)
            let name = hasher.finalize()
            let room = Span(milliseconds: rule.refill.milliseconds * Int64(rule.burst))
            // No bucket is full later than when an empty one would be: the clock has been set back since.
            let kept = full.buckets[name].flatMap { $0 - now > room ? nil : $0 }
            let next = max(kept ?? now, now) + rule.refill
            if next - now > room { return next - (now + room) }
            full.buckets[name] = next
            return nil
        }
        if let wait { throw TooOften(wait: wait) }
    }
}

/// Somebody tries more often than the house allows.
package struct TooOften: Error, Equatable {
    /// How long until the next try.
    package let wait: Span
}
