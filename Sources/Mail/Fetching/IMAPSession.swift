/// One mailbox server, one connection, one thread: what is asked for comes one after the other.
///
/// Nothing here marks a mail as read by reading it. After a failure of kind `broken`, `open` again.
package actor IMAPSession {
    private let server: MailServer
    private let limit: Int
    private let thread = ThreadExecutor()
    private var talk: IMAPTalk?
    private var offers: Set<String> = []

    nonisolated package var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// Nothing is connected yet. A single message of more than `limit` bytes breaks the connection: ask for `sizes` first.
    package init(_ server: MailServer, limit: Int = 100 << 20) {
        self.server = server
        self.limit = limit
    }

    /// Connects, secures and signs in; gives what the server offers, in capitals, as `IDLE`.
    @discardableResult
    package func open() throws(FetchFailure) -> Set<String> {
        talk = nil
        let opened = try IMAPTalk(to: server, limit: limit)
        let words = try opened.run("CAPABILITY", "to say what it offers").facts
            .filter { $0.first?.word == "CAPABILITY" }.flatMap { $0.dropFirst() }
        offers = Set(words.compactMap(\.word))
        talk = opened
        return offers
    }

    /// Turns to the mailbox `name`. UIDs mean something only together with its `validity`.
    package func select(_ name: String = "INBOX") throws(FetchFailure) -> SelectedMailbox {
        let quoted = try quoted(name)
        let answer = try run("SELECT \(quoted)", "to open the mailbox “\(name)”")
        guard let validity = answer.number("UIDVALIDITY") else {
            throw FetchFailure(
                refused: "It gives no UIDVALIDITY.", command: "lasting numbers for mails", server: server)
        }
        let count = answer.facts.last { $0.count == 2 && $0[1].word == "EXISTS" }?[0].number
        return SelectedMailbox(validity: validity, next: answer.number("UIDNEXT"), count: Int(clamping: count ?? 0))
    }

    /// The UIDs of the mails from `first` on, ascending; only of those that arrived on the day `since` or later, which is
    /// written as `21-Nov-2026`, when it is given.
    package func uids(from first: UInt32 = 1, since: String? = nil) throws(FetchFailure) -> [UInt32] {
        let day = since.map { " SINCE \($0)" } ?? ""
        let answer = try run("UID SEARCH UID \(max(first, 1)):*\(day)", "to list the mails")
        let found = answer.facts.filter { $0.first?.word == "SEARCH" }.flatMap { $0.dropFirst() }
        return found.compactMap { $0.number.flatMap { UInt32(exactly: $0) } }.filter { $0 >= first }.sorted()
    }

    /// How large the mails are, ascending by UID; of those that are no longer there, nothing.
    package func sizes(of uids: [UInt32]) throws(FetchFailure) -> [MailSize] {
        try fetch(uids, "RFC822.SIZE", "to tell the size of a mail", MailSize.init).sorted { $0.uid < $1.uid }
    }

    /// The mails, ascending by UID, whole or their first bytes; of those that are no longer there, nothing.
    ///
    /// All are in memory at once: name as many as may be.
    package func mails(_ uids: [UInt32], firstBytes: Int? = nil) throws(FetchFailure) -> [FetchedMail] {
        let part = firstBytes.map { "<0.\(max(1, $0))>" } ?? ""
        return try fetch(uids, "(UID FLAGS BODY.PEEK[]\(part))", "to hand out a mail", FetchedMail.init)
            .sorted { $0.uid < $1.uid }
    }

    /// The mails are marked as read.
    package func markRead(_ uids: [UInt32]) throws(FetchFailure) {
        for set in UIDSet.texts(uids) {
            _ = try run("UID STORE \(set) +FLAGS.SILENT (\\Seen)", "to mark a mail as read")
        }
    }

    /// Whether the server can take single mails away (RFC 4315).
    package var takesAway: Bool { offers.contains("UIDPLUS") }

    /// The mails are deleted, and no others.
    ///
    /// Where the server cannot expunge single mails (RFC 4315), they stay, marked as deleted.
    package func delete(_ uids: [UInt32]) throws(FetchFailure) {
        for set in UIDSet.texts(uids) {
            _ = try run("UID STORE \(set) +FLAGS.SILENT (\\Deleted)", "to delete a mail")
            if offers.contains("UIDPLUS") { _ = try run("UID EXPUNGE \(set)", "to delete a mail") }
        }
    }

    /// The mails lie in the mailbox `name` instead of here (RFC 6851, else copied and deleted).
    package func move(_ uids: [UInt32], to name: String) throws(FetchFailure) {
        let quoted = try quoted(name)
        for set in UIDSet.texts(uids) {
            let verb = offers.contains("MOVE") ? "MOVE" : "COPY"
            _ = try run("UID \(verb) \(set) \(quoted)", "to move a mail to “\(name)”")
        }
        if !offers.contains("MOVE") { try delete(uids) }
    }

    /// There is a mailbox `name`.
    package func create(_ name: String) throws(FetchFailure) {
        let quoted = try quoted(name)
        _ = try run("CREATE \(quoted)", "to make the mailbox “\(name)”")
    }

    /// There is a mailbox `name`, made when there was none. Whether it can be used shows when it is.
    package func ensure(_ name: String) throws(FetchFailure) {
        do throws(FetchFailure) {
            try create(name)
        } catch  where error.kind == .refused {
            return
        }
    }

    /// Waits until something changes in the mailbox; false when nothing did for `time`, or the task was cancelled.
    ///
    /// A server that does not offer IDLE refuses. RFC 2177 advises less than 29 minutes.
    package func idle(for time: Duration) throws(FetchFailure) -> Bool {
        guard offers.contains("IDLE") else {
            throw FetchFailure(refused: "It does not offer IDLE.", command: "to wait for news", server: server)
        }
        return try with { talk throws(FetchFailure) in try talk.idle(until: .now + time) }
    }

    /// Says goodbye and closes the connection.
    package func close() {
        _ = try? run("LOGOUT", "to say goodbye")
        talk = nil
    }

    private func quoted(_ name: String) throws(FetchFailure) -> String {
        if let quoted = MailboxName.quoted(name) { return quoted }
        throw FetchFailure(refused: "It holds a line break.", command: "the name of a mailbox", server: server)
    }

    private func fetch<Output>(
        _ uids: [UInt32], _ items: String, _ name: String, _ value: ([IMAPValue]) -> Output?
    ) throws(FetchFailure) -> [Output] {
        var values: [Output] = []
        for set in UIDSet.texts(uids) {
            for fact in try run("UID FETCH \(set) \(items)", name).facts
            where fact.count == 3 && fact[1].word == "FETCH" {
                guard case .list(let fields) = fact[2] else { continue }
                if let one = value(fields) { values.append(one) }
            }
        }
        return values
    }

    private func run(_ command: String, _ name: String) throws(FetchFailure) -> IMAPTalk.Answer {
        try with { talk throws(FetchFailure) in try talk.run(command, name) }
    }

    /// What `work` gives; a broken connection is let go.
    private func with<Output>(_ work: (IMAPTalk) throws(FetchFailure) -> Output) throws(FetchFailure) -> Output {
        guard let talk else { throw FetchFailure(broken: "It is not open.", server: server) }
        do throws(FetchFailure) {
            return try work(talk)
        } catch {
            if error.kind == .broken { self.talk = nil }
            throw error
        }
    }
}

/// A mailbox that a session has turned to.
package struct SelectedMailbox: Sendable, Equatable {
    /// As long as this is the same, a UID names the same mail (UIDVALIDITY).
    package let validity: UInt32
    /// The UID that the next mail will have at least; nil when the server does not say.
    package let next: UInt32?
    /// How many mails lie in it.
    package let count: Int

    /// No mail that lies in it has a higher UID; 0 when the server does not say, or talks nonsense.
    package var lastUID: UInt32 { max(next ?? 1, 1) - 1 }
}
