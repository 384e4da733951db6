import Synchronization

/// Hands what was announced to everybody in this process who listens.
package final class Announcer: Sendable {
    private struct Listeners {
        var byNumber: [Int: AsyncStream<String>.Continuation] = [:]
        var last = 0
        var isClosed = false
    }

    private let listeners = Mutex(Listeners())

    /// A listener that is further behind than this loses the oldest messages and gets a "resync".
    private static let patience = 1024

    package init() {}

    /// Whether anybody listens.
    package var isHeard: Bool { listeners.withLock { !$0.byNumber.isEmpty } }

    /// What is announced from now on.
    package func stream() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: String.self, bufferingPolicy: .bufferingNewest(Self.patience))
        let number: Int? = listeners.withLock { listeners in
            guard !listeners.isClosed else { return nil }
            listeners.last += 1
            listeners.byNumber[listeners.last] = continuation
            return listeners.last
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { $0.byNumber[number] = nil }
        }
        return stream
    }

    /// Hands these messages to all listeners, in order.
    package func deliver(_ messages: [String]) {
        guard !messages.isEmpty else { return }
        for listener in listeners.withLock({ Array($0.byNumber.values) }) {
            for message in messages {
                if case .dropped = listener.yield(message) { listener.yield("resync") }
            }
        }
    }

    /// Ends all streams.
    package func close() {
        let all = listeners.withLock { listeners in
            listeners.isClosed = true
            return listeners.byNumber.values.map { $0 }
        }
        for listener in all { listener.finish() }
    }
}
