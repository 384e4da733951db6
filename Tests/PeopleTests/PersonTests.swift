import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Persons, on both engines")
struct PersonTests {
    @Test("An address leads to the same person however it is written", arguments: Engine.allCases)
    func oneAddress(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let first = try await house.write {
                try People.findOrMake(email: "Shareef@Haddad.example", name: " Shareef  Haddad ", at: morning, in: $0)
            }
            let again = try await house.write {
                try People.findOrMake(email: "shareef@haddad.EXAMPLE", name: "S. H.", at: morning, in: $0)
            }
            #expect(first.isNew && !again.isNew)
            #expect(first.person == again.person)
            let person = try await house.read { try People.person(first.person, in: $0) }
            #expect(person.name == "Shareef Haddad")
            #expect(try await house.events() == ["person.made"])
        }
    }

    @Test("Many contacts are found or made at once, in their order, each person once", arguments: Engine.allCases)
    func batch(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let shareef = try await house.makeShareef()
            let (found, statements) = try await house.write { tx in
                let before = tx.statements
                let found = try People.findOrMake(
                    [
                        ("ole@vik.example", nil, morning + .days(1)),
                        ("shareef@haddad.example", nil, morning + .days(3)),
                        ("OLE@vik.example", "Ole Vik", morning - .days(400)), ("susan@may.example", "", morning),
                    ], in: tx)
                return (found, tx.statements - before)
            }
            #expect(found.map(\.isNew) == [true, false, true, true])
            #expect(found[0].person == found[2].person)
            #expect(found[1].person == shareef)
            #expect(statements == 7)  // one looks, one widens Shareef's span, three make two people, two events
            let people = try await house.read { tx in try found.map { try People.person($0.person, in: tx) } }
            #expect(people.map(\.name) == ["Ole Vik", "Shareef Haddad", "Ole Vik", "susan@may.example"])
            #expect(people[0].since == morning - .days(400) && people[0].latest == morning + .days(1))
            #expect(people[1].since == morning && people[1].latest == morning + .days(3))
        }
    }

    @Test("Who was known by an address alone takes the first name that comes with it", arguments: Engine.allCases)
    func laterName(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let (id, _) = try await house.write {
                try People.findOrMake(email: "susan@may.example", name: nil, at: morning, in: $0)
            }
            _ = try await house.write {
                try People.findOrMake(email: "susan@may.example", name: "Susan May", at: morning, in: $0)
            }
            #expect(try await house.read { try People.person(id, in: $0).name } == "Susan May")
            #expect(try await house.read { try People.search("susan", in: $0).map(\.id) } == [id])
        }
    }

    @Test("One person has many addresses, and an address leads to one person", arguments: Engine.allCases)
    func manyAddresses(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let shareef = try await house.makeShareef()
            let ole = try await house.write { try People.make(name: "Ole Vik", by: maya, in: $0) }
            try await house.write { tx in
                try People.addIdentity(.email, "s.haddad@hospital.example", to: shareef, by: maya, in: tx)
                try People.addIdentity(.phone, "00 44 (20) 7946-0000", to: shareef, by: maya, in: tx)
                try People.addIdentity(.phone, "+44 20 7946 0000", to: shareef, by: maya, in: tx)
            }
            let identities = try await house.read { try People.identities(of: shareef, in: $0) }
            #expect(
                identities.map(\.value) == [
                    "shareef@haddad.example", "s.haddad@hospital.example", "00 44 (20) 7946-0000",
                ])
            await #expect(throws: PeopleRefusal.identityTaken(by: "Shareef Haddad")) {
                try await house.write {
                    try People.addIdentity(.email, "S.Haddad@hospital.example", to: ole, by: maya, in: $0)
                }
            }
            await #expect(throws: PeopleRefusal.emailUnreadable) {
                try await house.write { try People.addIdentity(.email, "ole at vik", to: ole, by: maya, in: $0) }
            }
            #expect(try await house.events().filter { $0 == "identity.added" }.count == 2)
        }
    }

    @Test("A change of a person is signed, counted and refused to whoever saw an older one", arguments: Engine.allCases)
    func change(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let id = try await house.makeShareef()
            let changed = try await house.write {
                try People.change(
                    id,
                    PersonChange(
                        name: "Shareef al-Haddad", addressAs: "Mr Haddad", pronoun: .some(.he),
                        sentence: "Wants the price first."), ifVersion: 1, by: maya, in: $0)
            }
            #expect(changed.version == 2)
            #expect(changed.called == "Mr Haddad")
            #expect(changed.sentence?.text == "Wants the price first.")
            #expect(changed.sentence?.by == maya && changed.sentence?.at == morning)
            await #expect(throws: Conflict.self) {
                try await house.write {
                    try People.change(id, PersonChange(name: "S"), ifVersion: 1, by: maya, in: $0)
                }
            }
            let emptied = try await house.write {
                try People.change(id, PersonChange(addressAs: .some(nil), sentence: " "), by: maya, in: $0)
            }
            #expect(emptied.addressAs == nil && emptied.sentence == nil && emptied.pronoun == .he)
            let same = try await house.write { try People.change(id, PersonChange(addressAs: ""), by: maya, in: $0) }
            #expect(same.version == 3)
            #expect(
                try await house.events().suffix(3) == ["person.made", "person.renamed", "person.described"])
        }
    }

    @Test("A name may not be empty and a sentence has 200 characters at most", arguments: Engine.allCases)
    func limits(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let id = try await house.makeShareef()
            await #expect(throws: PeopleRefusal.nameMissing) {
                try await house.write { try People.change(id, PersonChange(name: " \n"), by: nil, in: $0) }
            }
            let long = String(repeating: "é", count: 201)
            let refusal = PeopleRefusal.tooLong(what: "The sentence", limit: 200, length: 201, field: "sentence")
            await #expect(throws: refusal) {
                try await house.write { try People.change(id, PersonChange(sentence: long), by: nil, in: $0) }
            }
            await #expect(throws: Absent("person")) {
                try await house.read { try People.person(PersonID(7), in: $0) }
            }
        }
    }
}
