package import Kernel

/// One message on its way out: frozen when it was sent, so that nothing later can change what leaves or to whom.
package struct OutboxItem: Equatable, Sendable {
    package let id: ID<OutboxItem>
    /// The value of the id of what it belongs to: a touchpoint or an invitation.
    package let subject: Int64
    package let state: State
    /// Until when it can be taken back.
    package let heldUntil: Instant
    package let from: String
    package let recipients: [String]
    /// In the server's own words; nil when nothing went wrong.
    package let problem: String?

    package enum State: String, Sendable, CaseIterable, Codable {
        /// Can still be taken back, or waits for its turn.
        case held
        /// No server for sending is set up.
        case unsent
        /// Being handed to the server right now.
        case sending
        /// The server took it.
        case sent
        /// Put off: the server was busy or could not be reached; it will be tried again.
        case delayed
        /// The server will not take it.
        case refused
        /// The connection broke after the message had gone: it may have arrived, so it is not sent again.
        case unknown
        /// Taken back before it left.
        case takenBack = "taken_back"
    }
}
