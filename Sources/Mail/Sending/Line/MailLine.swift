import CCurl
import Glibc

/// An open line to a mail server, with TLS and signed in, over which commands go out and lines come in.
///
/// libcurl finds the host, connects, secures and signs in (CURLOPT_CONNECT_ONLY); the talk after that is ours, so that we
/// know at each moment what the server has been told. Every call blocks: one thread owns a line, from opening to end.
final class MailLine {
    let server: MailServer
    /// What the server said while the line was opened, line by line.
    var opening: [String] { listener.lines }

    private let handle: CurlHandle
    private let listener: CurlListener
    private var received: [UInt8] = []
    private var position = 0

    /// Opens the line; for a server with a login, signed in. It breaks when `stop` is due.
    init(to server: MailServer, stop: LineStop? = nil) throws(LineFailure) {
        self.server = server
        listener = CurlListener(for: server.service)
        handle = try CurlHandle(for: server, listener: listener, stop: stop)
        try handle.connect()
    }

    /// Hands all of `bytes` to the network; waits at most the server's timeout for each piece to be taken.
    func send(_ bytes: [UInt8], at stage: MailStage) throws(LineFailure) {
        var sent = 0
        var deadline = ContinuousClock.now + server.timeout
        while sent < bytes.count {
            var taken = 0
            let code = bytes.withUnsafeBytes {
                curl_easy_send(handle.curl, $0.baseAddress.map { $0 + sent }, bytes.count - sent, &taken)
            }
            sent += taken
            if code == CURLE_OK {
                deadline = .now + server.timeout
            } else if code != CURLE_AGAIN {
                throw broken("The connection was lost while sending.", stage, sent)
            } else if !handle.wait(for: POLLOUT, until: deadline) {
                throw broken("The server stopped taking what we sent.", stage, sent)
            }
        }
    }

    /// The next line without its CRLF, at most `limit` bytes; waits until `deadline`.
    func readLine(
        until deadline: ContinuousClock.Instant, at stage: MailStage, limit: Int = 65_536
    ) throws(LineFailure) -> [UInt8] {
        var searched = position
        while true {
            if let end = received[searched...].firstIndex(of: 10) {
                let line = received[position..<end]
                position = end + 1
                return Array(line.last == 13 ? line.dropLast() : line)
            }
            guard received.count - position <= limit else {
                throw broken("The server sent a line without an end.", stage)
            }
            searched = received.count - position
            try receive(until: deadline, at: stage)
        }
    }

    /// The next `count` bytes; waits at most the server's timeout for each piece of them.
    func read(_ count: Int, at stage: MailStage) throws(LineFailure) -> [UInt8] {
        received.removeFirst(position)
        position = 0
        received.reserveCapacity(count + 16_384)
        while received.count < count { try receive(until: .now + server.timeout, at: stage) }
        position = count
        return Array(received[..<count])
    }

    /// Whether the server says something before `deadline`.
    func speaks(before deadline: ContinuousClock.Instant, at stage: MailStage) throws(LineFailure) -> Bool {
        while position == received.count {
            if try take(at: stage) { return true }
            guard handle.wait(for: POLLIN, until: deadline) else { return false }
        }
        return true
    }

    /// Appends at least one byte to `received`, from which it first drops what has been read.
    private func receive(until deadline: ContinuousClock.Instant, at stage: MailStage) throws(LineFailure) {
        received.removeFirst(position)
        position = 0
        while try !take(at: stage) {
            guard handle.wait(for: POLLIN, until: deadline) else {
                throw broken("The server did not answer in time.", stage)
            }
        }
    }

    /// Appends what has come; false when nothing has.
    private func take(at stage: MailStage) throws(LineFailure) -> Bool {
        var (count, code) = (0, CURLE_OK)
        withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 1) { piece in
            code = curl_easy_recv(handle.curl, piece.baseAddress, piece.count, &count)
            received.append(contentsOf: piece.prefix(count))
        }
        if code == CURLE_AGAIN { return false }
        guard code == CURLE_OK, count > 0 else { throw broken("The server closed the connection.", stage) }
        return true
    }

    private func broken(_ words: String, _ stage: MailStage, _ sent: Int = 0) -> LineFailure {
        LineFailure(stage: stage, reply: nil, words: words, bytesLeft: sent)
    }
}
