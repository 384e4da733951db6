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

    /// The address that is most likely ours and in how many of the messages it took part; nil when there is no mail, when the
    /// most frequent address is in less than a third of it, or when another one is as likely. Of two as frequent ones, the one that
    /// mail was delivered to.
    package var best: (address: String, count: Int)? {
        func rank(_ address: String) -> (Int, Int) { (counts[address] ?? 0, deliveries[address] ?? 0) }
        guard let best = counts.keys.max(by: { rank($0) < rank($1) }), rank(best).0 * 3 >= messages,
            !counts.keys.contains(where: { $0 != best && rank($0) == rank(best) })
        else { return nil }
        return (best, rank(best).0)
    }

    /// The domain of that address, with its @, when others of it took part who are colleagues then; nil when there are none, or
    /// when anybody gets an address there.
    package var domain: String? {
        guard let best, let at = best.address.lastIndex(of: "@") else { return nil }
        let domain = best.address[at...]
        let others = counts.keys.filter { $0.hasSuffix(domain) && $0 != best.address }
        let host = domain.dropFirst().prefix { $0 != "." }
        let isForAnybody = Self.providers.contains(host) || others.count * 2 > counts.count
        return others.isEmpty || isForAnybody ? nil : String(domain)
    }

    /// Who gives addresses to anybody, by the first part of the domain.
    private static let providers = Set(
        """
        126 163 aol att bigpond bluewin bol btinternet comcast fastmail free freenet gmail gmx googlemail hey hispeed hotmail icloud \
        interia kpnmail laposte libero live mac mail me msn naver o2 onet online orange outlook planet pm proton protonmail qq \
        rocketmail rogers seznam sfr shaw sky skynet t-online telenet telia terra tutanota uol verizon virgilio wanadoo web wp \
        yahoo yandex ymail ziggo zoho
        """.split(separator: " "))
}
