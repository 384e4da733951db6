import CPQ
import Dispatch
import Foundation
import Glibc
import Kernel
import Store
import Synchronization

/// The connection that hears what all nodes announce, on a thread of its own. It also holds the number of this node, which
/// no other session can have while it stands.
final class PostgresListener: Sendable {
    private let address: PostgresAddress
    private let announcer: Announcer
    private let source = Mutex(IDSource(node: 0))
    private let node = Mutex<Int?>(nil)
    private let isStopped = Atomic(false)
    private let thread = DispatchGroup()
    /// Written to in order to wake the thread: read end, write end.
    private let wake: (Int32, Int32)

    /// Connects and starts to listen; throws when the server cannot be reached.
    static func start(_ address: PostgresAddress, _ announcer: Announcer) async throws -> PostgresListener {
        let listener = try PostgresListener(address, announcer)
        try await withCheckedThrowingContinuation { (opened: CheckedContinuation<Void, any Error>) in
            listener.thread.enter()
            let thread = Thread {
                listener.serve(opened)
                listener.thread.leave()
            }
            thread.name = "postgres listen"
            thread.start()
        }
        return listener
    }

    private init(_ address: PostgresAddress, _ announcer: Announcer) throws {
        self.address = address
        self.announcer = announcer
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw DatabaseFault(.other, "too many files are open: allow the program more of them (ulimit -n)")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        wake = (ends[0], ends[1])
    }

    deinit {
        Glibc.close(wake.0)
        Glibc.close(wake.1)
    }

    /// Makes the ids of this node.
    var ids: IDSource { source.withLock { $0 } }

    /// Ends the thread soon.
    func stop() {
        isStopped.store(true, ordering: .sequentiallyConsistent)
        _ = Glibc.write(wake.1, [1] as [UInt8], 1)
    }

    /// Waits until the thread has ended.
    func ended() async {
        await withCheckedContinuation { continuation in
            thread.notify(queue: .global()) { continuation.resume() }
        }
    }

    private func serve(_ opened: CheckedContinuation<Void, any Error>) {
        do {
            let handle = try connect()
            opened.resume()
            listen(handle)
        } catch {
            return opened.resume(throwing: error)
        }
        var pause: Int32 = 100
        while !isStopped.load(ordering: .sequentiallyConsistent) {
            guard let handle = try? connect() else {
                wait(for: -1, milliseconds: pause)
                pause = min(5000, pause * 2)
                continue
            }
            pause = 100
            announcer.deliver(["resync"])
            listen(handle)
        }
    }

    private func connect() throws -> PostgresHandle {
        let handle = try PostgresHandle(address)
        try PostgresError.unwrapping {
            try handle.script("LISTEN \(PostgresChannel.name)")
            try takeNode(handle)
        }
        return handle
    }

    /// Hands on what comes, until the connection breaks or the listener is stopped.
    private func listen(_ handle: PostgresHandle) {
        while !isStopped.load(ordering: .sequentiallyConsistent) {
            wait(for: handle.socket, milliseconds: -1)
            guard cpq_consume_input(handle.pointer) != 0, handle.isOK else { return }
            while let payload = cpq_next_notification(handle.pointer) {
                announcer.deliver(PostgresChannel.messages(in: String(cString: payload)))
                free(payload)
            }
        }
    }

    private func wait(for socket: Int32, milliseconds: Int32) {
        var sources = [
            pollfd(fd: wake.0, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
        ]
        poll(&sources, 2, milliseconds)
    }

    /// Locks a number for as long as the connection stands: the one it had, else the next free one after a random start, so
    /// that a program started again does not repeat the ids of the one before, even when clocks differ.
    private func takeNode(_ handle: PostgresHandle) throws {
        let before = node.withLock { $0 }
        let first = before ?? .random(in: 0..<Self.count)
        for number in (0..<Self.count).map({ (first + $0) % Self.count }) where try lock(number, handle) {
            guard number != before else { return }
            node.withLock { $0 = number }
            return source.withLock { $0 = IDSource(node: number) }
        }
        throw DatabaseFault(.other, "\(Self.count) programs have this database open: end some of them")
    }

    private func lock(_ number: Int, _ handle: PostgresHandle) throws -> Bool {
        let text = "SELECT pg_try_advisory_lock(\(Self.purpose), \(number))::int::bigint"
        let result = try PostgresResult(
            cpq_exec_params(handle.pointer, text, 0, nil, nil, nil, nil), on: handle, text, quoting: true)
        return result.integer(0) == 1
    }

    private static let count = 1024
    /// "regd", so that the numbers do not meet those of other programs.
    private static let purpose = 0x7265_6764
}
