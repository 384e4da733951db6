/// A talk with an IMAP server that has let us in: commands one after the other. Blocks; one thread owns it.
final class IMAPTalk {
    /// What a command brought.
    struct Answer {
        var facts: [[IMAPValue]] = []
        /// The codes of all statuses, as `["UIDVALIDITY", "7"]`.
        var codes: [[String]] = []

        /// The number after `name` in a code.
        func number(_ name: String) -> UInt32? {
            codes.last { $0.first?.uppercased() == name }.flatMap { $0.count > 1 ? UInt32($0[1]) : nil }
        }
    }

    private let line: MailLine
    private let server: MailServer
    private let limit: Int
    private var commands = 0
    private var farewell: String?

    /// Opens the line and signs in. A message of more than `limit` bytes breaks the talk.
    init(to server: MailServer, limit: Int) throws(FetchFailure) {
        do throws(LineFailure) {
            line = try MailLine(to: server)
        } catch {
            throw FetchFailure(opening: error, server: server)
        }
        self.server = server
        self.limit = limit
    }

    /// Sends `command` and reads to its end. `name` is what a failure calls it.
    func run(_ command: String, _ name: String) throws(FetchFailure) -> Answer {
        var answer = Answer()
        try run(command, name) { reply in
            switch reply {
            case .facts(let values): answer.facts.append(values)
            case .status(let status, _) where !status.code.isEmpty: answer.codes.append(status.code)
            default: break
            }
        }
        return answer
    }

    /// Waits for news until `deadline` (RFC 2177); false when there were none. Ends early when the task is cancelled.
    func idle(until deadline: ContinuousClock.Instant) throws(FetchFailure) -> Bool {
        let tag = try start("IDLE")
        var isWaiting = false
        while !isWaiting {
            let reply = try next()
            if reply == .goOn { isWaiting = true } else { try check(reply, tag, "to wait for news") }
        }
        var hasNews = false
        while !hasNews, !Task.isCancelled, ContinuousClock.now < deadline {
            guard try speaks(before: min(deadline, .now + .milliseconds(500))) else { continue }
            let reply = try next()
            if try check(reply, tag, "to wait for news") { return true }
            if case .facts = reply { hasNews = true }
        }
        try send("DONE")
        while try !check(next(), tag, "to wait for news") {}
        return hasNews
    }

    private func run(
        _ command: String, _ name: String, _ each: (IMAPReply) -> Void
    ) throws(FetchFailure) {
        let tag = try start(command)
        while true {
            let reply = try next()
            each(reply)
            if try check(reply, tag, name) { return }
        }
    }

    private func start(_ command: String) throws(FetchFailure) -> String {
        commands += 1
        try send("R\(commands) \(command)")
        return "R\(commands)"
    }

    /// Whether `reply` is the good end of the command `tag`; a bad end is thrown.
    @discardableResult
    private func check(_ reply: IMAPReply, _ tag: String, _ name: String) throws(FetchFailure) -> Bool {
        guard case .status(let status, let told) = reply else { return false }
        if status.kind == .bye { farewell = status.words }
        guard told == tag else { return false }
        guard status.kind == .ok else { throw FetchFailure(refused: status.words, command: name, server: server) }
        return true
    }

    private func send(_ text: String) throws(FetchFailure) {
        try over { () throws(LineFailure) in try line.send(Array("\(text)\r\n".utf8), at: .content) }
    }

    private func speaks(before deadline: ContinuousClock.Instant) throws(FetchFailure) -> Bool {
        try over { () throws(LineFailure) in try line.speaks(before: deadline, at: .content) }
    }

    /// What the server says next, literals included.
    private func next() throws(FetchFailure) -> IMAPReply {
        let utterance = try over { () throws(LineFailure) in try heard() }
        guard let reply = IMAPReply(utterance) else {
            let said = String(decoding: utterance.pieces[0].prefix(200), as: UTF8.self)
            throw FetchFailure(
                broken: "It said what is not IMAP: “\(ServerReply(code: 0, words: said).words)”", server: server)
        }
        return reply
    }

    private func heard() throws(LineFailure) -> IMAPUtterance {
        var utterance = IMAPUtterance(pieces: [try piece()])
        var total = 0
        while let size = IMAPUtterance.literalSize(after: utterance.pieces[utterance.pieces.count - 1]) {
            total += size
            guard total <= limit, utterance.literals.count < 100 else {
                throw LineFailure(stage: .content, reply: nil, words: "It sent more than \(limit) bytes at once.")
            }
            utterance.literals.append(try line.read(size, at: .content))
            utterance.pieces.append(try piece())
        }
        return utterance
    }

    private func piece() throws(LineFailure) -> [UInt8] {
        try line.readLine(until: .now + server.timeout, at: .content, limit: 32 << 20)
    }

    private func over<Output>(_ work: () throws(LineFailure) -> Output) throws(FetchFailure) -> Output {
        do throws(LineFailure) {
            return try work()
        } catch {
            throw FetchFailure(broken: farewell ?? error.words, server: server)
        }
    }
}
