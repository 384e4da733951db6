import Kernel
package import Mail
import PeopleRules

/// Guesses whose mailbox it is: the address that takes part in the most messages. Somebody has to confirm it.
package struct OursGuess: Sendable {
    /// How many messages were looked at.
    package private(set) var messages = 0
    /// In how many of them each address took part, by its key.
    private var counts: [String: Int] = [:]
    /// How often each address was named as the one to which a message was delivered.
    private var deliveries: [String: Int] = [:]

    package init() {}

    /// Looks at one message. Automatic mail tells little of who writes to whom, so it is passed over.
    package mutating func look(at mail: ReadMail) {
        guard !mail.isUnreadable, mail.automatic == nil else { return }
        messages += 1
        let keys = Set((mail.from + mail.to + mail.cc).compactMap { Identity.emailKey(AddressTag.plain($0.address)) })
        for key in keys { counts[key, default: 0] += 1 }
        for name in ["delivered-to", "x-original-to", "envelope-to"] {
            let key = mail.headers[name].flatMap { Identity.emailKey($0) }
            if let key { deliveries[key, default: 0] += 1 }
        }
    }

    /// The address that is most likely ours and in how many of the messages it took part; nil when there is no mail, or when
    /// the most frequent address is in less than a third of it. Of two as frequent ones, the one that mail was delivered to,
    /// then the one that comes first in the alphabet.
    package var best: (address: String, count: Int)? {
        let ranked = counts.max { left, right in
            let (one, other) = (deliveries[left.key] ?? 0, deliveries[right.key] ?? 0)
            return (left.value, one, right.key) < (right.value, other, left.key)
        }
        guard let ranked, ranked.value * 3 >= messages else { return nil }
        return (ranked.key, ranked.value)
    }
}
