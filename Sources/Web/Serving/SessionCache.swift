package import Kernel
import Synchronization

/// Remembers for half a minute who a cookie belongs to, so that a page need not ask the database. Forgets everything when a
/// session or a member changes on any node.
package final class SessionCache: Sendable {
    private struct Entry {
        let signedIn: SignedIn
        let until: Instant
    }

    private let reader: any SessionReader
    private let clock: any Clock
    private let known = Mutex(Known())

    private struct Known {
        var entries: [Token: Entry] = [:]
        /// How often everything was forgotten: what was asked before must not be remembered after.
        var forgotten = 0
    }
    private let forgotten = Atomic<Int>(0)

    package init(_ reader: any SessionReader, clock: any Clock) {
        self.reader = reader
        self.clock = clock
    }

    /// The colleague whose session `token` opens.
    func signedIn(by token: Token) async throws -> SignedIn? {
        let now = clock.now
        let (entry, forgotten) = known.withLock { ($0.entries[token], $0.forgotten) }
        if let entry, now < entry.until { return entry.signedIn }
        let found = try await reader.signedIn(by: token)
        known.withLock { known in
            guard known.forgotten == forgotten else { return }
            if known.entries.count > 10_000 { known.entries.removeAll() }
            known.entries[token] = found.map { Entry(signedIn: $0, until: now + .seconds(30)) }
        }
        return found
    }

    /// Counts up each time that everything is forgotten, for whoever keeps more of the same.
    package var timesForgotten: Int { forgotten.load(ordering: .relaxed) }

    /// Forgets everything; called when "sessions" is announced.
    package func forget() {
        forgotten.add(1, ordering: .relaxed)
        known.withLock { known in
            known.entries.removeAll()
            known.forgotten += 1
        }
    }
}
