/// What a note says that a message was displayed, deleted or refused unread (RFC 8098 §3).
package struct ReadReceipt: Sendable, Equatable {
    /// `displayed`, `deleted`, `dispatched`, `processed`, `denied`, `failed`, in lower case; empty when it is not said.
    package var disposition: String
    /// The Message-ID of the message it is about, without angle brackets; nil when it is not said.
    package var originalMessageID: String?
    /// Who read it, in lower case; empty when it is not said.
    package var recipient: String

    init(_ report: String) {
        let value = ReturnedHeader.value("disposition", in: report)?.lowercased() ?? ""
        disposition = String((value.split(separator: ";").last ?? "").filter { !$0.isWhitespace }.prefix { $0 != "/" })
        originalMessageID = ReturnedHeader.value("original-message-id", in: report).flatMap {
            ThreadKeys.messageIDs(in: [$0]).first
        }
        recipient =
            ReturnedHeader.value("final-recipient", in: report).flatMap {
                BounceAddresses.all(in: $0.split(separator: ";").last.map(String.init) ?? $0).first
            } ?? ""
    }
}
