import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("The team, on both engines")
struct MemberTests {
    @Test("The last owner stays an owner and stays", arguments: Engine.allCases)
    func lastOwner(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let alone = PeopleRefusal.lastOwner("Maya Okafor")
            await #expect(throws: alone) {
                try await house.write { try Members.change(maya, MemberChange(role: .member), in: $0) }
            }
            await #expect(throws: alone) {
                try await house.write { try Members.leave(maya, by: maya, in: $0) }
            }
            let tomas = try await house.write {
                try Members.make(name: "Tomás Rocha", email: "tomas@bramble.example", role: .owner, by: maya, in: $0)
            }
            try await house.write { try Members.leave(maya, by: tomas, in: $0) }
            #expect(try await house.read { try Members.all(in: $0).map(\.isActive) } == [true, false])
        }
    }

    @Test("Whoever leaves is signed out everywhere and may come back as a member", arguments: Engine.allCases)
    func leave(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let tomas = try await house.write {
                try Members.make(name: "Tomás Rocha", email: "tomas@bramble.example", role: .owner, by: maya, in: $0)
            }
            let (session, key, link) = try await house.write { tx in
                (
                    try Sessions.start(of: tomas, device: "Firefox", in: tx),
                    try ApiTokens.make(for: tomas, name: "Weekly report", in: tx).token,
                    try SignInLinks.make(for: tomas, in: tx)
                )
            }
            try await house.write { try Members.leave(tomas, by: maya, in: $0) }
            #expect(try await house.read { try Sessions.open(session, in: $0) } == nil)
            #expect(try await house.read { try ApiTokens.open(key, in: $0) } == nil)
            #expect(try await house.read { try SignInLinks.look(link, in: $0) } == nil)
            await #expect(throws: PeopleRefusal.memberLeft("Tomás Rocha")) {
                try await house.write {
                    try Members.make(name: "T", email: "TOMAS@bramble.example", role: .member, by: maya, in: $0)
                }
            }
            try await house.write { try Members.comeBack(tomas, by: maya, in: $0) }
            #expect(try await house.read { try Members.member(tomas, in: $0).role } == .member)
            #expect(try await house.events() == ["member.joined", "member.joined", "member.left", "member.joined"])
        }
    }

    @Test("Whoever comes back needs a new password", arguments: Engine.allCases)
    func oldPassword(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let tomas = try await house.write {
                try Members.make(name: "Tomás Rocha", email: "tomas@bramble.example", role: .member, by: maya, in: $0)
            }
            let (password, passwords) = ("nine quiet bicycles sing", Passwords())
            try await SignIn.setPassword(
                of: tomas, to: password, present: .notAsked, keeping: nil, passwords: passwords, database: house)
            try await house.write { try Members.leave(tomas, by: maya, in: $0) }
            try await house.write { try Members.comeBack(tomas, by: maya, in: $0) }
            await #expect(throws: PeopleRefusal.signInFailed) {
                try await SignIn.withPassword(
                    email: "tomas@bramble.example", password: password, device: "", passwords: passwords,
                    database: house)
            }
            #expect(try await house.read { try !SignIn.hasPassword(tomas, in: $0) })
        }
    }

    @Test("Two members never share an address", arguments: Engine.allCases)
    func oneAddress(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            await #expect(throws: PeopleRefusal.memberExists("Maya Okafor")) {
                try await house.write {
                    try Members.make(name: "Other", email: "maya@BRAMBLE.example", role: .member, by: maya, in: $0)
                }
            }
            let changed = try await house.write {
                try Members.change(
                    maya, MemberChange(email: "maya@okafor.example", functions: [" Sales ", "sales", "", "Owner"]),
                    ifVersion: 1, in: $0)
            }
            #expect(changed.functions == ["Sales", "Owner"] && changed.version == 2)
            await #expect(throws: Conflict.self) {
                try await house.write { try Members.change(maya, MemberChange(name: "M"), ifVersion: 1, in: $0) }
            }
        }
    }
}
