import ChannelsRules
import ConversationsRules
import HTTPTypes
import HummingbirdTesting
import Kernel
import Mail
import NIOCore
import PeopleRules
import RegardTesting
import Store
import Testing
import Words

@testable import Front

@Suite("Files that go with an answer, on both engines") struct AttachPageTests {
    @Test(
        "A file stays beside the reply with what was typed, leaves with it and comes back with it",
        arguments: Engine.allCases)
    func sent(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            let page = "/conversations/\(id)"
            let kept = try await browser.upload(
                "\(page)/files", from: page, ["reply": "Here is the offer."],
                files: [("offer.pdf", "application/pdf", "%PDF-1.7 offer"), ("../plan.txt", "text/plain", "The plan")])
            #expect(kept.status == 303)
            let shown = try await browser.get(page).page
            #expect(
                shown.contains("offer.pdf") && shown.contains("plan.txt")
                    && shown.contains("Here is the offer.</textarea>"))
            let gone = try #require(
                shown.firstMatch(of: /name="remove" value="([0-9]+)" aria-label="Remove plan.txt"/)?.1)
            _ = try await browser.upload(
                "\(page)/files", from: page,
                ["remove": String(gone), "reply": "Here is the offer.", "cc": "bo@else.example"], files: [])
            let without = try await browser.get(page).page
            #expect(!without.contains("plan.txt") && without.contains("bo@else.example"))
            let sent = try await browser.upload(
                "\(page)/answers", from: page, ["reply": "Here is the offer.", "do": "send"],
                files: [("photo.png", "image/png", "\u{89}PNG")])
            #expect(sent.status == 303)
            let touchpoint = try #require(
                try await browser.database.read { try Conversations.touchpoints(of: id, in: $0) }.last)
            #expect(
                touchpoint.files.map(\.name) == ["offer.pdf", "photo.png"] && touchpoint.files.first?.found == "pdf")
            #expect(try await browser.get("/touchpoints/\(touchpoint.id)/files/0").page == "%PDF-1.7 offer")
            let raw = try await browser.get("/touchpoints/\(touchpoint.id)/raw").page
            #expect(MailReader.read(Array(raw.utf8)).attachments.map(\.fileName) == ["offer.pdf", "photo.png"])
            #expect(try await !browser.get(page).page.contains("name=\"remove\""))
            let colleague = try await browser.database.write { [maya = browser.maya] tx in
                try Members.make(name: "Tom", email: "tom@bramble.example", role: .member, by: maya, in: tx)
            }
            let theirs = try await browser.database.write { tx in
                try Conversations.reply(to: id, Answer(words: "Mine."), by: colleague, in: tx)
            }
            let refused = try await browser.post("/touchpoints/\(theirs)/undo", from: page, [:])
            #expect(refused.toast.contains("not-yours"))
            _ = try await browser.post("/touchpoints/\(touchpoint.id)/undo", from: page, [:])
            #expect(try await browser.get(page).page.contains("aria-label=\"Remove offer.pdf\""))
        }
    }

    @Test("A file that is too large gets its sentence, and the others and the words stay", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            let page = "/conversations/\(id)"
            let large = String(repeating: "x", count: (15 << 20) + 1)
            let answer = try await browser.upload(
                "\(page)/answers", from: page, ["reply": "Two files.", "do": "send"],
                files: [("large.bin", "application/x-a", large), ("small.txt", "text/plain", "small")])
            #expect(
                answer.status == 422 && answer.page.contains(ConversationRefusal.fileTooLarge("large.bin").sentence))
            #expect(answer.page.contains("Two files.</textarea>") && answer.page.contains("small.txt"))
            #expect(try await browser.database.read { try Conversations.touchpoints(of: id, in: $0).count } == 1)
        }
    }

    @Test("Words that came with a file are there to be copied when the session has ended", arguments: Engine.allCases)
    func signedOut(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            browser.clock.advance(.days(400))
            let answer = try await browser.send(
                "/conversations/\(id)/answers",
                [("csrf", "00"), ("reply", "It is <ready>."), ("do", "send")], files: [("a.txt", "text/plain", "a")])
            #expect(answer.status == 403 && answer.page.contains("It is &lt;ready&gt;.</textarea>"))
        }
    }

    @Test("A form with files that does not come from our page is not read")
    func foreign() async throws {
        try await withDeskBrowser(.sqlite) { browser in
            let id = try await browser.begin(1)
            let answer = try await browser.send(
                "/conversations/\(id)/files", [("csrf", "00")], files: [("a.txt", "text/plain", "a")])
            #expect(answer.status == 403)
            let files = try await browser.database.read { try DraftFiles.of(id, by: browser.maya, in: $0) }
            #expect(files == [])
        }
    }
}

extension DeskBrowser {
    /// Sends a form with files and the proof that the page at `page` carried.
    func upload(
        _ path: String, from page: String, _ fields: KeyValuePairs<String, String>,
        files: [(name: String, type: String, content: String)]
    ) async throws -> (status: Int, page: String) {
        let shown = try await get(page).page
        let proof = shown.firstMatch(of: /name="csrf" (?:value|content)="([0-9a-f]+)"/)?.1 ?? ""
        return try await send(path, [("csrf", String(proof))] + fields.map { ($0.key, $0.value) }, files: files)
    }

    func send(
        _ path: String, _ fields: [(String, String)], files: [(name: String, type: String, content: String)]
    ) async throws -> (status: Int, page: String) {
        let parts =
            fields.map { "Content-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)" }
            + files.map { file in
                "Content-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\n"
                    + "Content-Type: \(file.type)\r\n\r\n\(file.content)"
            }
        let body = parts.map { "--b1\r\n\($0)\r\n" }.joined() + "--b1--\r\n"
        let answer = try await client.execute(
            uri: path, method: .post,
            headers: [.cookie: "regard=\(session.text)", .contentType: "multipart/form-data; boundary=b1"],
            body: ByteBuffer(string: body))
        return (Int(answer.status.code), String(buffer: answer.body))
    }
}
