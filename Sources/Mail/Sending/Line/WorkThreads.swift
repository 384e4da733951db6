import Foundation
import Glibc
import Synchronization

/// Runs work that blocks on threads of its own, a fixed number at once; what comes when all are busy waits its turn.
final class WorkThreads: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(atOnce: Int) {
        state = Mutex(State(free: max(1, atOnce)))
    }

    /// What `work` gives, once a thread was free for it; never on a thread of Swift's own pool.
    func run<Output: Sendable>(_ work: @escaping @Sendable () -> Output) async -> Output {
        await withCheckedContinuation { turn in enter(turn) }
        defer { leave() }
        return await withCheckedContinuation { answer in
            Thread.detachNewThread {
                blockPipeSignal()
                answer.resume(returning: work())
            }
        }
    }

    /// What `work` gives, which counts as one of the threads while it goes on, on whatever threads it brings.
    func hold<Output: Sendable>(_ work: () async -> Output) async -> Output {
        await withCheckedContinuation { turn in enter(turn) }
        defer { leave() }
        return await work()
    }

    private func enter(_ turn: CheckedContinuation<Void, Never>) {
        let isFree = state.withLock { state in
            guard state.free == 0 else {
                state.free -= 1
                return true
            }
            state.waiting.append(turn)
            return false
        }
        if isFree { turn.resume() }
    }

    private func leave() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}

/// Makes a write to a connection that the server has closed an error here, where OpenSSL would end the program with SIGPIPE.
func blockPipeSignal() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
}
