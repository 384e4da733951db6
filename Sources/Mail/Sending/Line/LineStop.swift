import Synchronization

/// A request to end a line to a mail server early, made on any thread; the line looks for it while it waits.
final class LineStop: Sendable {
    private struct State {
        var asked: ContinuousClock.Instant?
        var patience = Duration.zero
    }

    private let state = Mutex(State())

    /// Whether the line is to end now.
    var isDue: Bool {
        state.withLock { state in state.asked.map { $0 + state.patience <= .now } ?? false }
    }

    func ask() {
        state.withLock { $0.asked = $0.asked ?? .now }
    }

    /// From now on the line goes on for so long after it was asked to end.
    func allow(_ patience: Duration) {
        state.withLock { $0.patience = patience }
    }
}
