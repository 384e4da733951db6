import Foundation
import Language
import Testing

@Suite("A sentence without a record is told what a standard would need")
struct MissingPartTests {
    @Test(
        "The part that is missing is named",
        arguments: [
            ("Orders are processed.", MissingPart.Part.number), ("Call back within the agreed time.", .number),
            ("The plumber arrives within X hours.", .number), ("Our 12 vans are washed.", .number),
            ("Customers who wait more than 15 minutes get a free coffee.", .number),
            ("Calls are answered within 3.", .unit), ("Phones are picked up in under 20.", .unit),
            ("Within 24 hours.", .action), ("48 hours.", .action), ("95 %", .action), ("90 % of calls.", .action),
        ])
    func parts(sentence: String, part: MissingPart.Part) {
        let linted = StandardsLint.english.check(sentence)
        #expect(linted.missing.map(\.part) == [part], "\(sentence)")
        #expect(linted.isFine && linted.record == nil)
    }

    @Test(
        "A number that is left open is no limit, and its words are told",
        arguments: [
            ("Deliveries take about 2 hours.", "about 2 hours"), ("Parcels arrive in roughly 3 days", "roughly 3 days"),
            ("Parcels arrive in ~3 days", "~3 days"), ("Parcels arrive within 3+ days", "3+ days"),
            ("Parcels arrive in 3 days (approx.)", "approx"),
        ])
    func hedged(sentence: String, words: String) throws {
        let missing = try #require(StandardReader.english.reading(of: sentence).missing, "\(sentence)")
        #expect(missing.part == .number && missing.why.contains("“\(words)"), "\(missing.why)")
    }

    @Test(
        "Where words are refused, and of a text that is no standard, nothing is missing",
        arguments: ["Orders are processed promptly.", "You are number 4 in the queue.", "Can you reply within 2 days?"])
    func none(sentence: String) {
        #expect(StandardsLint.english.check(sentence).missing.isEmpty)
    }

    @Test("The linter's answer has the missing part only where there is no record")
    func json() throws {
        let data = try JSONEncoder().encode(
            StandardsLint.english.check(lines: "Orders are processed.\nOrders are processed within 3 hours."))
        let answer = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        let missing = try #require(answer[0]["missing"] as? [[String: String]])
        #expect(missing.map { $0.keys.sorted() } == [["instead", "part", "why"]] && missing[0]["part"] == "number")
        #expect(answer[0]["ok"] as? Bool == true && answer[1]["missing"] == nil)
    }
}
