import Foundation
import Testing

@testable import Mail

@Suite("Reading real messages")
struct AgreedFieldsTests {
    @Test("Every field on which two other parsers agree has the same value here")
    func agreedFields() throws {
        guard let mail = try SharedData.corpus("mail") else { return }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let expected = try decoder.decode(
            [String: Expected].self, from: Data(contentsOf: mail.appendingPathComponent("expected.json")))
        #expect(expected.count == 66)
        for (file, entry) in expected {
            let line = MailReadJSON.line(
                file: file, MailReader.read(try SharedData.bytes(mail.appendingPathComponent(file))))
            var got = try decoder.decode(Fields.self, from: Data(line.utf8))
            got.hasHtml = got.html != nil
            got.text = got.text.map(collapsed)
            for (field, value) in entry.agreed.compared {
                #expect(got.compared[field] == value, "\(file): \(field)")
            }
        }
    }

    struct Expected: Decodable {
        var agreed: Fields
    }

    /// What is compared; a field that the expectations leave out is nil.
    struct Fields: Decodable {
        var subject: String?
        var from: [String]?
        var to: [String]?
        var cc: [String]?
        var messageId: String?
        var date: Int64?
        var text: String?
        var html: String?
        var hasHtml: Bool?
        var attachments: [Attachment]?

        var compared: [String: String] {
            var all: [String: String] = [:]
            all["subject"] = subject
            all["from"] = from?.joined(separator: ",")
            all["to"] = to?.joined(separator: ",")
            all["cc"] = cc?.joined(separator: ",")
            all["message_id"] = messageId
            all["date"] = date.map(String.init)
            all["text"] = text.map(collapsed)
            all["has_html"] = hasHtml.map(String.init)
            all["attachments"] = attachments.map { $0.map(\.line).joined(separator: "\n") }
            return all
        }
    }

    struct Attachment: Decodable {
        var contentType: String
        var filename: String?
        var size: Int
        var sha256: String

        var line: String { "\(contentType) \(filename ?? "-") \(size) \(sha256)" }
    }
}

/// The text with each run of white space as one space.
private func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
