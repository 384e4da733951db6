import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Contact points, on both engines")
struct ContactPointTests {
    private func add(_ house: TestHouse, _ name: String) async throws -> ContactPointID {
        try await house.database.write { try ContactPoints.add(name, in: $0) }
    }

    private func names(_ house: TestHouse) async throws -> [String] {
        try await house.database.read { try ContactPoints.all(in: $0).map(\.name) }
    }

    @Test(
        "They stand in the order in which they were added, each name once however it is written",
        arguments: Engine.allCases)
    func order(engine: Engine) async throws {
        try await withHouse(engine) { house in
            for name in ["Repair", "  Bike \n fitting ", "Abholung"] { _ = try await add(house, name) }
            #expect(try await names(house) == ["Repair", "Bike fitting", "Abholung"])
            await #expect(throws: ConversationRefusal.contactPointTaken("RÉPAIR")) {
                _ = try await add(house, "RÉPAIR")
            }
            for bad in ["", " \t", String(repeating: "x", count: 61)] {
                await #expect(throws: ConversationRefusal.contactPointNameMissing) { _ = try await add(house, bad) }
            }
        }
    }

    @Test("A conversation begins with a contact point that is in use, or is refused", arguments: Engine.allCases)
    func gone(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let retired = try await add(house, "Repair")
            try await house.database.write { try ContactPoints.retire(retired, in: $0) }
            for point in [retired, ContactPointID(7)] {
                await #expect(throws: ConversationRefusal.contactPointGone) {
                    try await house.database.write { [cast = house.cast] tx in
                        try Conversations.start(
                            NewConversation(
                                person: cast.mrsMiggins, subject: "My bike", words: "Is it ready?", contactPoint: point),
                            by: cast.priya, in: tx)
                    }
                }
            }
            await #expect(throws: Absent.self) {
                try await house.database.write { [cast = house.cast] tx in
                    try Conversations.start(
                        NewConversation(person: PersonID(7), subject: "My bike", words: "Is it ready?"),
                        by: cast.priya, in: tx)
                }
            }
        }
    }

    @Test(
        "One that is taken up again is the same as before, at the end of the list, in its new writing",
        arguments: Engine.allCases)
    func retired(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let repair = try await add(house, "Repair")
            _ = try await add(house, "Order")
            try await house.database.write { try ContactPoints.retire(repair, in: $0) }
            #expect(try await names(house) == ["Order"])
            await #expect(throws: Absent.self) {
                try await house.database.write { try ContactPoints.retire(repair, in: $0) }
            }
            let again = try await add(house, "REPAIR")
            #expect(again == repair)
            #expect(try await names(house) == ["Order", "REPAIR"])
        }
    }

    @Test(
        "One that is renamed is the same as before, and takes the name of no other", arguments: Engine.allCases)
    func renamed(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let repair = try await add(house, "Repair")
            _ = try await add(house, "Order")
            try await house.database.write { try ContactPoints.rename(repair, to: "Bike  repair", in: $0) }
            try await house.database.write { try ContactPoints.rename(repair, to: "Bike Repair", in: $0) }
            #expect(try await names(house) == ["Bike Repair", "Order"])
            await #expect(throws: ConversationRefusal.contactPointTaken("ORDER")) {
                try await house.database.write { try ContactPoints.rename(repair, to: "ORDER", in: $0) }
            }
            await #expect(throws: ConversationRefusal.contactPointNameMissing) {
                try await house.database.write { try ContactPoints.rename(repair, to: " ", in: $0) }
            }
            await #expect(throws: Absent.self) {
                try await house.database.write { try ContactPoints.rename(ContactPointID(7), to: "New", in: $0) }
            }
        }
    }

    @Test("One that is moved stands at its new place, and the others keep their order", arguments: Engine.allCases)
    func moved(engine: Engine) async throws {
        try await withHouse(engine) { house in
            var ids: [String: ContactPointID] = [:]
            for name in ["A", "B", "gone", "C", "D"] { ids[name] = try await add(house, name) }
            let known = ids
            try await house.database.write { try ContactPoints.retire(try #require(known["gone"]), in: $0) }
            let moves = [
                ("D", 1, "DABC"), ("D", 3, "ABDC"), ("A", 99, "BDCA"), ("C", 2, "BCDA"), ("B", 1, "BCDA"),
                ("A", -4, "ABCD"),
            ]
            for (name, place, order) in moves {
                try await house.database.write { try ContactPoints.move(try #require(known[name]), to: place, in: $0) }
                #expect(try await names(house).joined() == order, "\(name) to \(place)")
            }
            await #expect(throws: Absent.self) {
                try await house.database.write { try ContactPoints.move(try #require(known["gone"]), to: 1, in: $0) }
            }
        }
    }

    @Test(
        "Of several names those that are missing are added, and blank lines are passed over",
        arguments: Engine.allCases)
    func several(engine: Engine) async throws {
        try await withHouse(engine) { house in
            _ = try await add(house, "Repair")
            try await house.database.write {
                try ContactPoints.add(missingOf: ["repair", " ", "Order", "ORDER", "Collection"], in: $0)
            }
            #expect(try await names(house) == ["Repair", "Order", "Collection"])
        }
    }

    @Test("A conversation has one that is in use, or none", arguments: Engine.allCases)
    func set(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (repair, order) = (try await add(house, "Repair"), try await add(house, "Order"))
            try await house.database.write { try ContactPoints.retire(order, in: $0) }
            let id = try await house.begin()
            try await house.database.write { try ContactPoints.set(repair, of: id, in: $0) }
            #expect(try await house.conversation(id).contactPoint == repair)
            for point in [order, ContactPointID(9)] {
                await #expect(throws: ConversationRefusal.contactPointGone) {
                    try await house.database.write { try ContactPoints.set(point, of: id, in: $0) }
                }
            }
            try await house.database.write { try ContactPoints.set(nil, of: id, in: $0) }
            #expect(try await house.conversation(id).contactPoint == nil)
            await #expect(throws: Absent("conversation")) {
                try await house.database.write { try ContactPoints.set(repair, of: ConversationID(9), in: $0) }
            }
        }
    }
}
