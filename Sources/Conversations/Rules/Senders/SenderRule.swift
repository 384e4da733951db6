package import Kernel
package import PeopleRules

package typealias SenderRuleID = ID<SenderRule>

/// What a colleague said of mail from an address, or from every address of a domain.
package struct SenderRule: Equatable, Sendable {
    package let id: SenderRuleID
    /// An address as addresses are compared, or @ and a domain.
    package let pattern: String
    package let verdict: Verdict
    package let member: MemberID
    package let made: Instant

    package enum Verdict: String, Sendable, CaseIterable, Codable {
        /// Its mail is put aside.
        case block
        /// Its mail is taken, junk or list though it look.
        case allow
    }
}

/// All that colleagues said of senders, as a batch of mail is sorted by it.
package struct SenderVerdicts: Sendable {
    private let verdicts: [String: SenderRule.Verdict]

    package init(_ rules: [SenderRule] = []) {
        verdicts = Dictionary(rules.map { ($0.pattern, $0.verdict) }) { first, _ in first }
    }

    /// What is said of an address: a word about it alone outweighs one about its domain. Nil when nothing is said.
    package func verdict(on address: String) -> SenderRule.Verdict? {
        guard !verdicts.isEmpty, let key = Identity.emailKey(address),
            let at = key.utf8.lastIndex(of: UInt8(ascii: "@"))
        else {
            return nil
        }
        return verdicts[key] ?? verdicts[String(key[at...])]
    }
}
