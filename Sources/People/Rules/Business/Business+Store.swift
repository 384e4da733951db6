import Foundation
import Kernel
package import Store

extension Business {
    /// The business as it is; blank before anybody has written anything.
    package static func current(in tx: Transaction) throws -> Business {
        let row = try tx.row(
            """
            SELECT name, zone, language, currency, public_address, hours, set_up_ms, version
            FROM business WHERE id = 1
            """
        ) { row in
            Business(
                name: row.text(0), zone: Zone(row.text(1)) ?? .utc, language: row.text(2), currency: row.text(3),
                publicAddress: row.text(4),
                hours: (try? JSONDecoder().decode(OpeningHours.self, from: Data(row.text(5).utf8))) ?? .none,
                setUp: row.instantOrNil(6), version: row.int(7))
        }
        return row ?? .blank
    }

    /// Changes what `change` names; the business as it is then.
    /// With `ifVersion` it is refused as a conflict when somebody changed it since that version.
    @discardableResult
    package static func change(_ change: BusinessChange, ifVersion: Int? = nil, in tx: Transaction) throws -> Business {
        let before = try current(in: tx)
        guard ifVersion == nil || ifVersion == before.version else {
            throw Conflict(
                "The settings were changed after you opened this. Read what changed, then do it again if you still want to."
            )
        }
        var problems: [PeopleRefusal] = []
        let after = change.applied(to: before, problems: &problems)
        if let problem = problems.first { throw problem }
        if after != before { try after.write(in: tx) }
        return try current(in: tx)
    }

    /// Makes true that setup is finished; nothing happens when it is.
    package static func finishSetup(in tx: Transaction) throws {
        let business = try current(in: tx)
        if business.setUp == nil { try business.write(setUp: tx.now, in: tx) }
    }

    private func write(setUp moment: Instant? = nil, in tx: Transaction) throws {
        let hours = String(decoding: try JSONEncoder().encode(hours), as: UTF8.self)
        try tx.run(
            """
            INSERT INTO business (id, name, zone, language, currency, public_address, hours, set_up_ms, version)
            VALUES (1, \(name), \(zone.name), \(language), \(currency), \(publicAddress), \(hours), \(setUp ?? moment), 1)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, zone = excluded.zone, language = excluded.language,
              currency = excluded.currency, public_address = excluded.public_address, hours = excluded.hours,
              set_up_ms = excluded.set_up_ms, version = business.version + 1
            """)
        try tx.announce("business")
    }
}
