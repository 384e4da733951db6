package import Kernel

/// A promise that was found in what somebody is about to send.
package struct FoundPromise: Hashable, Sendable {
    /// Who does it.
    package enum Who: String, Sendable {
        case we
        case thirdParty = "third party"
    }

    /// The words as they stand in the text.
    package let words: String
    /// Their place in the text, counted in Unicode scalars.
    package let range: Range<Int>
    /// What is promised, without its moment.
    package let what: String
    /// When it falls due; nil when the words name no moment that can be computed.
    package let due: Instant?
    /// Other moments that a reader could understand, in order of time.
    package let accepted: [Instant]
    package let who: Who
    /// Whether good readers disagree about its being a promise. Such a one is proposed and never holds up a message.
    package let isUnsure: Bool
}
