package import Kernel
package import Store
import Timeline

/// The last brake against machines that answer each other: when too many letters leave by themselves they are held, and a person
/// is told. None is thrown away.
package enum Brake {
    /// Of what there was too much within an hour.
    package enum Cause: String, Sendable, CaseIterable, Codable {
        /// Answers that the desk gave to one address.
        case recipient
        /// Letters that the desk wrote from one of our addresses.
        case sender
    }

    /// The most answers of an hour to one address.
    package static let mostToOne = 2
    /// The most letters of an hour from one of our addresses.
    package static let mostFromOne = 300

    /// Holds a letter that was put into the outbox when it is one too many; whether it does. Once too many left an address of
    /// ours, all others are held too, until a colleague has decided about them. The first that is held of an address is told.
    static func holds(_ id: ID<OutboxItem>, in tx: Transaction) throws -> Bool {
        guard let item = try Outbox.item(id, in: tx) else { return false }
        let held = try tx.rows(causes(of: item.from)) { $0.word(0, else: Cause.recipient) }
        guard let cause = try held.contains(.sender) ? .sender : cause(against: item, in: tx) else { return false }
        try tx.run("UPDATE outbox SET state = \(OutboxItem.State.heldBack), brake = \(cause) WHERE id = \(id)")
        if held.isEmpty { try Timeline.append(LettersHeld(letter: id), subject: id.value, in: tx) }
        try tx.announce("outbox:\(item.subject)")
        return true
    }

    /// What has been too much within the hour, this letter included; what a colleague has let go counts no more.
    private static func cause(against item: OutboxItem, in tx: Transaction) throws -> Cause? {
        let since = tx.now - .hours(1)
        let decided = try tx.row(decided(of: item.from, since: since)) { $0.idOrNil(0, of: OutboxItem.self) } ?? nil
        let toOne =
            item.purpose == .greeting
            ? try tx.row(greetings(to: item.recipients, since: since, after: decided)) { $0.int(0) } ?? 0 : 0
        if toOne > mostToOne { return .recipient }
        let fromOne = try tx.row(letters(from: item.from, since: since, after: decided)) { $0.int(0) } ?? 0
        return fromOne > mostFromOne ? .sender : nil
    }

    /// How many answers the desk gave by itself to these addresses since a moment. Served by `outbox_greeting`.
    package static func greetings(to addresses: [String], since moment: Instant, in tx: Transaction) throws -> Int {
        guard !addresses.isEmpty else { return 0 }
        return try tx.row(greetings(to: addresses, since: moment, after: nil)) { $0.int(0) } ?? 0
    }
}

extension Brake {
    static func greetings(to addresses: [String], since moment: Instant, after id: ID<OutboxItem>?) -> Query {
        """
        SELECT count(*) FROM outbox
        WHERE purpose = 'greeting' AND lower(recipients) IN (\(list: addresses.map { $0.lowercased() }))
          AND made_ms > \(moment) AND id > \(id?.value ?? 0)
        """
    }

    /// How many letters left an address of ours by themselves, up to one more than it may. Served by `outbox_by_itself`.
    static func letters(from sender: String, since moment: Instant, after id: ID<OutboxItem>?) -> Query {
        """
        SELECT count(*) FROM (
          SELECT 1 FROM outbox
          WHERE purpose IN ('automatic', 'greeting') AND lower(sender) = \(sender.lowercased())
            AND made_ms > \(moment) AND id > \(id?.value ?? 0)
          LIMIT \(mostFromOne + 1)) AS few
        """
    }

    /// The newest of an address that was held and that a colleague has decided about. Served by `outbox_by_itself`.
    static func decided(of sender: String, since moment: Instant) -> Query {
        """
        SELECT max(id) FROM outbox
        WHERE purpose IN ('automatic', 'greeting') AND lower(sender) = \(sender.lowercased())
          AND made_ms > \(moment) AND brake IS NOT NULL AND state <> 'held_back'
        """
    }

    /// Why letters of an address are held now, each cause once. Served by `outbox_held_back`.
    static func causes(of sender: String) -> Query {
        "SELECT DISTINCT brake FROM outbox WHERE state = 'held_back' AND lower(sender) = \(sender.lowercased()) ORDER BY brake"
    }
}
