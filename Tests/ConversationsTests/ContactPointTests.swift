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

    @Test("A conversation has one that is in use, or none", arguments: Engine.allCases)
    func set(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (repair, order) = (try await add(house, "Repair"), try await add(house, "Order"))
            try await house.database.write { try ContactPoints.retire(order, in: $0) }
            let id = try await house.begin()
            try await house.database.write { try ContactPoints.set(repair, of: id, in: $0) }
            #expect(try await house.conversation(id).contactPoint == repair)
            for point in [order, ContactPointID(9)] {
                await #expect(throws: Absent("contact point")) {
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
