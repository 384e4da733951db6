import ChannelsRules
import ConversationsRules
import Foundation
import HTTPTypes
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

@Suite("Team, business, quarantine and outbox through the API")
struct HouseholdTests {
    @Test("A member is taken on, changed, let go and taken back", arguments: Engine.allCases)
    func team(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let made = try await desk.post(
                "members", #"{"name":"Ida","email":"ida@bramble.example","functions":["Sales"]}"#)
            #expect(made.text("role") == "member")
            let path = "members/\(made.id)"
            let changed = try await desk.send(.patch, path, #"{"role":"owner"}"#, [.ifMatch: made.version ?? ""])
            #expect(changed.text("role") == "owner")
            #expect(try await desk.send(.patch, path, #"{"name":"I"}"#, [.ifMatch: made.version ?? ""]).status == 412)
            let link = try await desk.post("\(path)/links").text("link") ?? ""
            #expect(link.hasPrefix("http://desk.example/sign-in/"))
            #expect(try await desk.post("\(path)/departure").status == 204)
            #expect(
                try await desk.get("colleagues").items.map { $0["name"] as? String } == ["Maya Okafor", "Tom Reyes"])
            #expect(try await desk.post("\(path)/arrival").status == 204)
            #expect(try await desk.get(path).text("role") == "member")
            #expect(try await desk.get("members").items.count == 3)
            let last = try await desk.send(.patch, "members/\(desk.maya)", #"{"role":"member"}"#)
            #expect(last.code == "people.last-owner")
        }
    }

    @Test("The business is read and changed, hours as people write them", arguments: Engine.allCases)
    func business(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let hours = (["9-12:30, 13:30-18"] + Array(repeating: "closed", count: 6)).map { "\"\($0)\"" }
            let body = #"{"name":"Bramble Cycles","zone":"Europe/London","hours":[\#(hours.joined(separator: ","))]}"#
            let changed = try await desk.send(.patch, "business", body)
            #expect((changed["hours"] as? [String])?.first == "9:00-12:30, 13:30-18:00")
            #expect(try await desk.send(.patch, "business", #"{"zone":"Mars"}"#).code == "people.zone-unknown")
            #expect(try await desk.send(.patch, "business", #"{"name":"B"}"#, [.ifMatch: "\"0\""]).status == 412)
            #expect(try await desk.send(.get, "business", token: desk.tomsToken).text("name") == "Bramble Cycles")
        }
    }

    @Test("Which addresses are ours is added to and replaced", arguments: Engine.allCases)
    func addresses(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let added = try await desk.post("our-addresses", #"{"addresses":["@bramble.example"]}"#)
            #expect(added["addresses"] as? [String] == ["@bramble.example", "care@bramble.example"])
            let replaced = try await desk.send(.put, "our-addresses", #"{"addresses":["hello@bramble.example"]}"#)
            #expect(replaced["addresses"] as? [String] == ["hello@bramble.example"])
            #expect(try await desk.send(.put, "our-addresses", #"{"addresses":["hello"]}"#).status == 422)
            #expect(try await desk.get("our-addresses")["addresses"] as? [String] == ["hello@bramble.example"])
        }
    }

    @Test("Sessions are listed and ended", arguments: Engine.allCases)
    func sessions(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            try await desk.database.write { [maya = desk.maya] tx in
                for device in ["Phone", "Laptop"] { _ = try Sessions.start(of: maya, device: device, in: tx) }
            }
            let sessions = try await desk.get("sessions").items
            let id = sessions.first?["id"] as? String ?? ""
            #expect(try await desk.send(.delete, "sessions/\(id)", token: desk.tomsToken).status == 404)
            #expect(try await desk.send(.delete, "sessions/\(id)").status == 204)
            #expect(try await desk.get("sessions").items.count == 1)
            #expect(try await desk.send(.delete, "sessions").status == 204)
            #expect(try await desk.get("sessions").items.isEmpty)
        }
    }

    @Test("One may change how one is called", arguments: Engine.allCases)
    func me(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let changed = try await desk.send(.patch, "me", #"{"name":"Maya O."}"#, token: .some(desk.mayasToken))
            #expect(changed.text("name") == "Maya O.")
        }
    }

    @Test("What was put aside is read byte by byte and let in", arguments: Engine.allCases)
    func quarantine(_ engine: Engine) async throws {
        let mail = "From: Ann <ann@miggins.example>\r\nTo: care@bramble.example\r\nSubject: Away\r\n\r\nI am away.\r\n"
        let raw = RawInput(bytes: Array(mail.utf8), hash: Array(repeating: 1, count: 32), source: "test")
        try await withDesk(engine) { desk in
            try await desk.database.write { tx in
                guard let id = try Intake.keep(raw, in: tx) else { return }
                try Intake.quarantine(id, reason: .autoReply, subject: "Away", from: "Ann", in: tx)
            }
            #expect(try await desk.get("quarantine?reason=bounce").items.isEmpty)
            let id = try await desk.get("quarantine?reason=auto_reply").items.first?["id"] as? String ?? ""
            #expect(try await desk.get("quarantine/\(id)").text("subject") == "Away")
            let bytes = try await desk.get("quarantine/\(id)/raw")
            #expect(bytes.bytes == raw.bytes)
            #expect(bytes.headers[.contentType] == "message/rfc822")
            #expect(try await desk.post("quarantine/\(id)/release").status == 201)
            desk.clock.advance(.seconds(10))
            await runReleases(desk.database, desk.clock)
            #expect(try await desk.get("quarantine").items.isEmpty)
            let found = try await desk.get("search/words?q=away").items.first?["touchpoint"] as? String ?? ""
            #expect(try await desk.get("touchpoints/\(found)/raw").bytes == raw.bytes)
        }
    }

    @Test("What did not leave is listed", arguments: Engine.allCases)
    func outbox(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", ConversationTests.repair).id
            let sent = try await desk.post("conversations/\(id)/answers", #"{"words":"Bring it in."}"#)
            #expect(try await desk.get("outbox").items.isEmpty)
            let touchpoint = try #require(TouchpointID(sent.id))
            try await desk.database.write { tx in
                guard let item = try Outbox.items(subjects: [touchpoint.value], in: tx)[touchpoint.value] else {
                    return
                }
                try tx.run(
                    "UPDATE outbox SET state = 'refused', problem = '550 no such mailbox' WHERE id = \(item.id)")
            }
            let stuck = try await desk.get("outbox").items.first
            #expect(stuck?["subject"] as? String == sent.id)
            #expect(stuck?["problem"] as? String == "550 no such mailbox")
        }
    }
}
