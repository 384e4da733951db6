import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Statistics
import Store
import Testing

@testable import StandardsRules

@Suite("People each hour needs")
struct StaffingTests {
    private static func call(_ number: Int, at began: Instant, handled: Span?, gaveUp: Bool = false) -> ServiceRecord {
        let answered = began + .seconds(10)
        return ServiceRecord(
            id: ServiceRecordID(Int64(number + 1)), measure: .phoneWait, key: "\(number)", began: began,
            stopped: gaveUp ? nil : answered, gaveUp: gaveUp ? answered : nil, over: handled.map { answered + $0 },
            person: nil, member: nil, stopRecorded: answered, promised: nil)
    }

    @Test("A hundred calls of three minutes in half an hour need 14 people, as the tables say")
    func table() throws {
        // methods.md §15: 100 calls per 30 min, 180 s, within 20 s: 14 people answer 88.8 %, 13 only 79.6 %.
        let start = StandardsHouse.at(10)
        let calls = (0..<200).map { Self.call($0, at: start + .seconds($0 * 18), handled: .minutes(3)) }
        let staffing = try #require(
            Staffing(calls, within: 20, share: 0.8, at: start + .days(7), in: .utc))
        let hour = try #require(staffing.hours.first)
        #expect(staffing.hours.count == 1 && hour.weekday == 4 && hour.hour == 10 && hour.n == 200)
        #expect(hour.people == 14 && hour.fewest < 14 && hour.most > 14 && hour.givingUp == nil)
        #expect(hour.range.contains(200) && hour.range.lower > 170 && hour.range.upper < 232)
    }

    @Test("An hour in which the team is too small is named with its weekday", arguments: Engine.allCases)
    func beyond(engine: Engine) async throws {
        try await withStandards(engine) { house in
            var draft = house.draft(.phoneWait, 20, .seconds, calendar: house.shop)
            let id = try await house.database.write { [draft] in try Standards.make(draft, by: nil, in: $0) }
            draft.unit = .days
            #expect(await house.refusal(of: draft) == .waitInDays)
            let start = StandardsHouse.at(10)
            house.clock.set(start + .hours(2))
            try await house.database.write { tx in
                try ServiceRecords.keep(
                    (0..<120).map { number in
                        let began = start + .seconds(number * 30)
                        return NewServiceRecord(
                            .phoneWait, key: "\(number)", began: began, stopped: began + .seconds(5),
                            over: began + .minutes(8))
                    }, in: tx)
            }
            let findings = try await house.database.read { try StandardFinding.all(in: $0) }
            let found = findings.compactMap { finding in
                if case .staffMakesImpossible(let of, let day, let hour, let people, let team, _) = finding {
                    (of, day, hour, people > team)
                } else {
                    nil
                }
            }
            #expect(found.count == 1 && found[0] == (id, 4, 10, true))
        }
    }

    @Test("Who gives up tells how patient people are")
    func patience() throws {
        let start = StandardsHouse.at(10)
        let calls = (0..<40).map {
            Self.call($0, at: start + .minutes($0), handled: $0 % 4 == 0 ? nil : .minutes(2), gaveUp: $0 % 4 == 0)
        }
        let staffing = try #require(Staffing(calls, within: 20, share: 0.8, at: start + .days(7), in: .utc))
        #expect(staffing.patience == 40 && staffing.hours.first?.givingUp != nil)
        let hour = try #require(staffing.hours.first)
        #expect(try #require(hour.peopleWithPatience) <= hour.people)
        #expect(Staffing([], within: 20, share: 0.8, at: start, in: .utc) == nil)
    }
}
