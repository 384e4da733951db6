import ChannelsRules
import ConversationsRules
import HTTPTypes
import HummingbirdTesting
import Kernel
import NIOCore
import PeopleRules
import RegardTesting
import Store
import Testing
import Web
import Words

@testable import Front

@Suite("What came with a mail, on both engines") struct LetterPageTests {
    @Test("Pictures from elsewhere are fetched only by the browser of who asks for them", arguments: Engine.allCases)
    func pictures(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let letter = try await browser.take(
                """
                From: News <news@shop.example>
                To: hello@bramble.example
                Content-Type: text/html

                <p>Sale <a href="https://shop.example/a">here</a><img src="http://shop.example/a.png">
                <img src="//s.example/b">
                """)
            let page = try await browser.get("/conversations/\(letter.conversation)").page
            let address = "/touchpoints/\(letter.id)/letter"
            #expect(
                page.contains(Words.Letters.showPictures(2)) && page.contains("href=\"\(address)?images=1\" target="))
            #expect(page.contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\""))
            let shut = try await browser.fetch(address)
            #expect(!shut.page.contains(" src=") && shut.page.contains("rel=\"noopener noreferrer nofollow\""))
            let policy = try #require(shut.headers[.contentSecurityPolicy])
            #expect(policy.contains("img-src data:;") && policy.hasPrefix("sandbox allow-popups"))
            #expect(!policy.contains("allow-scripts") && !policy.contains("allow-same-origin"))
            let open = try await browser.fetch("\(address)?images=1")
            #expect(open.page.contains("src=\"https://shop.example/a.png\""))
            #expect(open.headers[.contentSecurityPolicy]?.contains("img-src data: https:;") == true)
            #expect(open.headers[.referrerPolicy] == "no-referrer")
        }
    }

    @Test("An encrypted mail says that it is one, and can be downloaded", arguments: Engine.allCases)
    func encrypted(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let letter = try await browser.take(
                """
                From: Ann <ann@else.example>
                To: hello@bramble.example
                Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m
                Content-Transfer-Encoding: base64

                MIAGCSqGSIb3DQEHA6CAMIACAQAxAA==
                """)
            #expect(letter.signs.protection == "smime encrypted" && letter.signs.isEncrypted)
            let page = try await browser.get("/conversations/\(letter.conversation)").page
            #expect(page.contains("Encrypted with S/MIME") && page.contains("/touchpoints/\(letter.id)/raw"))
            #expect(!page.contains(Words.Inbox.noWords))
            #expect(try await browser.get("/touchpoints/\(letter.id)/raw").page.contains("MIAGCSq"))
        }
    }

    @Test("An invitation says what, when by the clocks of the house, and where", arguments: Engine.allCases)
    func invitation(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let letter = try await browser.take(
                """
                From: Ann <ann@else.example>
                To: hello@bramble.example
                Content-Type: text/calendar; method=REQUEST

                BEGIN:VCALENDAR
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:1
                SUMMARY:Bike fitting
                DTSTART:20260605T140000Z
                DTEND:20260605T150000Z
                LOCATION:Workshop <2>
                ORGANIZER:mailto:ann@else.example
                END:VEVENT
                END:VCALENDAR
                """)
            let page = try await browser.get("/conversations/\(letter.conversation)").page
            #expect(page.contains("<dt>\(Words.Letters.invitation)</dt><dd>Bike fitting</dd>"))
            #expect(page.contains("Friday 5 June 2026, ") && page.contains("Workshop &lt;2&gt;"))
        }
    }

    @Test("A program that calls itself a PDF is called a program, and only ever saved", arguments: Engine.allCases)
    func disguised(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let letter = try await browser.take(
                """
                From: Ann <ann@else.example>
                To: hello@bramble.example
                Content-Type: multipart/mixed; boundary=b

                --b

                See the invoice.
                --b
                Content-Type: application/pdf; name="invoice.pdf"

                MZ this program cannot be run
                --b--
                """)
            let page = try await browser.get("/conversations/\(letter.conversation)").page
            #expect(page.contains("calls itself a PDF, is a program"))
            let file = try await browser.fetch("/touchpoints/\(letter.id)/files/0")
            #expect(file.status == 200 && file.page.hasPrefix("MZ this program"))
            #expect(file.headers[.contentDisposition]?.contains("attachment") == true)
            #expect(file.headers[.contentDisposition]?.contains("invoice.pdf") == true)
            #expect(file.headers[.contentType] == "application/octet-stream")
            #expect(try await browser.get("/touchpoints/\(letter.id)/files/1").status == 404)
        }
    }
}

extension DeskBrowser {
    /// An answer with its header fields.
    func fetch(_ path: String) async throws -> (status: Int, page: String, headers: HTTPFields) {
        let answer = try await client.execute(uri: path, method: .get, headers: [.cookie: "regard=\(session.text)"])
        return (Int(answer.status.code), String(buffer: answer.body), answer.headers)
    }

    /// Takes a mail in and gives the touchpoint that it became.
    func take(_ mail: String) async throws -> Touchpoint {
        try await database.write { tx in
            let bytes = Array(mail.utf8)
            let item = try #require(try Intake.keep(RawInput(bytes, source: "a test"), in: tx))
            let kept = KeptMail(id: item, received: tx.now, mail: MailDesk.read(bytes), isHistory: false)
            _ = try MailDesk(ours: try OurAddresses.all(in: tx)).settle([kept], in: tx)
            let id = try #require(
                try tx.row("SELECT id FROM touchpoint WHERE intake_id = \(item)") { $0.id(0, of: Touchpoint.self) })
            return try Conversations.touchpoint(id, in: tx)
        }
    }
}
