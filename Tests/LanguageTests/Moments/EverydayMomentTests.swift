import Kernel
import Testing

@testable import Language

/// Moments as they stand in everyday messages, written on Wednesday 18 November 2026 at 10:00 in London.
@Suite("Everyday ways of saying when")
struct EverydayMomentTests {
    private func dues(_ text: String) throws -> [String?] {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T10:00", in: zone))
        return PromiseFinder.find(in: text, at: at, zone: zone).map { $0.due?.iso8601 }
    }

    @Test(
        "Each is what the table of moments makes of it",
        arguments: [
            ("at 3.10", "2026-11-18T15:10:00Z"), ("at 9.05", "2026-11-19T09:05:00Z"),
            ("on 12.12", "2026-12-12T23:59:59Z"), ("early afternoon", "2026-11-18T17:00:00Z"),
            ("late morning on Friday", "2026-11-20T12:00:00Z"), ("first thing next week", "2026-11-23T09:00:00Z"),
            ("today or tomorrow", "2026-11-19T23:59:59Z"), ("today or Monday", "2026-11-23T23:59:59Z"),
            ("within the next hour or two", "2026-11-18T12:00:00Z"), ("in the next day or two", "2026-11-20T23:59:59Z"),
            ("by close tomorrow", "2026-11-19T17:00:00Z"), ("this time next week", "2026-11-25T10:00:00Z"),
            ("on the last day of the month", "2026-11-30T23:59:59Z"), ("in an hour or so", "2026-11-18T11:00:00Z"),
            ("in December", "2026-12-31T23:59:59Z"), ("last thing today", "2026-11-18T23:59:59Z"),
            ("some time next week", "2026-11-27T23:59:59Z"),
        ])
    func table(when: String, due: String) throws {
        #expect(try dues("I'll send it \(when).") == [due])
    }

    @Test(
        "The day of an event, of an object and of what comes again is none of the promise",
        arguments: [
            "As soon as the stock lands on Monday we'll ship yours.", "We will backdate your cover to 1 March.",
            "Once we've got the report, I will write to you the same day.", "I'll call you every two hours.",
            "Payment will follow two weeks later.",
        ])
    func none(text: String) throws {
        #expect(try dues(text) == [nil])
    }

    @Test("The day that somebody comes on is the moment of what is there for them")
    func presence() throws {
        let monday: [String?] = ["2026-11-23T23:59:59Z"]
        #expect(try dues("Your laptop will be on your desk when you come in on Monday.") == monday)
        #expect(try dues("When I'm back on Monday I'll look into it.") == monday)
    }

    @Test("A day that was told before is the one that is referred to")
    func before() throws {
        #expect(
            try dues("He'll drop the keys off on Friday and I'll get the list over to you the same evening.").last
                == "2026-11-20T23:59:59Z")
        #expect(
            try dues("They'll be delivering it on Monday and collecting it the following Friday.")
                == ["2026-11-23T23:59:59Z", "2026-11-27T23:59:59Z"])
    }

    @Test("A length of time in the subject is no moment")
    func subject() throws {
        #expect(
            try dues("Rent for the two weeks without water will be credited to your account on 1 December.")
                == ["2026-12-01T23:59:59Z"])
    }
}
