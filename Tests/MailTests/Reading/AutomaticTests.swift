import Foundation
import Testing

@testable import Mail

@Suite("Mail that no person wrote")
struct AutomaticTests {
    @Test("Of the reports of many mail systems nearly all are told for what they are")
    func share() throws {
        guard let bounces = try SharedData.corpus("bounces") else { return }
        let url = bounces.appendingPathComponent("expected.json")
        let expected = try JSONDecoder().decode([String: [Record]].self, from: Data(contentsOf: url))
        var automatic = 0
        var right = 0
        for (file, records) in expected {
            let kind = MailReader.read(
                try SharedData.bytes(bounces.appendingPathComponent("eml/\(file)")), html: .wordsOnly
            ).automatic
            if kind != nil { automatic += 1 }
            if kind == Self.kind(records) { right += 1 }
        }
        print("automatic mail recognised: \(automatic) of \(expected.count), its kind right: \(right)")
        #expect(automatic * 100 >= expected.count * 97)
        #expect(right * 100 >= expected.count * 97)
    }

    @Test("What a person wrote is no bounce")
    func notBounces() throws {
        guard let bounces = try SharedData.corpus("bounces") else { return }
        for file in try SharedData.files(bounces.appendingPathComponent("not")) {
            #expect(MailReader.read(try SharedData.bytes(file)).automatic != .bounce, "\(file.lastPathComponent)")
        }
    }

    @Test("A person who forwards a bounce or asks about one is still a person")
    func forwarded() {
        let forward = mail(
            "Subject: Fwd: Undelivered Mail Returned to Sender", "From: Ann <ann@example.org>", "See: 550 user unknown")
        #expect(forward.automatic == nil)
        let question = mail(
            "Subject: Undeliverable parcel?", "From: ann@example.org", "My parcel could not be delivered.")
        #expect(question.automatic == nil)
    }

    @Test(
        "A machine's answer is known by its fields or by how its subject begins",
        arguments: [
            "Auto-Submitted: auto-replied", "X-Autoreply: yes", "Precedence: auto_reply",
            "Subject: Automatische Antwort: Ihre Frage",
            "Subject: Réponse automatique : commande", "Subject: 自動応答: 注文",
        ])
    func autoReplies(field: String) {
        #expect(mail(field, "From: Ann <ann@example.org>", "I am away.").automatic == .autoReply)
    }

    @Test("A list's mail is list mail, and its own mailbox's group address can be told")
    func lists() {
        let list = mail(
            "List-Id: Help <help.example.org>", "From: Ann <ann@example.net>\nList-Post: <mailto:help@example.org>",
            "Hi")
        #expect(list.automatic == .list)
        #expect(list.isList(of: "Help@example.org"))
        #expect(!list.isList(of: "sales@example.org"))
    }

    @Test("Machines get no automatic answer, people do")
    func answering() {
        #expect(mail("Subject: Bell", "From: ann@example.org", "Hi").mayBeAnsweredAutomatically)
        #expect(!mail("Auto-Submitted: auto-generated", "From: shop@example.org", "Hi").mayBeAnsweredAutomatically)
        #expect(!mail("Return-Path: <>", "From: shop@example.org", "Hi").mayBeAnsweredAutomatically)
    }

    private func mail(_ first: String, _ second: String, _ body: String) -> ReadMail {
        MailReader.read(Array("\(first)\n\(second)\nTo: help@bramble.example\n\n\(body)\n".utf8))
    }

    struct Record: Decodable {
        var reason: String
    }

    private static func kind(_ records: [Record]) -> AutomaticKind {
        switch Set(records.map(\.reason)) {
        case ["feedback"]: .feedback
        case ["vacation"]: .autoReply
        default: .bounce
        }
    }
}
