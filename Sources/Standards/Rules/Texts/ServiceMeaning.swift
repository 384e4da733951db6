import Kernel
package import PeopleRules
package import Store

/// What we mean by good, in one sentence of the business: "Nobody should have to ask us twice." It stands above the standards,
/// and is the one sentence here that need not be measured.
package enum ServiceMeaning {
    /// The longest sentence, in characters.
    package static let limit = 200

    /// The sentence; nil while nobody has said one.
    package static func sentence(in tx: Transaction) throws -> String? {
        try tx.row("SELECT sentence FROM service_meaning WHERE id = 1") { $0.text(0) }
    }

    /// Says it; empty takes it back.
    package static func say(_ sentence: String, by member: MemberID?, in tx: Transaction) throws {
        let line = sentence.collapsed
        guard line.count <= limit else { throw StandardsRefusal.meaningTooLong }
        try tx.run("DELETE FROM service_meaning WHERE id = 1")
        if !line.isEmpty {
            try tx.run(
                """
                INSERT INTO service_meaning (id, sentence, said_ms, said_by)
                VALUES (1, \(line), \(tx.now), \(member))
                """)
        }
        try tx.announce("standards")
    }
}
