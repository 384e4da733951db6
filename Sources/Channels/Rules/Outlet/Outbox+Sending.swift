import Kernel
import Store
import Timeline

/// One message that one run of the program may hand over, and nobody else.
struct OutboxClaim: Sendable {
    let item: OutboxItem
    /// Which try it is; a later one ends the right of an earlier one.
    let attempt: Int
    let letter: OutboxLetter
}

extension Outbox {
    /// Claims a message for sending; nil when it was taken back or has left. One that a run that ended left in the middle is
    /// claimed anew, since no server counts a mail without its end; one whose end may have been sent becomes `unknown`, since
    /// nobody can tell whether it arrived.
    static func claim(_ id: ID<OutboxItem>, in tx: Transaction) throws -> OutboxClaim? {
        guard let found = try item(id, in: tx) else { return nil }
        switch found.state {
        case .held, .unsent, .delayed, .sending:
            return try take(found, in: tx)
        case .handed:
            try write(id, .unknown, problem: nil, in: tx)
            try tx.announce("outbox:\(found.subject)")
            return nil
        case .sent, .refused, .givenUp, .unknown, .takenBack, .dropped, .heldBack: return nil
        }
    }

    private static func take(_ item: OutboxItem, in tx: Transaction) throws -> OutboxClaim? {
        let attempt = item.attempts + 1
        try tx.run(
            """
            UPDATE outbox SET state = \(OutboxItem.State.sending), attempts = \(attempt), next_try_ms = NULL,
              handed_ms = NULL
            WHERE id = \(item.id)
            """)
        let settled = try fates(of: [item.id], in: tx)[item.id, default: []].filter { $0.state != .delayed }
        let recipients = item.recipients.filter { address in !settled.contains { $0.address == address } }
        let bytes = try tx.row(
            "SELECT b.bytes FROM outbox o JOIN blob b ON b.id = o.blob_id WHERE o.id = \(item.id)", { $0.blob(0) })
        return bytes.map {
            OutboxClaim(
                item: item, attempt: attempt,
                letter: OutboxLetter(
                    bytes: $0, from: item.from, returnPath: item.purpose == .greeting ? "" : item.from,
                    recipients: recipients, made: item.made))
        }
    }

    /// Writes down that the end of the message is about to be sent; false when another run has claimed it since.
    static func handing(_ claim: OutboxClaim, in tx: Transaction) throws -> Bool {
        try tx.changed(
            by:
                """
                UPDATE outbox SET state = \(OutboxItem.State.handed), handed_ms = \(tx.now)
                WHERE id = \(claim.item.id) AND state = 'sending' AND attempts = \(claim.attempt)
                """) == 1
    }

    /// Records how a try ended, unless another run has claimed the message since or a colleague has decided about it. Who knows
    /// how it ended is heard also after somebody found that nobody can tell.
    static func settle(_ claim: OutboxClaim, _ result: SendResult, in tx: Transaction) throws {
        guard let item = try item(claim.item.id, in: tx), item.attempts == claim.attempt, item.settledFrom == nil,
            [.sending, .handed, .unknown].contains(item.state)
        else { return }
        switch result {
        case .accepted: try settle(claim, [], in: tx)
        case .partly(let fates): try settle(claim, fates, in: tx)
        case .interrupted:
            try write(item.id, .delayed, problem: item.problem, nextTry: tx.now, in: tx)
            try queue(item.id, at: tx.now, in: tx)
        case .noServer: try write(item.id, .unsent, problem: nil, in: tx)
        case .refused(let words):
            try write(item.id, .refused, problem: words, in: tx)
            try Timeline.append(LetterRefused(letter: item.id), subject: item.subject, in: tx)
        case .unknown(let words): try write(item.id, .unknown, problem: words, in: tx)
        case .putOff(let words): try putOff(item, problem: words, in: tx)
        }
        try tx.announce("outbox:\(item.subject)")
    }

    /// The server has said something of its own about some receivers, and took it for the others.
    private static func settle(_ claim: OutboxClaim, _ told: [RecipientFate], in tx: Transaction) throws {
        let known = try fates(of: [claim.item.id], in: tx)[claim.item.id, default: []]
        if !told.isEmpty || !known.isEmpty { try keep(told, of: claim, in: tx) }
        let refused = (known.filter { $0.state == .refused } + told.filter { $0.state == .refused }).first
        if let delayed = told.first(where: { $0.state == .delayed }) {
            try putOff(claim.item, problem: delayed.reply ?? "", in: tx)
        } else {
            try write(claim.item.id, refused == nil ? .sent : .refused, problem: refused?.reply, in: tx)
        }
        if told.contains(where: { $0.state == .refused }) {
            try Timeline.append(LetterRefused(letter: claim.item.id), subject: claim.item.subject, in: tx)
        }
    }

    private static func keep(_ told: [RecipientFate], of claim: OutboxClaim, in tx: Transaction) throws {
        let byAddress = Dictionary(told.map { ($0.address, $0) }) { first, _ in first }
        for address in claim.letter.recipients {
            let fate = byAddress[address] ?? RecipientFate(address: address, state: .taken, reply: nil)
            try tx.run(
                """
                INSERT INTO outbox_recipient (outbox_id, address, state, reply)
                VALUES (\(claim.item.id), \(address), \(fate.state), \(fate.reply))
                ON CONFLICT (outbox_id, address) DO UPDATE SET state = excluded.state, reply = excluded.reply
                """)
        }
    }

    /// Has a message tried again after as long as it has waited already, a minute at least and an hour at most. After two
    /// days it is given up: it will not leave by itself any more.
    private static func putOff(_ item: OutboxItem, problem: String, in tx: Transaction) throws {
        let waited = tx.now - item.heldUntil
        guard waited < .days(2) else { return try write(item.id, .givenUp, problem: problem, in: tx) }
        let next = tx.now + min(max(waited, .minutes(1)), .hours(1))
        try write(item.id, .delayed, problem: problem, nextTry: next, in: tx)
        try queue(item.id, at: next, in: tx)
    }

    static func write(
        _ id: ID<OutboxItem>, _ state: OutboxItem.State, problem: String?, nextTry: Instant? = nil, in tx: Transaction
    ) throws {
        let sent: Instant? = state == .sent ? tx.now : nil
        try tx.run(
            """
            UPDATE outbox SET state = \(state), problem = \(problem), sent_ms = \(sent), next_try_ms = \(nextTry)
            WHERE id = \(id)
            """)
    }
}
