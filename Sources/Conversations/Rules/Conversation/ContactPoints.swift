import Kernel
package import Store
import Timeline

/// The kinds of occasion that the business names.
package enum ContactPoints {
    /// All that are in use, in the business's order.
    package static func all(in tx: Transaction) throws -> [ContactPoint] {
        try tx.rows(
            "SELECT id, name FROM contact_point WHERE retired_ms IS NULL ORDER BY position, id LIMIT 100"
        ) { ContactPoint(id: $0.id(0), name: $0.text(1)) }
    }

    /// One that is in use; `Absent` when there is none.
    package static func one(_ id: ContactPointID, in tx: Transaction) throws -> ContactPoint {
        guard let point = try all(in: tx).first(where: { $0.id == id }) else { throw Absent("contact point") }
        return point
    }

    /// Adds one at the end of the list. One that was taken out of use is taken up again, with what was counted by it.
    @discardableResult
    package static func add(_ name: String, in tx: Transaction) throws -> ContactPointID {
        let name = try checked(name)
        let added = try tx.row(
            """
            INSERT INTO contact_point (id, name, name_folded, position)
            SELECT \(tx.nextID(of: ContactPoint.self)), \(name), \(name.folded), coalesce(max(position), 0) + 1
            FROM contact_point WHERE true
            ON CONFLICT (name_folded) DO UPDATE SET retired_ms = NULL, name = excluded.name, position = excluded.position
            WHERE contact_point.retired_ms IS NOT NULL
            RETURNING id
            """
        ) { $0.id(0, of: ContactPoint.self) }
        guard let added else { throw ConversationRefusal.contactPointTaken(name) }
        try tx.announce("business")
        return added
    }

    /// Adds those of `names` that are not in use yet, in their order; blank ones are passed over.
    package static func add(missingOf names: [String], in tx: Transaction) throws {
        var known = Set(try all(in: tx).map(\.name.folded))
        for name in names where name.contains(where: { !$0.isWhitespace }) {
            let name = try checked(name)
            if known.insert(name.folded).inserted { try add(name, in: tx) }
        }
    }

    /// Calls one of them something else; what was counted by it stays with it.
    package static func rename(_ id: ContactPointID, to name: String, in tx: Transaction) throws {
        let name = try checked(name)
        let other = try tx.row("SELECT id FROM contact_point WHERE name_folded = \(name.folded)") {
            $0.id(0, of: ContactPoint.self)
        }
        guard other == nil || other == id else { throw ConversationRefusal.contactPointTaken(name) }
        guard
            try tx.changed(
                by: """
                    UPDATE contact_point SET name = \(name), name_folded = \(name.folded)
                    WHERE id = \(id) AND retired_ms IS NULL
                    """) == 1
        else { throw Absent("contact point") }
        try tx.announce("business")
    }

    /// Puts one at `place` of those in use, counted from 1; a place behind the last is the last.
    package static func move(_ id: ContactPointID, to place: Int, in tx: Transaction) throws {
        let all = try tx.rows(
            "SELECT id, position FROM contact_point WHERE retired_ms IS NULL ORDER BY position, id LIMIT 100"
        ) { (id: $0.id(0, of: ContactPoint.self), position: $0.int(1)) }
        guard let from = all.first(where: { $0.id == id })?.position else { throw Absent("contact point") }
        let to = all[min(max(place, 1), all.count) - 1].position
        guard from != to else { return }
        // Whoever stands between makes room, in the direction from which it comes.
        let (low, high, step) = from < to ? (from + 1, to, -1) : (to, from - 1, 1)
        try tx.run(
            """
            UPDATE contact_point SET position = CASE WHEN id = \(id) THEN \(to) ELSE position + \(step) END
            WHERE id = \(id) OR position BETWEEN \(low) AND \(high)
            """)
        try tx.announce("business")
    }

    private static func checked(_ name: String) throws(ConversationRefusal) -> String {
        let name = name.collapsed
        guard !name.isEmpty, name.count <= 60 else { throw .contactPointNameMissing }
        return name
    }

    /// Takes one out of use; what was counted by it stays.
    package static func retire(_ id: ContactPointID, in tx: Transaction) throws {
        guard
            try tx.changed(
                by: "UPDATE contact_point SET retired_ms = \(tx.now) WHERE id = \(id) AND retired_ms IS NULL") == 1
        else { throw Absent("contact point") }
        try tx.announce("business")
    }

    /// Says what kind of occasion a conversation is; nil for none. Refused when that kind is not in use.
    package static func set(_ point: ContactPointID?, of id: ConversationID, in tx: Transaction) throws {
        if let point, try !all(in: tx).contains(where: { $0.id == point }) {
            throw ConversationRefusal.contactPointGone
        }
        guard let before = try ConversationStore.one(id, in: tx) else { throw Absent("conversation") }
        if before.contactPoint != point {
            let change = tx.nextID(of: ContactPoint.self)
            try tx.run(
                """
                INSERT INTO contact_point_change (id, conversation_id, at_ms, from_id)
                VALUES (\(change), \(id), \(tx.now), \(before.contactPoint))
                """)
        }
        try tx.run("UPDATE conversation SET contact_point_id = \(point), version = version + 1 WHERE id = \(id)")
        try Timeline.append(ContactPointSet(conversation: id, contactPoint: point), subject: id.value, in: tx)
        try tx.announce("conversation:\(id)")
    }
}
