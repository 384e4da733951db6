import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing
import Web
import Words

@testable import Front

@Suite("What came back, and who is blocked, on the pages, on both engines") struct NoticePageTests {
    @Test(
        "A letter that came back warns beside it, above the answer and on the person's page", arguments: Engine.allCases
    )
    func returned(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let (conversation, person) = try await browser.returnedLetter()
            let page = try await browser.get("/conversations/\(conversation)").page
            #expect(page.contains(Words.Notices.returned("edith@miggins.example", "user unknown")))
            #expect(page.contains(Words.Notices.unusable("edith@miggins.example", "user unknown")))
            #expect(try await browser.get("/people/\(person)").page.contains(Words.Notices.why("user unknown")))
            let identities = "/people/\(person)/identities"
            let clear = try #require(
                try await browser.get(identities).page.firstMatch(of: /action="([^"]+\/trouble)"/)?.1)
            #expect(try await browser.post(String(clear), from: identities, [:]).status == 303)
            let cleared = try await browser.database.read { try People.troubles(of: person, in: $0).isEmpty }
            #expect(cleared)
        }
    }

    @Test("A sender is blocked on a conversation, and unblocked in the settings", arguments: Engine.allCases)
    func blocked(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let (conversation, _) = try await browser.returnedLetter()
            let page = "/conversations/\(conversation)"
            #expect(try await browser.post("\(page)/block", from: page, [:]).status == 303)
            let settings = try await browser.get("/settings/senders").page
            #expect(settings.contains("edith@miggins.example") && settings.contains(Words.Senders.blocked))
            let removal = try #require(settings.firstMatch(of: /action="(\/settings\/senders\/[^"]+\/removal)"/)?.1)
            #expect(try await browser.post(String(removal), from: "/settings/senders", [:]).status == 303)
            let refused = try await browser.post(
                "/settings/senders", from: "/settings/senders", ["sender": "hello@bramble.example", "verdict": "block"])
            #expect(refused.status == 422 && refused.page.contains("is ours"))
        }
    }
}

extension DeskBrowser {
    /// A conversation of Mrs Miggins whose answer came back.
    fileprivate func returnedLetter() async throws -> (ConversationID, PersonID) {
        try await database.write { [maya] tx in
            let first = try settle("From: Edith Miggins <edith@miggins.example>\nMessage-ID: <a@m>\n\nHello.", in: tx)
            #expect(first.placed == 1)
            let person = try #require(try People.find(email: "edith@miggins.example", in: tx))
            let conversation = try #require(try Conversations.of(person, in: tx).first?.id)
            let answer = try Conversations.reply(to: conversation, Answer(words: "It is ready."), by: maya, in: tx)
            try tx.run("UPDATE outbox SET state = 'sent' WHERE subject_id = \(answer)")
            let letter = try #require(
                try tx.row("SELECT message_id FROM touchpoint WHERE id = \(answer)") { $0.text(0) })
            let tally = try settle(
                """
                From: MAILER-DAEMON@miggins.example
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: message/delivery-status

                Final-Recipient: rfc822; edith@miggins.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 no such user

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <\(letter)>
                --b--
                """, in: tx)
            #expect(tally.notices == 1)
            return (conversation, person)
        }
    }
}

private func settle(_ text: String, in tx: Transaction) throws -> MailTally {
    let bytes = Array("To: hello@bramble.example\n\(text)".utf8)
    let id = try #require(try Intake.keep(RawInput(bytes, source: "a test"), in: tx))
    let kept = KeptMail(id: id, received: tx.now, mail: MailDesk.read(bytes), isHistory: false)
    return try MailDesk(ours: try OurAddresses.all(in: tx)).settle([kept], in: tx)
}
