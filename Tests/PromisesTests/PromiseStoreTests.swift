import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing

@testable import PromisesRules

@Suite("Promises, on both engines")
struct PromiseStoreTests {
    @Test("A promise is read as it was made", arguments: Engine.allCases)
    func made(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let conversation = try await house.conversation()
            let made = try await house.promise("  Ring her\nback ", due: PromisesHouse.at(17), in: conversation)
            #expect(try await house.now(made.id) == made)
            #expect((made.wording, made.kind, made.conversation) == ("Ring her back", .call, conversation))
            #expect(made.lapses == PromisesHouse.at(17, day: 1))
            #expect(try await house.events() == ["made"])
        }
    }

    @Test("What is missing or cannot be is refused with its sentence", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (miggins, priya, hanna) = (house.mrsMiggins, house.priya, house.house.cast.hanna)
            let walter = house.house.cast.walter
            let conversation = try await house.conversation()
            func make(
                to person: PersonID = miggins, owner: MemberID? = priya, _ words: String = "Ring",
                due: Instant? = PromisesHouse.at(12), in conversation: ConversationID? = nil
            ) async -> PromiseRefusal? {
                await house.refusal {
                    _ = try Promises.make(
                        NewPromise(to: person, in: conversation, owner: owner, words, due: due), by: priya, in: $0)
                }
            }
            #expect(await make(owner: nil) == .ownerMissing)
            #expect(await make(owner: hanna) == .ownerGone("Hanna Virtanen"))
            #expect(await make(" ") == .wordingMissing)
            #expect(await make(String(repeating: "a", count: 501)) == .wordingTooLong)
            #expect(await make("Answer promptly")?.code == "promise.wording-vague")
            #expect(await make(due: nil) == .dueMissing)
            #expect(await make(due: PromisesHouse.at(9)) == .dueHasPassed("19 November 2026, 09:00"))
            #expect(await make(due: PromisesHouse.at(9, day: 2000)) == .dueTooFar)
            #expect(await make(to: walter, in: conversation) == .elsewhere)
            #expect(await make(in: conversation) == nil)
        }
    }

    @Test("Every outcome is kept with what was said, and undone", arguments: Engine.allCases)
    func outcomes(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let priya = house.priya
            typealias Act = @Sendable (PromiseID, Transaction) throws -> Promise
            let acts: [(Act, Promise.Verdict)] = [
                ({ try Promises.keep($0, by: priya, in: $1) }, .kept),
                ({ try Promises.keep($0, missing: "the lock", by: priya, in: $1) }, .keptInPart),
                ({ try Promises.fail($0, by: priya, in: $1) }, .broken),
                ({ try Promises.release($0, by: priya, in: $1) }, .released),
                ({ try Promises.mistake($0, reason: "A price only", by: priya, in: $1) }, .mistaken),
            ]
            for (act, verdict) in acts {
                let made = try await house.promise(due: PromisesHouse.at(17))
                let settled = try await house.database.write { try act(made.id, $0) }
                #expect(settled.outcome?.verdict == verdict)
                #expect(settled.settlement?.by == priya && settled.settlement?.recorded == PromisesHouse.at(9))
                let open = try await house.database.write { try Promises.undo(made.id, by: priya, in: $0) }
                #expect(open.settlement == nil && open.next == made.next)
            }
            let events = try await house.events()
            #expect(events.count { $0 == "reopened" } == 5)
            #expect(
                events.filter { !["made", "reopened"].contains($0) }
                    == ["kept", "kept", "broken", "released", "mistaken"])
            #expect(try await house.nexts().allSatisfy { $0.stored == $0.derived })
        }
    }

    @Test("A new time that the person agreed to makes another promise in its place", arguments: Engine.allCases)
    func renegotiated(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let priya = house.priya
            let made = try await house.promise(due: PromisesHouse.at(12))
            try await house.database.write {
                try Promises.askForTime(made.id, until: PromisesHouse.at(16), by: priya, in: $0)
            }
            let next = try await house.database.write { try Promises.agree(made.id, by: nil, in: $0) }
            #expect((next.due, next.owner, next.replaces) == (PromisesHouse.at(16), priya, made.id))
            #expect(try await house.now(made.id).outcome?.verdict == .renegotiated)
            try await house.database.write { try Promises.undo(made.id, by: priya, in: $0) }
            #expect(try await house.now(next.id).outcome?.verdict == .mistaken)
            #expect(try await house.now(made.id).asked?.until == PromisesHouse.at(16))
        }
    }

    @Test("Late, a new time breaks the promise and makes another", arguments: Engine.allCases)
    func newTimeWhenLate(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let priya = house.priya
            let made = try await house.promise(due: PromisesHouse.at(12))
            house.clock.set(PromisesHouse.at(13))
            let refused = await house.refusal {
                try Promises.askForTime(made.id, until: PromisesHouse.at(16), by: priya, in: $0)
            }
            #expect(refused == .lateForMoreTime)
            let next = try await house.database.write {
                try Promises.fail(made.id, newTime: PromisesHouse.at(16), by: priya, in: $0)
            }
            #expect(next.replaces == made.id && next.origin == .newTime)
            #expect(try await house.now(made.id).outcome == .broken(PromisesHouse.at(13), .colleague))
        }
    }

    @Test("Who read an older version is told, and nothing is changed", arguments: Engine.allCases)
    func conflict(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (priya, luca) = (house.priya, house.luca)
            let made = try await house.promise(due: PromisesHouse.at(12))
            try await house.database.write { try Promises.passOn(made.id, to: luca, by: priya, in: $0) }
            await #expect(throws: Conflict.self) {
                try await house.database.write {
                    try Promises.keep(made.id, ifVersion: made.version, by: priya, in: $0)
                }
            }
            #expect(try await house.now(made.id).owner == luca)
        }
    }

    @Test("An order's promise is made once", arguments: Engine.allCases)
    func order(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let first = try await house.promise("Deliver the bike", due: PromisesHouse.at(17), key: "order 17")
            let second = try await house.promise("Deliver the bike", due: PromisesHouse.at(18), key: "order 17")
            #expect(first == second)
        }
    }

    @Test("Lists go on where they stopped, each promise once", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (priya, luca) = (house.priya, house.luca)
            for index in 0..<25 {
                let owner = index.isMultiple(of: 2) ? priya : luca
                let made = try await house.promise("\(index)", due: PromisesHouse.at(10, index / 2), owner: owner)
                house.clock.advance(.seconds(1))
                guard index > 10 else { continue }
                try await house.database.write { tx in
                    switch index % 3 {
                    case 0: try Promises.keep(made.id, by: priya, in: tx)
                    case 1: try Promises.fail(made.id, by: priya, in: tx)
                    default: try Promises.release(made.id, by: priya, in: tx)
                    }
                }
            }
            house.clock.set(PromisesHouse.at(10, 3))
            for (view, count) in [
                (PromiseView.due, 11), (.late, 6), (.kept, 5), (.broken, 4), (.over, 5), (.all, 25),
            ] {
                #expect(try await walk(view, nil, house).count == count, "\(view)")
                let mine = try await walk(view, priya, house).count + walk(view, luca, house).count
                #expect(mine == count, "\(view)")
            }
            let counts = try await house.database.read {
                try Promises.counts(until: PromisesHouse.at(10, 5), in: $0)
            }
            #expect((counts.late, counts.soon) == (6, 4))
        }
    }

    private func walk(_ view: PromiseView, _ owner: MemberID?, _ house: PromisesHouse) async throws -> Set<PromiseID> {
        var all: [PromiseID] = []
        var cursor: PromiseCursor?
        repeat {
            let page = try await house.database.read { [cursor] in
                try Promises.page(view, of: owner, after: cursor, limit: 3, in: $0)
            }
            all += page.rows.map(\.id)
            cursor = page.next
        } while cursor != nil
        #expect(Set(all).count == all.count, "\(view)")
        return Set(all)
    }

    @Test("The figures tell by owner, team, kind, person and week", arguments: Engine.allCases)
    func figures(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (priya, luca) = (house.priya, house.luca)
            let a = try await house.promise("Ring her", due: PromisesHouse.at(10))
            let b = try await house.promise("Send it", due: PromisesHouse.at(10), owner: luca)
            try await house.promise("Ring her again", due: PromisesHouse.at(10, day: 7))
            let d = try await house.promise("Refund her", due: PromisesHouse.at(10))
            try await house.promise("Ring him", due: PromisesHouse.at(11))
            try await house.database.write { _ = try Promises.keep(a.id, by: priya, in: $0) }
            try await house.database.write { _ = try Promises.release(d.id, by: luca, in: $0) }
            house.clock.set(PromisesHouse.at(12))
            try await house.database.write { _ = try Promises.keep(b.id, by: luca, in: $0) }
            let day = LocalTime(PromisesHouse.at(9), in: .utc).dayNumber
            let figures = try await house.database.read { try PromiseFigures.read(days: day...(day + 10), in: $0) }
            #expect((figures.all.kept, figures.all.n, figures.all.late, figures.all.toGo) == (1, 3, 1, 1))
            #expect(figures.byOwner[luca]?.keptLate == 1 && figures.byOwner[priya]?.n == 2)
            #expect(figures.byKind[.call]?.kept == 1 && figures.byKind[.send]?.keptLate == 1)
            #expect(figures.byTeam["Workshop"]?.n == 1 && figures.byTeam["Sales"] == figures.byTeam["Support"])
            #expect(figures.byWeek.keys.sorted() == [day - 3, day + 4])
            #expect(figures.lateness == [.hours(2)] && figures.medianLateness == .hours(2))
            let miggins = house.mrsMiggins
            let person = try await house.database.read { try PromiseFigures.of(miggins, in: $0) }
            #expect(person == figures.all)
        }
    }

    @Test("Every query is served by its index", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let (priya, now) = (house.priya, PromisesHouse.at(9))
            let cursor = PromiseCursor(now, PromiseID(1))
            var served: [(Query, String)] = [
                (PromiseStore.toTell(by: now, limit: 10), "promise_next"),
                (PromiseStore.fallingDue(before: now, owner: nil, limit: 10), "promise_open_due"),
                (PromiseStore.fallingDue(before: now, owner: priya, limit: 10), "promise_open_owner"),
                (PromiseStore.of(house.mrsMiggins, limit: 10), "promise_person"),
                (PromiseStore.inMessages([TouchpointID(1)]), "promise_touchpoint"),
                (PromiseStore.replacing(PromiseID(1)), "promise_replaces"),
                (PromiseStore.latest(of: ServiceRecordID(1)), "promise_record"),
                (PromiseStore.open(of: priya, until: now, limit: 10), "promise_open_owner"),
                (PromiseFigureQueries.counts(1...9, at: now), "promise_figures"),
                (PromiseFigureQueries.lateness(1...9), "promise_figures"),
                (PromiseFigureQueries.of(house.mrsMiggins, at: now), "promise_person"),
                (PressingPromises.query(for: priya, at: now, limit: 5), "promise_open_owner"),
                (PressingPromises.query(for: priya, at: now, limit: 5), "promise_open_due"),
                (PromiseStore.passed(from: priya, limit: 5), "promise_passed"),
                (PromiseFigureQueries.share(1...9, at: now), "promise_figures"),
                (GuaranteeStore.misses(of: GuaranteeID(1), limit: 5), "guarantee_miss_latest"),
                (PromiseLists.counting(before: now, nil), "promise_open_due"),
                (PromiseLists.counting(before: now, priya), "promise_open_owner"),
            ]
            for (view, all, mine) in [
                (PromiseView.due, "promise_open_due", "promise_open_owner"),
                (.late, "promise_open_due", "promise_open_owner"), (.all, "", "promise_owner"),
                (.broken, "promise_settled", "promise_settled_owner"),
                (.kept, "promise_settled", "promise_settled_owner"),
                (.unreviewed, "promise_settled", "promise_settled_owner"),
            ] {
                served.append((PromiseLists.page(view, of: nil, after: cursor, at: now, limit: 5), all))
                served.append((PromiseLists.page(view, of: priya, after: cursor, at: now, limit: 5), mine))
            }
            for (query, index) in served {
                let plan = try await house.database.plan(of: query, inOrder: true)
                #expect(
                    index.isEmpty ? plan.contains(/PRIMARY KEY|promise_pkey/) : plan.contains(index),
                    "\(index): \(plan)")
            }
        }
    }
}
