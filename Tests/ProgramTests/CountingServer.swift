import Foundation
import Glibc
import RegardTesting
import Synchronization

/// A mail server on this machine that takes everything, slowly enough to be caught in the middle, and counts what it took.
final class CountingServer: Sendable {
    let port: Int
    private let listener: Int32
    private let taken = Mutex<[String: Int]>([:])

    /// How often each letter was taken, by its Message-ID.
    var counts: [String: Int] { taken.withLock { $0 } }

    init() throws {
        (listener, port) = try Daemon.listen()
        Thread.detachNewThread {
            while case let connection = accept(self.listener, nil, nil), connection >= 0 {
                Thread.detachNewThread { self.serve(connection) }
            }
        }
    }

    func end() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func serve(_ connection: Int32) {
        var reader = LineReader(connection)
        defer { close(connection) }
        guard say("220 mail.test ready", connection) else { return }
        var (isContent, id) = (false, "")
        while let line = reader.next() {
            usleep(.random(in: 0...2_000))
            if isContent {
                if line.lowercased().hasPrefix("message-id:") { id = String(line.dropFirst(11)) }
                guard line == "." else { continue }
                isContent = false
                taken.withLock { $0[id.trimmingCharacters(in: .whitespaces), default: 0] += 1 }
                usleep(.random(in: 0...5_000))
            } else if line.uppercased() == "DATA" {
                isContent = true
                guard say("354 go on", connection) else { return }
                continue
            }
            guard say("250 fine", connection) else { return }
            if line.uppercased() == "QUIT" { return }
        }
    }

    private func say(_ words: String, _ connection: Int32) -> Bool {
        let bytes = Array("\(words)\r\n".utf8)
        return Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }
}

/// Lines from a connection, without their ends.
private struct LineReader {
    private let connection: Int32
    private var buffer: [UInt8] = []

    init(_ connection: Int32) {
        self.connection = connection
    }

    mutating func next() -> String? {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                let line = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeFirst(end + 1)
                return line.hasSuffix("\r") ? String(line.dropLast()) : line
            }
            var piece = [UInt8](repeating: 0, count: 4_096)
            let count = recv(connection, &piece, piece.count, 0)
            guard count > 0 else { return nil }
            buffer += piece[..<count]
        }
    }
}
