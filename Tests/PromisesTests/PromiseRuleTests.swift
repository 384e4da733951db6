import Calendars
import Kernel
import PeopleRules
import Statistics
import Testing

@testable import PromisesRules

@Suite("What may happen to a promise")
struct PromiseRuleTests {
    private static func at(_ hour: Int, _ minute: Int = 0, day: Int = 0) -> Instant {
        PromisesHouse.at(hour, minute, day: day)
    }

    /// Monday to Friday from nine to five.
    private let days: PromiseDays

    init() throws {
        let hours = try #require(OpenHours(from: 540, to: 1020))
        let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [hours]) })
        days = PromiseDays(try WorkingCalendar(zone: .utc, hours: week))
    }

    private let priya = MemberID(7)

    private func promise(due: Instant = Self.at(12), asked: Promise.AskedTime? = nil) -> Promise {
        Promise(
            id: PromiseID(1), person: PersonID(2), conversation: nil, touchpoint: nil, owner: priya, madeBy: priya,
            made: Self.at(9), wording: "Ring her", kind: .call, origin: .hand, due: due,
            warns: days.warning(made: Self.at(9), due: due), lapses: days.lapse(after: due), asked: asked,
            warned: nil, lateTold: nil, settlement: nil, replaces: nil, version: 1)
    }

    @Test(
        "The clock decides whether it was on time: the due moment itself still is",
        arguments: [
            (Self.at(11), Promise.Verdict.kept), (Self.at(12), .kept), (Self.at(12) + Span(milliseconds: 1), .keptLate),
            (Self.at(16, day: 1), .keptLate),
        ])
    func onTime(moment: Instant, verdict: Promise.Verdict) throws {
        var promise = promise()
        try promise.keep(at: moment, by: priya, now: Self.at(17, day: 3))
        #expect(promise.outcome?.verdict == verdict)
        #expect(promise.next == nil)
    }

    @Test("What was kept in part is not kept in full, whenever that was")
    func inPart() throws {
        var promise = promise()
        try promise.keep(at: Self.at(11), missing: "  the \n lock ", by: priya, now: Self.at(11))
        #expect(promise.outcome == .keptInPart(Self.at(11), missing: "the lock"))
    }

    @Test("That nobody needs it any more does not waive a promise that is late")
    func lateRelease() throws {
        var promise = promise()
        let late = promise.due + .minutes(1)
        #expect(throws: PromiseRefusal.lateToRelease) { try promise.release(by: priya, now: late) }
        try promise.release(by: priya, now: promise.due)
        #expect(promise.outcome?.verdict == .released)
    }

    @Test("A settled promise can only be opened again")
    func settled() throws {
        var promise = promise()
        try promise.release(by: priya, now: Self.at(10))
        #expect(throws: PromiseRefusal.alreadySettled(.released)) {
            try promise.keep(at: Self.at(10), by: priya, now: Self.at(10))
        }
        #expect(throws: PromiseRefusal.alreadySettled(.released)) {
            try promise.fail(.colleague, by: priya, now: Self.at(10))
        }
        try promise.reopen(lapses: Self.at(17, day: 4))
        #expect(promise.lapses == Self.at(17, day: 4))
        #expect(throws: PromiseRefusal.notSettled) { try promise.reopen(lapses: Self.at(17)) }
        try promise.keep(at: Self.at(11), by: priya, now: Self.at(11))
        #expect(promise.outcome == .kept(Self.at(11)))
    }

    @Test("It cannot be kept before it was made, nor in the time to come, nor in part without saying what is missing")
    func keptWhen() {
        var promise = promise()
        #expect(throws: PromiseRefusal.keptBeforeMade) {
            try promise.keep(at: Self.at(8), by: priya, now: Self.at(10))
        }
        #expect(throws: PromiseRefusal.keptToCome) {
            try promise.keep(at: Self.at(11), by: priya, now: Self.at(10))
        }
        #expect(throws: PromiseRefusal.missingUnsaid) {
            try promise.keep(at: Self.at(10), missing: " ", by: priya, now: Self.at(10))
        }
        #expect(throws: PromiseRefusal.reasonMissing) { try promise.mistake("", by: priya, now: Self.at(10)) }
        #expect(throws: PromiseRefusal.reasonTooLong) {
            try promise.mistake(String(repeating: "a", count: 501), by: priya, now: Self.at(10))
        }
        #expect(promise.outcome == nil)
    }

    @Test("More time is asked for before it falls due, and is a later moment")
    func moreTime() throws {
        var promise = promise()
        #expect(throws: PromiseRefusal.newTimeNotLater) { try promise.ask(until: Self.at(12), now: Self.at(10)) }
        #expect(throws: PromiseRefusal.lateForMoreTime) { try promise.ask(until: Self.at(15), now: Self.at(12, 1)) }
        try promise.ask(until: Self.at(15), now: Self.at(12))
        #expect(promise.asked == Promise.AskedTime(until: Self.at(15), at: Self.at(12)))
    }

    @Test("Only the person's yes before the old moment makes a new time agreed")
    func agreed() throws {
        var unasked = promise()
        #expect(throws: PromiseRefusal.nothingAsked) { try unasked.agree(at: Self.at(10), by: priya, now: Self.at(10)) }
        let asked = promise(asked: Promise.AskedTime(until: Self.at(15), at: Self.at(10)))
        for (moment, now, refusal) in [
            (Self.at(9, 59), Self.at(11), PromiseRefusal.agreedWhen), (Self.at(11), Self.at(10), .agreedWhen),
            (Self.at(12, 1), Self.at(13), .agreedTooLate),
        ] {
            var promise = asked
            #expect(throws: refusal) { try promise.agree(at: moment, by: priya, now: now) }
        }
        var promise = asked
        #expect(try promise.agree(at: Self.at(12), by: nil, now: Self.at(14)) == Self.at(15))
        #expect(promise.outcome == .renegotiated(Self.at(12)))
    }

    @Test(
        "It breaks by itself at the end of the next business day",
        arguments: [
            (Self.at(12), Self.at(17, day: 1)), (Self.at(23, day: 0), Self.at(17, day: 1)),
            (Self.at(12, day: 1), Self.at(17, day: 4)), (Self.at(12, day: 2), Self.at(17, day: 4)),
            (Self.at(24, day: 0), Self.at(17, day: 4)),
        ])
    func lapses(due: Instant, lapses: Instant) {
        #expect(days.lapse(after: due) == lapses)
    }

    @Test("The business day ends at its last closing, and one over midnight where it closes")
    func lapsesAtLastClosing() throws {
        let (morning, night) = (OpenHours(from: 540, to: 720), OpenHours(from: 1200, to: 1560))
        let week = [
            Weekday.friday: [morning, night].compactMap(\.self),
            .monday: [OpenHours(from: 540, to: 1020)].compactMap(\.self),
        ]
        let days = PromiseDays(try WorkingCalendar(zone: .utc, hours: week))
        #expect(days.lapse(after: Self.at(12)) == Self.at(26, day: 1))
        #expect(days.lapse(after: Self.at(12, day: 1)) == Self.at(17, day: 4))
    }

    @Test(
        "The warning is the earlier the longer there is, and comes while somebody is there",
        arguments: [
            (Self.at(9, 10), Self.at(9, 5)), (Self.at(9, 40), Self.at(9, 30)), (Self.at(13), Self.at(12)),
            (Self.at(17), Self.at(15)), (Self.at(9, day: 1), Self.at(16)), (Self.at(14, day: 5), Self.at(14, day: 4)),
            (Self.at(12, day: 4), Self.at(16, day: 1)),
        ])
    func warns(due: Instant, warning: Instant) {
        #expect(days.warning(made: Self.at(9), due: due) == warning)
    }

    @Test("What comes next is the warning, then the due moment, then the end of the next business day")
    func next() {
        var promise = promise()
        #expect(promise.next == promise.warns)
        promise.come(to: promise.warns + Span(milliseconds: 1), days)
        #expect(promise.next == promise.due)
        promise.come(to: Self.at(12, 1), days)
        #expect(promise.next == Self.at(17, day: 1))
        promise.come(to: Self.at(17, day: 1), days)
        #expect(promise.outcome == nil)
        promise.come(to: Self.at(17, 1, day: 1), days)
        #expect(promise.outcome == .broken(Self.at(17, day: 1), .lapsed))
        #expect(promise.next == nil)
    }

    @Test(
        "The kind of a promise is guessed from its words",
        arguments: [
            ("ring you back about the crown", PromiseKind.call), ("email you the quote", .send),
            ("refund the deposit", .pay), ("ask whether they can bring it", .findOut),
            ("have a replacement with you", .mend), ("our engineer is coming", .visit), ("Ready tomorrow", .deliver),
            ("hold the blue one", .other),
        ])
    func kinds(wording: String, kind: PromiseKind) {
        #expect(PromiseKind.guess(wording) == kind)
    }

    @Test("A share counts what can be judged, with its interval, and leaves out what we were let off")
    func share() throws {
        var share = PromiseShare()
        share.add(23, .kept, isLate: false)
        share.add(1, .keptLate, isLate: false)
        share.add(5, .released, isLate: false)
        share.add(2, nil, isLate: false)
        share.add(1, nil, isLate: true)
        #expect((share.kept, share.n, share.toGo, share.late) == (23, 25, 2, 1))
        let estimate = try #require(share.estimate)
        #expect(abs(estimate.value - 0.92) < 1e-12)
        let range = try #require(estimate.range)
        #expect(range.lower > 0.74 && range.lower < 0.76 && range.upper > 0.97 && range.upper < 0.98)
        #expect(PromiseShare().estimate == nil)
    }
}
