import CPQ
import Dispatch
import Foundation
import Glibc
import Kernel
import Store
import Synchronization

/// The connection over which nodes tell each other what was announced, on a thread of its own. It also holds the number of
/// this node, which no other session can have while it stands.
///
/// Notices are sent after the commit, not in it: PostgreSQL lets only one transaction with a NOTIFY commit at a time, each
/// with its own flush to the disk. A node that is killed in between has saved what it did and leaves other nodes' open
/// pages as they are until their next notice.
final class PostgresListener: Sendable {
    private let address: PostgresAddress
    private let announcer: Announcer
    private let node = PostgresNode()
    private let channel = PostgresChannel()
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
    var ids: IDSource { node.ids }

    /// Tells who listens here at once, and the other nodes soon.
    func announce(_ messages: [String]) {
        guard !messages.isEmpty else { return }
        announcer.deliver(messages)
        if channel.add(messages) { wakeUp() }
    }

    /// Ends the thread soon, after what is still to be told.
    func stop() {
        isStopped.store(true, ordering: .sequentiallyConsistent)
        wakeUp()
    }

    /// Waits until the thread has ended.
    func ended() async {
        await withCheckedContinuation { continuation in
            thread.notify(queue: .global()) { continuation.resume() }
        }
    }

    private var isRunning: Bool { !isStopped.load(ordering: .sequentiallyConsistent) }

    private func wakeUp() {
        _ = Glibc.write(wake.1, [1] as [UInt8], 1)
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
        while isRunning {
            if let handle = try? connect() {
                pause = 100
                announcer.deliver(["resync"])
                listen(handle)
            } else {
                wait(for: -1, milliseconds: pause)
                pause = min(5000, pause * 2)
            }
        }
    }

    private func connect() throws -> PostgresHandle {
        let handle = try PostgresHandle(address)
        try PostgresError.unwrapping {
            try handle.script("SET synchronous_commit = off; LISTEN \(PostgresChannel.name)")
            try node.take(handle)
        }
        return handle
    }

    /// Hands on what comes and sends what is announced, until the connection breaks or the listener is stopped.
    private func listen(_ handle: PostgresHandle) {
        while handle.isOK {
            let isLast = !isRunning
            let isSent = send(handle)
            guard cpq_consume_input(handle.pointer) != 0 else { return }
            receive(handle)
            if isLast { return }
            wait(for: handle.socket, milliseconds: isSent ? -1 : 1_000)
        }
    }

    /// Whether nothing is left to be sent; what the server did not take is tried again.
    private func send(_ handle: PostgresHandle) -> Bool {
        var isSent = true
        for payload in channel.takePayloads() {
            let text = "SELECT pg_notify('\(PostgresChannel.name)', $1)"
            let sent = PostgresParameters([.text(payload)]).with { count, values, lengths, formats in
                try? PostgresResult(
                    cpq_exec_params(handle.pointer, text, count, [PostgresType.text], values, lengths, formats),
                    on: handle, text, quoting: false)
            }
            guard sent == nil else { continue }
            isSent = false
            _ = channel.add(PostgresChannel.messages(in: payload))
        }
        return isSent
    }

    private func receive(_ handle: PostgresHandle) {
        var process: Int32 = 0
        while let payload = cpq_next_notification(handle.pointer, &process) {
            defer { free(payload) }
            guard process != cpq_backend_process(handle.pointer) else { continue }
            announcer.deliver(PostgresChannel.messages(in: String(cString: payload)))
        }
    }

    /// Sleeps until somebody wakes the thread, `socket` has something to read, or the time is over; -1 is for ever.
    private func wait(for socket: Int32, milliseconds: Int32) {
        var sources = [
            pollfd(fd: wake.0, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&sources, 2, milliseconds) > 0, sources[0].revents != 0 else { return }
        var bytes = [UInt8](repeating: 0, count: 64)
        _ = Glibc.read(wake.0, &bytes, bytes.count)
    }
}
