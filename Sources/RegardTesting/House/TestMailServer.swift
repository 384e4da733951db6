package import ChannelsRules
import Synchronization

/// A mail server for a test: keeps what it is given, and answers what it is told to.
package final class TestMailServer: Sendable {
    /// One message as it was handed over.
    package struct Sent: Equatable, Sendable {
        package let bytes: [UInt8]
        package let from: String
        package let returnPath: String
        package let recipients: [String]
    }

    private struct State {
        var sent: [Sent] = []
        var answers: [SendResult] = []
    }

    private let state = Mutex(State())

    package init() {}

    /// What it took or refused so far, in order.
    package var sent: [Sent] { state.withLock { $0.sent } }

    /// Has it answer so, one answer a message; it accepts everything after the last.
    package func answer(_ answers: SendResult...) {
        state.withLock { $0.answers += answers }
    }

    /// Whoever takes the outbox to it.
    package var postman: Postman {
        Postman { letter, ending in
            guard await ending() else { return .putOff("called off") }
            return self.state.withLock { state in
                state.sent.append(
                    Sent(
                        bytes: letter.bytes, from: letter.from, returnPath: letter.returnPath,
                        recipients: letter.recipients))
                return state.answers.isEmpty ? .accepted : state.answers.removeFirst()
            }
        }
    }
}
