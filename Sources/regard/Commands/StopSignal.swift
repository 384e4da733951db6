import Foundation
import Synchronization

/// Hears Ctrl-C and the request to end. The first asks the work to stop at the next good place, the second ends the
/// program at once.
///
/// The signal's handler counts by itself: a task that waits for signals would get no thread while the import keeps all of
/// them busy.
enum StopSignal {
    private static let count = Atomic(0)

    /// Whether somebody asked to stop.
    static var isGiven: Bool { count.load(ordering: .relaxed) > 0 }

    /// Listens from now on. The handler does what is safe in one: it adds to a number, or ends the program.
    static func listen() {
        _ = isGiven
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                if StopSignal.count.add(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
            }
        }
    }
}
