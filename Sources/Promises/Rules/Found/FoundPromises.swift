package import ConversationsRules
package import Kernel
package import Language
package import PeopleRules
import StandardsRules
package import Store

/// A promise found in what a colleague is about to send, with the key by which the form says what is decided about it.
package struct PromiseProposal: Equatable, Sendable {
    /// Stays the same while its words stay the same, and how often they came before.
    package let key: String
    package let found: FoundPromise

    /// The promises in `text`, as it is written at `at`, in their order.
    package static func find(in text: String, at: Instant, zone: Zone, language: String) -> [PromiseProposal] {
        var seen: [String: Int] = [:]
        return PromiseFinder.find(in: text, at: at, zone: zone, language: language).map { found in
            let key = key(of: found.words)
            let before = seen[key, default: 0]
            seen[key] = before + 1
            return PromiseProposal(key: before == 0 ? key : "\(key)-\(before + 1)", found: found)
        }
    }

    /// The promises in `text` to somebody, by their clocks and in the language in which one writes to them.
    package static func find(in text: String, at: Instant, to recipient: Recipient) -> [PromiseProposal] {
        find(in: text, at: at, zone: recipient.zone, language: recipient.language)
    }

    /// FNV-1a of the words without case and spacing (Fowler, Noll and Vo, 1991), in 16 hexadecimal digits.
    private static func key(of words: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in words.folded.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// What is decided about a promise that was found.
package enum PromiseDecision: Equatable, Sendable {
    /// Keep it, due then; nil for a moment that could not be read.
    case keep(Instant?)
    case no
}

extension Promises {
    /// Makes those promises of an answer that are to be kept, at the moment that was decided; one whose words stand in a text of
    /// the house comes from that. Refused when a decision names none of them, or one that is kept has no moment.
    @discardableResult
    package static func makeFound(
        _ found: [PromiseProposal], decided: [String: PromiseDecision], in answer: Touchpoint, by member: MemberID,
        in tx: Transaction
    ) throws -> [Promise] {
        guard Set(found.map(\.key)).isSuperset(of: decided.keys) else { throw PromiseRefusal.notInWords }
        let texts = decided.isEmpty ? [] : try AutomaticTexts.all(in: tx).map(\.words.folded)
        return try found.compactMap { one in
            guard case .keep(let due) = decided[one.key] else { return nil }
            let isTemplate = texts.contains { $0.contains(one.found.words.folded) }
            let new = NewPromise(
                to: answer.person, in: answer.conversation, at: answer.id, owner: member, one.found.what,
                origin: isTemplate ? .template : .found, due: due)
            return try make(new, by: member, in: tx)
        }
    }
}
