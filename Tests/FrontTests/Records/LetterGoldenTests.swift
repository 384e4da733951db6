import ChannelsRules
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing
import VoicePages
import VoiceRules

@testable import Front

@Suite("Letters as they were recorded")
struct LetterGoldenTests {
    @Test(
        "An answer, an invitation, a way in and an incident are written as they were",
        .enabled(if: Golden.isKept("Letters")))
    func letters() async throws {
        try await withDesk(.sqlite) { desk in
            try await desk.database.write { tx in
                try Business.change(
                    BusinessChange(name: "Bramble Cycles", publicAddress: "https://desk.bramble.example"), in: tx)
                let edith = try People.make(
                    name: "Edith Miggins", email: "edith@miggins.example", by: desk.maya, in: tx)
                let id = try Conversations.start(
                    NewConversation(person: edith, subject: "Front brake squeals", words: "It squeals."), by: nil,
                    in: tx
                ).conversation
                _ = try Conversations.reply(
                    to: id, ConversationsRules.Answer(words: "Dear Mrs Miggins,\n\nbring it in."), by: desk.maya, in: tx
                )
            }
            try await check(desk, "answer")
            try await desk.database.write { tx in
                let id = try #require(try tx.row("SELECT id FROM conversation") { $0.id(0, of: Conversation.self) })
                _ = try Asking.ask(
                    about: id, by: desk.maya, settings: VoiceSettings { _ in "care@bramble.example" }, in: tx)
            }
            try await check(desk, "invitation")
            let maya = try await desk.database.read { [maya = desk.maya] in try Members.member(maya, in: $0) }
            try await SignInMail(house: desk.house).send(
                maya, "https://desk.bramble.example/sign-in/links/\(Token.random().text)")
            try await check(desk, "sign-in")
            let incident = try await desk.database.write { tx in
                let never = try NeverEvents.make("We charge what we quote", rule: .byHand, by: desk.maya, in: tx)
                return try NeverEvents.report(never, words: "9 more than quoted.", by: desk.maya, in: tx)
            }
            try await TellOfIncident(incident: incident).run(desk.database, at: DeskAddress())
            try await check(desk, "incident")
        }
    }

    /// Compares the letter that was put in the outbox last.
    private func check(_ desk: Desk, _ name: String) async throws {
        let bytes = try await desk.database.read { tx in
            try tx.row(
                "SELECT b.bytes FROM outbox o JOIN blob b ON b.id = o.blob_id ORDER BY o.id DESC LIMIT 1"
            ) { $0.blob(0) }
        }
        var text = String(decoding: try #require(bytes), as: UTF8.self).replacing("\r\n", with: "\n")
        text.replace("=\n", with: "")
        text.replace(/[\w-]{27}@/) { _ in "{token}@" }
        text.replace(/<r\.[a-z2-7]+\./) { _ in "<r.{mark}." }
        text.replace(/\+r\.[a-z2-7]+@/) { _ in "+r.{mark}@" }
        text.replace(/X-Regard-Loop: [0-9a-f]{32}/) { _ in "X-Regard-Loop: {loop}" }
        text.replace(/=_[\w-]+?_(mixed|alternative|related)/) { "=_{stem}_\($0.output.1)" }
        try Golden.check(Golden.plain(text), at: "Letters/\(name).eml")
    }
}
