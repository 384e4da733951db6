import ChannelsRules
import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ConversationsRules

@Suite("Files beside a draft, on both engines")
struct DraftFileTests {
    private static func content(_ text: String) -> RawInput { RawInput(Array(text.utf8), source: "a test") }

    @Test("Only those that are named leave, and only their own colleague takes one away", arguments: Engine.allCases)
    func chosen(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, cast) = (try await byMail(house), house.cast)
            let files = try await house.database.write { tx in
                try ["one", "two"].map { name in
                    try DraftFiles.add(
                        Self.content(name), name: "\(name).txt", type: "text/plain", to: id, by: cast.priya, in: tx)
                }
            }
            try await house.database.write { try DraftFiles.remove(files[0].id, by: cast.luca, in: $0) }
            let answer = Answer(words: "Here it is.", files: [files[1].id])
            let sent = try await house.database.write {
                try Conversations.reply(to: id, answer, by: cast.priya, in: $0)
            }
            let (left, message) = try await house.database.read { tx in
                (try DraftFiles.of(id, by: cast.priya, in: tx), try Conversations.message(of: sent, in: tx))
            }
            #expect(left == [files[0]] && message.touchpoint.files.map(\.name) == ["two.txt"])
            #expect(MailReader.attachment(0, of: message.raw) == Array("two".utf8))
            await #expect(throws: Absent.self) {
                try await house.database.write { try Conversations.reply(to: id, answer, by: cast.priya, in: $0) }
            }
        }
    }

    @Test("However many take part, the files beside a draft are seen", arguments: Engine.allCases)
    func seen(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, priya) = (try await byMail(house), house.cast.priya)
            let around = try await house.database.write { tx in
                try DraftFiles.add(Self.content("one"), name: "one.txt", type: "text/plain", to: id, by: priya, in: tx)
                for start in stride(from: 0, to: 2_500, by: 50) {
                    let some = (start..<start + 50).map { "a\($0)@x.example" }
                    try ConversationStore.addParticipants(some, to: id, in: tx)
                }
                return try ConversationSurroundings(of: id, letters: [], for: priya, in: tx)
            }
            #expect(around.draftFiles.map(\.name) == ["one.txt"] && around.participants.count == 50)
        }
    }

    @Test("What is too much is refused by its name; what has no type gets one", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, cast) = (try await byMail(house), house.cast)
            try await house.database.write { tx in
                let odd = try DraftFiles.add(
                    Self.content("x"), name: "x", type: "text/html\r\nX: y", to: id, by: cast.priya, in: tx)
                #expect(odd.type == "application/octet-stream")
                for number in 1..<DraftFile.count {
                    try DraftFiles.add(
                        Self.content("\(number)"), name: "\(number)", type: "a/b", to: id, by: cast.priya, in: tx)
                }
            }
            await #expect(throws: ConversationRefusal.tooManyFiles("more")) {
                try await house.database.write { tx in
                    _ = try DraftFiles.add(
                        Self.content("more"), name: "more", type: "a/b", to: id, by: cast.priya, in: tx)
                }
            }
            await #expect(throws: Absent.self) {
                try await house.database.write { tx in
                    _ = try DraftFiles.add(
                        Self.content("x"), name: "x", type: "a/b", to: ConversationID(7), by: cast.priya, in: tx)
                }
            }
        }
    }
}
