import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

/// A conversation of Mrs Miggins that began with a mail.
func byMail(
    _ house: TestHouse, from: String = "Edith Miggins <edith@miggins.example>", subject: String = "My bike",
    id: String? = "a@m"
) async throws -> ConversationID {
    try #require(try await house.receive(TestMail(from: from, subject: subject, id: id, references: ["0@m"])))
        .conversation
}

func reply(
    _ house: TestHouse, _ id: ConversationID, _ words: String = "It is ready.", seen: TouchpointID? = nil,
    cc: [String] = [], then: Conversation.State = .withThem, by member: MemberID? = nil
) async throws -> TouchpointID {
    try await house.database.write { [cast = house.cast] in
        try Conversations.reply(
            to: id, Answer(words: words, cc: cc, seen: seen, then: then), by: member ?? cast.priya, in: $0)
    }
}

func takeBack(_ house: TestHouse, _ id: TouchpointID, by member: MemberID? = nil) async throws -> Bool {
    try await house.database.write { [cast = house.cast] in
        try Conversations.takeBack(id, by: member ?? cast.priya, in: $0)
    }
}

func drafts(_ house: TestHouse, _ id: ConversationID) async throws -> [Draft.Kind: String] {
    try await house.database.read { try Drafts.of(id, by: house.cast.priya, in: $0).mapValues(\.words) }
}

func sent(_ house: TestHouse) async throws -> [ReadMail] {
    house.clock.advance(.seconds(10))
    try await house.runQueued()
    return house.server.sent.map { MailReader.read($0.bytes) }
}

extension TestHouse {
    /// Keeps and settles these bytes as history.
    func settle(_ bytes: [UInt8]) async throws -> MailTally {
        try await database.write { tx in
            let raw = RawInput(bytes: bytes, hash: Array(bytes.suffix(40)), source: "a test")
            guard let id = try Intake.keep(raw, in: tx) else { return MailTally() }
            return try MailDesk(ours: try OurAddresses.all(in: tx)).settle(
                [KeptMail(id: id, received: tx.now, mail: MailDesk.read(bytes), isHistory: true)], in: tx)
        }
    }
}
