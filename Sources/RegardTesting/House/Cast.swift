import Kernel
package import PeopleRules
import Store

/// Who is known to all tests.
package struct Cast: Sendable {
    /// The owner.
    package let maya: MemberID
    /// Helpful, in Sales and Support.
    package let priya: MemberID
    /// From another function: the workshop.
    package let luca: MemberID
    /// Has left, and must see nothing.
    package let hanna: MemberID

    /// A customer of many years, edith@miggins.example.
    package let mrsMiggins: PersonID
    /// Her husband, with two addresses: walter@miggins.example and w.miggins@harbour.example.
    package let walter: PersonID
    /// Their daughter, who is known by her telephone alone.
    package let rose: PersonID

    /// The addresses that are ours besides the members' own.
    package static let ours = ["hello@bramble.example"]

    /// Brings everybody in.
    init(in tx: Transaction) throws {
        func member(_ name: String, _ address: String, _ role: Member.Role, _ functions: [String]) throws -> MemberID {
            try Members.make(name: name, email: address, role: role, functions: functions, by: nil, in: tx)
        }
        maya = try member("Maya Okafor", "maya@bramble.example", .owner, ["Owner"])
        priya = try member("Priya Raman", "priya@bramble.example", .member, ["Sales", "Support"])
        luca = try member("Luca Moretti", "luca@bramble.example", .member, ["Workshop"])
        hanna = try member("Hanna Virtanen", "hanna@bramble.example", .member, ["Support"])
        try Members.leave(hanna, by: maya, in: tx)
        mrsMiggins = try People.make(name: "Edith Miggins", email: "edith@miggins.example", by: maya, in: tx)
        try People.change(mrsMiggins, PersonChange(addressAs: "Mrs Miggins"), by: maya, in: tx)
        walter = try People.make(name: "Walter Miggins", email: "walter@miggins.example", by: maya, in: tx)
        try People.addIdentity(.email, "w.miggins@harbour.example", to: walter, by: maya, in: tx)
        rose = try People.make(name: "Rose Miggins", by: maya, in: tx)
        try People.addIdentity(.phone, "+44 20 7946 0018", to: rose, by: maya, in: tx)
        try OurAddresses.add(Self.ours, in: tx)
        try Business.change(BusinessChange(name: "Bramble Cycles"), in: tx)
    }
}
