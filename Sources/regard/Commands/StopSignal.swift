import Foundation
import Synchronization
import UnixSignals

/// Hears Ctrl-C and the request to end. The first asks the work to stop at the next good place, the second ends the
/// program at once.
final class StopSignal: Sendable {
    private let count = Atomic(0)

    /// Whether somebody asked to stop.
    var isGiven: Bool { count.load(ordering: .relaxed) > 0 }

    /// Listens until its task is cancelled.
    func listen() async {
        for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) {
            guard count.add(1, ordering: .relaxed).oldValue == 0 else { exit(130) }
            Output.error("\nStopping after what is in work …")
        }
    }
}
