import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

/// A report that a letter came back (RFC 3464), written as few words as it needs.
struct Returned {
    var to = "edith@miggins.example"
    /// Of the letter that came back; nil when the report does not bring it.
    var letter: String?
    var action = "failed"
    var status = "5.1.1"
    var says = "550 5.1.1 no such user here"

    var mail: TestMail {
        var words = [
            "--b", "Content-Type: text/plain", "", "Your message was not delivered.", "", "--b",
            "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.miggins.example", "",
            "Final-Recipient: rfc822; \(to)", "Action: \(action)", "Status: \(status)",
            "Diagnostic-Code: smtp; \(says)", "",
        ]
        if let letter {
            words += [
                "--b", "Content-Type: text/rfc822-headers", "", "From: hello@bramble.example", "To: \(to)",
                "Message-ID: <\(letter)>", "Subject: Re: My bike", "",
            ]
        }
        return TestMail(
            from: "MAILER-DAEMON@mx.miggins.example", subject: "Undelivered Mail Returned to Sender",
            words: (words + ["--b--"]).joined(separator: "\r\n"), at: nil,
            headers: ["Content-Type: multipart/report; report-type=delivery-status; boundary=b"])
    }
}

extension TestHouse {
    /// Sends an answer to Mrs Miggins, who wrote; the conversation, and the Message-ID under which it left.
    func answered(_ words: String = "It is ready.", cc: [String] = []) async throws -> (ConversationID, letter: String)
    {
        let id = try await byMail(self)
        _ = try await reply(self, id, words, cc: cc)
        let letter = try #require(try await sent(self).last?.messageID)
        return (id, letter)
    }

    func notices(_ id: ConversationID) async throws -> [Notice] {
        try await database.read { try Notices.of(id, in: $0) }
    }

    func troubles(of person: PersonID? = nil) async throws -> [String] {
        try await database.read { [cast] in
            try People.troubles(of: person ?? cast.mrsMiggins, in: $0).map(\.value)
        }
    }

    func quarantined() async throws -> [QuarantineReason: Int] {
        try await database.read { try Quarantine.counts(in: $0) }
    }
}
