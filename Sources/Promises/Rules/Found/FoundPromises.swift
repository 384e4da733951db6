package import Kernel
package import Language

/// A promise found in what a colleague is about to send, with the key by which the form says what is decided about it.
package struct PromiseProposal: Equatable, Sendable {
    /// Stays the same while its words stay the same.
    package let key: String
    package let found: FoundPromise

    /// The promises in `text`, as it is written at `at`; each wording once.
    package static func find(in text: String, at: Instant, zone: Zone, language: String = "en") -> [PromiseProposal] {
        var seen: Set<String> = []
        return PromiseFinder.find(in: text, at: at, zone: zone, language: language).compactMap { found in
            let key = key(of: found.words)
            return seen.insert(key).inserted ? PromiseProposal(key: key, found: found) : nil
        }
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
