import Kernel
import Store

/// Somebody else fetches from the mailbox now, or it was changed: begin anew.
struct LeaseLost: Error {}

/// One program at a time fetches from a mailbox. What is written while fetching is written only by whoever holds it.
enum MailboxLease {
    /// How long it is held without being renewed.
    static let length = Span.seconds(60)

    enum Claim {
        case ours(Mailbox, Progress)
        /// Another program has it.
        case theirs
        /// It went wrong before; it is tried again then.
        case notBefore(Instant)
        /// It is paused or gone.
        case over
    }

    /// How far fetching has come.
    struct Progress: Equatable {
        /// Nil before the first look.
        var validity: UInt32?
        /// Everything up to this UID was seen to.
        var lastUID: UInt32
        /// Everything up to this UID lay there before the first look.
        var oldUID: UInt32
        /// Whether somebody asked for a look since the last one.
        var isAsked: Bool
    }

    /// Takes the mailbox into `holder`'s hands, if it is free and due.
    static func claim(_ id: MailboxID, _ holder: LeaseHolder, in tx: Transaction) throws -> Claim {
        guard let (mailbox, state) = try MailboxStore.one(id, in: tx), mailbox.paused == nil, state.hasSecret else {
            return .over
        }
        let lease = try tx.row("SELECT lease_holder, lease_until_ms FROM mailbox WHERE id = \(id)") {
            (holder: $0.textOrNil(0), until: $0.instantOrNil(1))
        }
        if let other = lease?.holder, let until = lease?.until, until > tx.now, other != holder.text,
            !LeaseHolder(other).isGone
        {
            return .theirs
        }
        if let next = state.nextTry, next > tx.now { return .notBefore(next) }
        try tx.run(
            """
            UPDATE mailbox SET lease_holder = \(holder.text), lease_until_ms = \(tx.now + length) WHERE id = \(id)
            """)
        return .ours(mailbox, try progress(id, in: tx))
    }

    /// Keeps it for another while; throws `LeaseLost` when it is not held any more.
    static func renew(_ id: MailboxID, _ holder: LeaseHolder, in tx: Transaction) throws {
        try hold(id, holder, "lease_until_ms = \(tx.now + length)", in: tx)
    }

    /// Changes what fetching knows, as its holder; throws `LeaseLost` when it is not held any more.
    static func hold(_ id: MailboxID, _ holder: LeaseHolder, _ changes: Query, in tx: Transaction) throws {
        let count = try tx.changed(
            by: "UPDATE mailbox SET \(changes) WHERE id = \(id) AND lease_holder = \(holder.text)")
        guard count == 1 else { throw LeaseLost() }
    }

    /// Lets it go.
    static func release(_ id: MailboxID, _ holder: LeaseHolder, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE mailbox SET lease_holder = NULL, lease_until_ms = NULL
            WHERE id = \(id) AND lease_holder = \(holder.text)
            """)
    }

    static func progress(_ id: MailboxID, in tx: Transaction) throws -> Progress {
        let found = try tx.row(
            "SELECT uid_validity, last_uid, asked_ms, fetched_ms, old_uid FROM mailbox WHERE id = \(id)"
        ) {
            Progress(
                validity: $0.isNull(0) ? nil : UInt32(clamping: $0.integer(0)),
                lastUID: UInt32(clamping: $0.integer(1)), oldUID: UInt32(clamping: $0.integer(4)),
                isAsked: !$0.isNull(2) && ($0.isNull(3) || $0.integer(2) >= $0.integer(3)))
        }
        guard let found else { throw LeaseLost() }
        return found
    }
}
