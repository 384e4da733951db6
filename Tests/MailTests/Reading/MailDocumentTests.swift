import Foundation
import Testing

@testable import Mail

@Suite("The page about mail")
struct MailDocumentTests {
    @Test("Every reason and every kind of automatic message has its sentence")
    func complete() throws {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().pathComponents.dropLast(4)
        let path = root.joined(separator: "/").dropFirst() + "/docs/mail.md"
        let page = try String(contentsOfFile: String(path), encoding: .utf8)
        for reason in BounceReason.allCases {
            #expect(page.contains("\n| `\(reason.rawValue)` | "), "\(reason)")
            let answer = page.split(separator: "\n").last { $0.hasPrefix("| `\(reason.rawValue)` | ") }
            #expect(answer?.hasSuffix(reason.spoilsAddress ? "| yes |" : "| no |") == true, "\(reason)")
        }
        for kind in AutomaticKind.allCases { #expect(page.contains("`\(kind.rawValue)`"), "\(kind)") }
        for protection in MailProtection.allCases {
            #expect(page.contains("`\(protection.rawValue)`"), "\(protection)")
        }
    }
}
