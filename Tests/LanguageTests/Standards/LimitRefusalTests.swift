import Foundation
import Language
import Testing

@Suite("A standard is one number")
struct LimitRefusalTests {
    @Test(
        "Of a range the longer time is the limit, whichever way it is said",
        arguments: [
            "Refunds are paid within between 3 and 5 working days", "Refunds are paid between 3 and 5 working days",
            "Refunds are paid in 3 to 5 working days", "Refunds are paid 3-5 working days after the return",
            "Refunds are paid 3–5 working days", "Refunds are paid within 5 to 3 working days",
            "Refunds are paid between 3 working days and 5 working days",
            "We refund between three and five working days",
        ])
    func ranges(sentence: String) throws {
        let record = try #require(StandardReader.english.record(of: sentence), "\(sentence)")
        #expect(record.limit?.words == "within 3 to 5 working days")
        #expect(record.limit?.quantity?.number == 5)
        #expect(StandardReader.english.record(of: record.sentence) == record)
    }

    @Test("Two units of a range are counted in the larger one's")
    func units() throws {
        let record = try #require(StandardReader.english.record(of: "We answer between 30 minutes and 2 hours"))
        #expect(record.limit?.words == "within 0.5 to 2 hours")
    }

    @Test(
        "A range that is no limit makes no record",
        arguments: [
            "Bikes may be hired for 1 to 14 days.", "Our courses of 2 to 3 weeks are free.",
            "Calls between 9 and 5 are free.",
        ])
    func noLimit(sentence: String) {
        #expect(StandardReader.english.record(of: sentence) == nil)
    }

    @Test(
        "A second limit is refused, with what to write instead",
        arguments: [
            ("Orders are processed within 3 hours and delivered within 2 days", "within 2 days"),
            ("Orders are processed within 3 hours, delivered within 2 days", "within 2 days"),
            ("Claims are decided within 10 working days of receipt and paid within 5 days", "within 5 days"),
            ("9 in 10 calls are answered within 20 seconds and all within 60 seconds", "within 60 seconds"),
            ("Orders are dispatched by 17:30, and by noon on Saturdays", "by noon"),
            ("Orders are processed within 3 hours. They are delivered within 2 days.", "within 2 days"),
            ("We process orders within 3 hours and they are delivered within 2 days", "within 2 days"),
            ("Call-outs are attended within 2 hours by day or 4 hours at night", "4 hours"),
            ("Small repairs take 2 days, big ones 5 days", "5 days"), ("Emails: 4 hours, letters: 5 days", "5 days"),
            ("Calls are returned within 3 hours (2 hours for emergencies)", "2 hours"),
            ("Coffee within 4 minutes, food within 15", "within 15"), ("Cars are ready by 5:30 or 6", "or 6"),
            ("Ring back within 30 minutes or 1 hour at weekends", "1 hour"),
            ("Calls are answered in 3 rings (4 at weekends)", "4"),
        ])
    func second(sentence: String, words: String) throws {
        let linted = StandardsLint.english.check(sentence)
        let refusal = try #require(linted.standard.refusal, "\(sentence)")
        #expect(refusal.words == words && refusal.fault == .second && refusal.instead.contains("two standards"))
        #expect(!linted.isFine && linted.record == nil && linted.refusals.isEmpty)
    }

    @Test(
        "What says when a limit holds is no second one",
        arguments: [
            "Calls are answered within 20 seconds, every day", "Calls are answered within 20 seconds, 24 hours a day",
            "Calls are answered within 20 seconds on weekdays, and on Saturdays between 9 and 12",
            "Orders placed by noon are dispatched within 2 hours",
            "Replies are sent within 2 hours, by phone or by mail",
            "If a call is not answered within 20 seconds, a machine answers within 5 seconds",
            "Parcels leave by 17:30 on the next working day.",
            "A 20-minute consultation is offered within 2 days", "A 20 minute slot is offered within 2 days",
            "Short-notice shifts (under 12 hours) are confirmed within 30 minutes",
            "Claims are paid within two weeks (10 working days)", "The log is read within 2 hours and kept for 2 years",
            "Mails of the last 30 days are answered within 2 hours", "Trays are filled by 9:00 and 16:00 each day",
            "Call-backs happen within the same working day, for calls before 15:00",
        ])
    func whenever(sentence: String) {
        #expect(StandardReader.english.record(of: sentence) != nil)
    }

    @Test("Of three limits the second and the third are named")
    func three() {
        let sentence = "Greet guests within 30 seconds, take the order within 5 minutes and serve within 20 minutes"
        #expect(
            StandardReader.english.reading(of: sentence).refusals.map(\.words)
                == ["within 5 minutes", "within 20 minutes"])
    }

    @Test(
        "A limit without an upper end is refused",
        arguments: ["within 2 hours or more", "in 3 to 5 days or longer", "3 to 5 days or more"])
    func open(limit: String) throws {
        let refusal = try #require(StandardReader.english.reading(of: "Parcels arrive \(limit)").refusal)
        #expect(refusal.words == limit && refusal.fault == .open)
    }

    @Test(
        "No time at all is refused",
        arguments: ["within 0 hours", "within zero minutes", "at most 0 days", "every 0 days"])
    func nothing(limit: String) throws {
        let refusal = try #require(StandardReader.english.reading(of: "Orders are processed \(limit)").refusal)
        #expect(refusal.words == limit && refusal.fault == .nothing)
    }

    @Test("None in so many is a share that can be kept")
    func none() {
        #expect(StandardReader.english.record(of: "0 in 300 orders are lost")?.share?.value == 0)
    }

    @Test("The linter's answer lists a refused limit among its refusals")
    func json() throws {
        let data = try JSONEncoder().encode(
            StandardsLint.english.check("Orders are processed promptly, within 0 hours"))
        let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let refusals = answer?["refusals"] as? [[String: String]]
        #expect(refusals?.map { $0["words"] } == ["promptly", "within 0 hours"])
        #expect(refusals?.allSatisfy { $0.keys.sorted() == ["instead", "why", "words"] } == true)
        #expect(answer?["ok"] as? Bool == false && answer?["record"] is NSNull)
    }
}
