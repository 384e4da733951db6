import Calendars
import ConversationsRules
import Front
import Jobs
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing
import Timeline
import Words

@testable import PromisesRules

@Suite("The guarantee, what is pressing, reviews and warnings, on both engines")
struct GuaranteeTests {
    @Test(
        "What was broken, kept late or in part misses the guarantee once, and undoing takes the miss back",
        arguments: Engine.allCases)
    func promises(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (maya, priya) = (house.maya, house.priya)
            let before = try await house.promise("Ring him", due: PromisesHouse.at(10))
            house.clock.set(PromisesHouse.at(10, 30))
            try await house.database.write {
                try Guarantees.give(
                    "We ring within 1 hour of the time that we named", basis: .promises(.call), by: maya, in: $0)
            }
            let made = try await (0..<4).asyncMap { _ in try await house.promise("Ring her", due: PromisesHouse.at(12))
            }
            let other = try await house.promise("Send it", due: PromisesHouse.at(12))
            house.clock.set(PromisesHouse.at(11))
            try await house.database.write { tx in
                try Promises.keep(made[0].id, by: priya, in: tx)
                try Promises.keep(made[1].id, missing: "the price", by: priya, in: tx)
                try Promises.fail(made[2].id, by: priya, in: tx)
                try Promises.fail(other.id, by: priya, in: tx)
                try Promises.fail(before.id, by: priya, in: tx)
            }
            house.clock.set(PromisesHouse.at(13))
            try await house.database.write { _ = try Promises.keep(made[3].id, by: priya, in: $0) }
            var standing = try #require(try await house.database.read { try Guarantees.standing(zone: .utc, in: $0) })
            #expect((standing.hits, standing.misses, standing.n, standing.unanswered) == (1, 3, 4, 3))
            #expect(standing.last?.cause == .promise(made[3].id) && standing.last?.at == PromisesHouse.at(13))
            let miss = try #require(standing.last)
            try await house.database.write { tx in
                try Guarantees.answer(miss.id, "Rang with the price.", by: priya, in: tx)
                try Promises.undo(made[2].id, by: priya, in: tx)
                try Guarantees.recount(in: tx)
            }
            standing = try #require(try await house.database.read { try Guarantees.standing(zone: .utc, in: $0) })
            #expect((standing.misses, standing.unanswered) == (2, 1))
            #expect(standing.last?.answer?.done == "Rang with the price.")
            #expect(try await house.events("guarantee.") == ["changed", "missed", "missed", "missed", "answered"])
        }
    }

    @Test("One guarantee is given at a time, and a word that cannot be measured is refused", arguments: Engine.allCases)
    func one(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let maya = house.maya
            let vague = await house.refusal {
                _ = try Guarantees.give("We answer promptly", basis: .promises(nil), by: maya, in: $0)
            }
            #expect(vague?.code == "guarantee.vague" && vague?.sentence.contains("promptly") == true)
            let unsaid = await house.refusal {
                _ = try Guarantees.give(" ", basis: .promises(nil), by: nil, in: $0)
            }
            #expect(unsaid == .guaranteeUnsaid)
            try await house.database.write { tx in
                try Guarantees.give("Every bike is ready by 17:00", basis: .promises(.deliver), by: maya, in: tx)
                try Guarantees.give("We ring within 2 hours", basis: .promises(.call), isPublic: true, by: maya, in: tx)
            }
            let now = try await house.database.read { try Guarantees.current(in: $0) }
            #expect(now?.sentence == "We ring within 2 hours" && now?.isPublic == true)
            #expect(try await house.database.read { try $0.numbers(["SELECT count(*) FROM guarantee"]) } == [2])
            let again = try await house.database.write {
                try Guarantees.give(" We ring within 2 hours", basis: .promises(.call), by: maya, in: $0)
            }
            #expect(again.id == now?.id && again.since == now?.since && !again.isPublic)
            try await house.database.write { try Guarantees.end(by: maya, in: $0) }
            let after = try await house.database.read { try Guarantees.standing(zone: .utc, in: $0) }
            #expect(after == nil)
            for text in ["standard 7", "promises", "promises call"] {
                #expect(Guarantee.Basis(text)?.description == text)
            }
            for text in ["", "standard", "promises none", "promises ", "late 7"] {
                #expect(Guarantee.Basis(text) == nil)
            }
        }
    }

    @Test(
        "A late clock misses it, the team answers, and everybody sees it only when it is shown to them",
        arguments: Engine.allCases)
    func clocks(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let maya = house.maya
            let standard = try await house.database.write { tx in
                let hours = ["mon", "tue", "wed", "thu", "fri"].map { ($0, [["09:00", "17:00"]]) }
                let document = CalendarDocument(timeZone: "UTC", hours: Dictionary(uniqueKeysWithValues: hours))
                let calendar = try DeskCalendars.make(name: "Shop", CalendarDefinition(document), by: maya, in: tx)
                let draft = StandardDraft(
                    action: "The first answer comes", measure: .firstReply, amount: 2, unit: .hours, population: .all,
                    targetPercent: 90, calendar: calendar)
                return try Standards.make(draft, by: maya, in: tx)
            }
            try await browser.get("/guarantee")
            #expect(browser.status == 404)
            try await browser.get("/standards/guarantee")
            #expect(browser.shows(Words.Guarantee.none) && !browser.shows(Words.Guarantee.give))
            try await browser.post(
                "/standards/guarantee", ["sentence": "We answer within 2 hours", "basis": "promises"])
            #expect(browser.status == 403)
            try await house.database.write {
                try Guarantees.give("We answer within 2 hours", basis: .standard(standard), by: maya, in: $0)
            }
            _ = try await house.conversation()
            house.clock.set(PromisesHouse.at(12))
            try await house.database.write { _ = try Clocks.tell(in: $0) }
            try await browser.get("/standards/guarantee")
            #expect(browser.shows(Words.Guarantee.clock) && browser.shows(Words.Guarantee.unanswered(1)))
            let miss = try #require(browser.page.firstMatch(of: /guarantee\/misses\/([0-9]+)/)?.1)
            try await browser.post("/standards/guarantee/misses/\(miss)", ["done": ""])
            #expect(browser.status == 422)
            try await browser.post("/standards/guarantee/misses/\(miss)", ["done": "Rang and said sorry."])
            #expect(browser.status == 303)
            try await browser.get("/guarantee")
            #expect(browser.status == 404)
            try await house.database.write { try Guarantees.show(true, by: maya, in: $0) }
            try await browser.get("/guarantee")
            #expect(
                browser.status == 200 && browser.shows("Rang and said sorry.") && browser.shows("We answer within 2"))
            #expect(!browser.shows("Miggins") && !browser.shows("Priya") && !browser.shows("<script"))
            try await browser.get("/")
            #expect(browser.shows("We answer within 2 hours") && browser.shows(Words.Guarantee.few(0, of: 1)))
        }
    }

    @Test("Late promises and those whose warning has come press, one’s own first", arguments: Engine.allCases)
    func pressing(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (priya, luca) = (house.priya, house.luca)
            let far = try await house.promise("Far", due: PromisesHouse.at(16, day: 6))
            let near = try await house.promise("Near", due: PromisesHouse.at(13), owner: luca)
            let soon = try await house.promise("Near", due: PromisesHouse.at(12, 30))
            let late = try await house.promise("Late", due: PromisesHouse.at(10))
            let later = try await house.promise("Later", due: PromisesHouse.at(9, 30), owner: luca)
            house.clock.set(PromisesHouse.at(12, 15))
            let mine = try await house.database.read { try PressingPromises.read(for: priya, limit: 5, in: $0) }
            #expect(mine.late.map(\.id) == [late.id, later.id] && mine.near.map(\.id) == [soon.id, near.id])
            let his = try await house.database.read { try PressingPromises.read(for: luca, limit: 1, in: $0) }
            #expect(his.late.map(\.id) == [later.id] && his.near.map(\.id) == [near.id])
            #expect(far.warns > house.clock.now)
        }
    }

    @Test("Today says how many are late, not how many are shown", arguments: Engine.allCases)
    func today(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            for _ in 0..<9 { try await house.promise("Ring her", due: PromisesHouse.at(10)) }
            try await house.promise("Send it", due: PromisesHouse.at(16))
            house.clock.set(PromisesHouse.at(15, 30))
            try await browser.get("/")
            #expect(browser.shows(Words.Today.latePromises(9)) && browser.shows("Send it"))
            #expect(browser.shows("state=late") && browser.shows(Words.Today.promisesThisWeek))
        }
    }

    @Test(
        "No miss without a review: what nobody looked at has a list, and leaves it once it is written",
        arguments: Engine.allCases)
    func reviews(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let (priya, made) = (house.priya, try await house.promise("Ring her", due: PromisesHouse.at(12)))
            let kept = try await house.promise("Send it", due: PromisesHouse.at(12))
            try await house.database.write { tx in
                try Promises.fail(made.id, by: priya, in: tx)
                try Promises.keep(kept.id, by: priya, in: tx)
            }
            try await browser.get("/promises?state=unreviewed")
            #expect(browser.shows("Ring her") && !browser.shows("Send it"))
            try await browser.get("/promises/\(made.id)")
            try await browser.post(
                "/promises/\(made.id)/review", ["happened": "Forgot", "possible": "", "change": "A list"])
            #expect(browser.status == 422 && browser.shows(PromiseRefusal.reviewMissing.sentence))
            try await browser.post(
                "/promises/\(made.id)/review", ["happened": "Forgot", "possible": "No list", "change": "A list"])
            #expect(browser.status == 303)
            try await browser.get("/promises/\(made.id)")
            #expect(browser.shows("No list") && browser.shows(Words.Never.reviewed))
            try await browser.get("/promises?state=unreviewed")
            #expect(!browser.shows("Ring her"))
            let refused = await house.refusal { tx in
                let review = PromiseReview(happened: "a", possible: "b", change: "c")
                try PromiseReviews.write(review, of: kept.id, by: priya, in: tx)
            }
            #expect(refused == .notMissed)
        }
    }

    @Test(
        "Whoever sees to it is told once by mail and on their open page, unless they want none",
        arguments: Engine.allCases)
    func warned(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let (priya, luca) = (house.priya, house.luca)
            try await house.database.write { tx in
                try OurAddresses.replace(with: ["hello@bramble.example"], in: tx)
                try Warnings.mail(false, to: luca, in: tx)
            }
            try await house.promise("Ring her", due: PromisesHouse.at(12))
            try await house.promise("Send it", due: PromisesHouse.at(12), owner: luca)
            try await house.tell(at: PromisesHouse.at(11, 30))
            try await browser.get("/live/toast")
            #expect(browser.shows("Ring her") && browser.shows("30 min left") && !browser.shows("Send it"))
            let handlers = Front.jobs(postman: house.house.server.postman, sendsMail: false)
            _ = await JobRunner(house.database, handlers: handlers, clock: house.clock) { _, _ in }.runDue()
            let event = try await house.database.read { tx in
                try tx.row("SELECT event_id FROM warning_told") { $0.id(0, of: Event.self) }
            }
            let again = try await house.database.write { [event] tx in
                try Warnings.claim(try #require(event), in: tx)
            }
            #expect(!again)
            let mails = try await house.database.read { tx in
                try tx.rows("SELECT recipients FROM outbox") { $0.text(0) }
            }
            let address = try await house.database.read { try Members.member(priya, in: $0).email }
            #expect(mails == [address])
        }
    }

    @Test("Nobody is there to take it: it is tried again in an hour", arguments: Engine.allCases)
    func nobody(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let all = try await house.database.read { try Members.all(in: $0) }.filter(\.isActive).map(\.id)
            let (priya, others) = (house.priya, all.filter { $0 != house.priya })
            let made = try await house.promise(due: PromisesHouse.at(12))
            try await house.database.write { tx in
                try Absences.set(priya, from: tx.now, until: tx.now + .days(2), standIn: others[0], by: nil, in: tx)
                let chain = others + [priya]
                for (index, member) in chain.enumerated() where index + 1 < chain.count {
                    try tx.run(
                        """
                        INSERT INTO absence (member_id, from_ms, until_ms, stand_in)
                        VALUES (\(member), \(tx.now), \(tx.now + .hours(3)), \(chain[index + 1]))
                        """)
                }
            }
            try await house.runQueued()
            #expect(try await house.now(made.id).owner == priya)
            house.clock.advance(.hours(2))
            try await house.runQueued()
            #expect(try await house.now(made.id).owner == priya)
            house.clock.advance(.hours(2))
            try await house.runQueued()
            #expect(try await house.now(made.id).owner != priya)
            let passed = try await house.database.read { try Promises.passedOn(from: priya, in: $0) }
            #expect(passed.map(\.id) == [made.id])
        }
    }

    @Test("A colleague says that they are away; only an owner says so for others", arguments: Engine.allCases)
    func away(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            try await browser.get("/me/absence")
            #expect(browser.shows(Words.Absence.notAway))
            try await browser.post("/me/absence", ["until": "yesterday", "standIn": "\(house.luca)"])
            #expect(browser.status == 422)
            try await browser.post("/me/absence", ["until": "2026-11-24T09:00", "standIn": "\(house.luca)"])
            #expect(browser.status == 303)
            let absence = try await house.database.read { [priya = house.priya] in try Absences.of(priya, in: $0) }
            #expect(absence?.standIn == house.luca && absence?.until == PromisesHouse.at(9, day: 5))
            try await browser.get("/me/absence?member=\(house.luca)")
            #expect(browser.status == 403)
            try await browser.get("/me/absence")
            try await browser.post("/me/absence/end", [:])
            let back = try await house.database.read { [priya = house.priya] in try Absences.of(priya, in: $0) }
            #expect(back == nil)
        }
    }
}

extension Sequence {
    /// Each element's value, one after the other.
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async throws -> [T] {
        var all: [T] = []
        for element in self { all.append(try await body(element)) }
        return all
    }
}
