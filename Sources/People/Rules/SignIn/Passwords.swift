import Foundation
import Synchronization

/// Computes what is kept of passwords, on threads of its own and at most two at a time: each costs 80 ms and 32 MB, and
/// would else stand in the way of everything else that the program does.
package final class Passwords: Sendable {
    private let queue: OperationQueue
    private let patience: Int
    /// How many are computed or wait.
    private let asked = Mutex(0)

    /// `atMost` are computed at a time; when `patience` more wait, the next is refused.
    package init(atMost: Int = 2, patience: Int = 40) {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = atMost
        queue.qualityOfService = .utility
        self.patience = patience + atMost
    }

    /// What to keep of `password`.
    func hash(_ password: String) async throws -> PasswordHash {
        try await compute { try PasswordHash.make(password) }
    }

    /// Whether `password` is the one of which `hash` was kept; false, after the same time, when there is none.
    func matches(_ password: String, _ hash: PasswordHash?) async throws -> Bool {
        let found = hash ?? .nobody
        return try await compute { try found.matches(password) } && hash != nil
    }

    /// Does `work` on a thread of its own when its turn comes.
    func compute<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        let isTaken = asked.withLock { asked in
            guard asked < patience else { return false }
            asked += 1
            return true
        }
        guard isTaken else { throw PeopleRefusal.tooBusy }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation {
                let result = Result(catching: work)
                self.asked.withLock { $0 -= 1 }
                continuation.resume(with: result)
            }
        }
    }
}
