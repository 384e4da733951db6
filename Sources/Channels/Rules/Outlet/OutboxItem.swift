package import Kernel

/// One message on its way out: frozen when it was sent, so that nothing later can change what leaves or to whom.
package struct OutboxItem: Equatable, Sendable {
    package let id: ID<OutboxItem>
    /// The value of the id of what it belongs to: a touchpoint, an invitation, a member or an incident.
    package let subject: Int64
    package let state: State
    /// Until when it can be taken back.
    package let heldUntil: Instant
    package let from: String
    package let recipients: [String]
    /// In the server's own words; nil when nothing went wrong.
    package let problem: String?
    package let purpose: Purpose
    /// The Message-ID in it, without angle brackets; nil for what was put here by an older program.
    package let messageID: String?
    /// How often a server was asked to take it.
    package let attempts: Int
    /// When it is tried again by itself; nil when it is not.
    package let nextTry: Instant?
    /// When all of it was given to a server; nil while none has it whole.
    package let handed: Instant?
    package let made: Instant
    /// What it was before a colleague decided about it; nil while nobody has.
    package let settledFrom: State?
    /// Why it was held though nobody asked for that; nil for nearly all.
    package let brake: Brake.Cause?

    /// What a message is for.
    package enum Purpose: String, Sendable, CaseIterable, Codable {
        /// A colleague wrote it to somebody.
        case answer
        /// The desk wrote it to somebody by itself, as a question how it was.
        case automatic
        /// The desk answered somebody by itself: nothing comes back from it, and no machine is to answer it (RFC 3834 §3.3).
        case greeting
        /// For ourselves: links to sign in with, alerts.
        case house

        /// Whether the desk writes it to people by itself.
        var isByItself: Bool { self == .automatic || self == .greeting }
    }

    package enum State: String, Sendable, CaseIterable, Codable {
        /// Can still be taken back, or waits for its turn.
        case held
        /// No server for sending is set up.
        case unsent
        /// Being given to the server right now: it does not count yet.
        case sending
        /// The server is being given the end of it, which makes it count.
        case handed
        /// The server took it.
        case sent
        /// Put off: the server was busy or could not be reached; it will be tried again.
        case delayed
        /// The server will not take it, for one of its receivers at least.
        case refused
        /// It was put off for two days and is not tried any more by itself.
        case givenUp = "given_up"
        /// The connection broke after the message had gone: it may have arrived, so it is not sent again.
        case unknown
        /// Taken back before it left.
        case takenBack = "taken_back"
        /// A colleague has said that it shall not leave any more.
        case dropped
        /// Too much left by itself: it waits until a colleague has looked at it.
        case heldBack = "held_back"
    }
}

/// What became of a message for one of those it goes to.
package struct RecipientFate: Equatable, Sendable {
    package let address: String
    package let state: State
    /// The server's own words; nil when it took it.
    package let reply: String?

    package init(address: String, state: State, reply: String?) {
        self.address = address
        self.state = state
        self.reply = reply
    }

    package enum State: String, Sendable, CaseIterable, Codable {
        case taken
        /// Asked to come again later.
        case delayed
        case refused
    }
}
