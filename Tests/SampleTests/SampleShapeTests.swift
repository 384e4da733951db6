import Foundation
import Testing

@testable import Sample

@Suite struct SampleShapeTests {
    @Test("The same seed and moment give the same business, and another seed another one")
    func deterministic() {
        let sample = SampleMoments.sample()
        #expect(sample == SampleBusiness.make(now: SampleMoments.thursday))
        #expect(sample != SampleBusiness.make(seed: 2, now: SampleMoments.thursday))
    }

    @Test("Every line of the stories is understood")
    func stories() {
        let calendar = SampleCalendar(zone: .dublin, hours: SampleCast.hours, nowMs: SampleMoments.thursday)
        #expect(SampleStoryReader(SampleStories.text, calendar: calendar).problems.isEmpty)
    }

    @Test("What is put aside came when its header says", arguments: SampleMoments.all)
    func putAside(now: Int64) throws {
        let format = Date.ParseStrategy(
            format:
                "\(weekday: .abbreviated), \(day: .defaultDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) \(timeZone: .iso8601(.short))",
            locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt)
        for mail in SampleMoments.sample(now).quarantine {
            let text = String(decoding: mail.bytes, as: UTF8.self)
            let date = try #require(text.firstMatch(of: /\r\nDate: (.+)\r\n/)?.1)
            #expect(
                Int64(try Date(String(date), strategy: format).timeIntervalSince1970) * 1000 == mail.atMs, "\(date)")
        }
    }

    @Test("Every opening has an answer and a subject that go with it")
    func topics() {
        #expect(SampleTopic.all.count > 30)
        for topic in SampleTopic.all {
            let openings = topic.wordings.filter { $0.part == "o" }
            #expect(openings.count >= 2)
            for opening in openings {
                #expect(topic.wordings.contains { $0.part == "a" && $0.goesWith(opening) }, "\(opening.words)")
            }
            for opening in topic.wordings where opening.part == "o" || opening.part == "p" {
                #expect(topic.wordings.contains { $0.part == "s" && $0.goesWith(opening) }, "\(opening.words)")
            }
        }
    }

    @Test("Every reference leads somewhere, at any moment", arguments: SampleMoments.all)
    func references(now: Int64) {
        let sample = SampleMoments.sample(now)
        for conversation in sample.conversations {
            #expect(sample.people.indices.contains(conversation.person))
            #expect(sample.contactPoints.indices.contains(conversation.contactPoint))
            #expect(!conversation.touchpoints.isEmpty)
            #expect(conversation.assignee.map(sample.members.indices.contains) ?? true)
            let members = conversation.touchpoints.compactMap(\.member)
            #expect(members.allSatisfy(sample.members.indices.contains))
        }
        for answer in sample.answers {
            let invitation = sample.invitations[answer.invitation]
            #expect(invitation.person == answer.person && invitation.conversation == answer.conversation)
            #expect(sample.conversations[answer.conversation].person == answer.person)
        }
        #expect(Set(sample.answers.map(\.invitation)).count == sample.answers.count)
        #expect(sample.people.flatMap(\.facts).allSatisfy { sample.members.indices.contains($0.learntBy) })
    }

    @Test(
        "Nothing happened in the future, touchpoints follow each other, and what is put off lies ahead",
        arguments: SampleMoments.all)
    func moments(now: Int64) {
        let sample = SampleMoments.sample(now)
        for conversation in sample.conversations {
            let moments = conversation.touchpoints.map(\.atMs)
            #expect(moments == moments.sorted())
            #expect(moments.allSatisfy { $0 <= now && $0 > now - 100 * 86_400_000 })
            #expect(sample.people[conversation.person].withUsSinceMs <= moments[0])
            if case .done(let atMs) = conversation.state { #expect(atMs <= now && atMs >= moments[moments.count - 1]) }
            if case .later(let untilMs) = conversation.state { #expect(untilMs > now) }
        }
        #expect(sample.invitations.allSatisfy { $0.sentMs <= now })
        #expect(sample.answers.allSatisfy { $0.atMs <= now && $0.atMs >= sample.invitations[$0.invitation].sentMs })
        let facts = sample.people.flatMap(\.facts)
        #expect(facts.allSatisfy { $0.atMs <= now })
    }

    @Test("One order in 29 leaves late, and the promises of a week can be kept", arguments: SampleMoments.all)
    func keeping(now: Int64) {
        let sample = SampleMoments.sample(now)
        let calendar = SampleCalendar(zone: .dublin, hours: SampleCast.hours, nowMs: now)
        let late = sample.orders.count { order in
            let limit = calendar.after(180, from: calendar.zone.wallMinute(at: order.placedMs))
            return order.sentMs.map { calendar.zone.wallMinute(at: $0) > limit } ?? false
        }
        #expect(sample.orders.count > 90 && (3...5).contains(late), "\(late) of \(sample.orders.count)")
        let weeks = Dictionary(grouping: sample.promises) { ($0.dueMs - now) / (7 * 86_400_000) }
        #expect(weeks.values.allSatisfy { $0.count < 45 } && sample.promises.count > 120, "\(sample.promises.count)")
    }

    @Test("Nobody is asked twice in 60 days", arguments: SampleMoments.all)
    func rest(now: Int64) {
        let sample = SampleMoments.sample(now)
        for (_, asked) in Dictionary(grouping: sample.invitations, by: \.person) {
            let moments = asked.map(\.sentMs).sorted()
            #expect(zip(moments, moments.dropFirst()).allSatisfy { $1 - $0 >= SampleBusiness.restMs })
        }
    }

    @Test("Our side writes and speaks in opening hours", arguments: SampleMoments.all)
    func hours(now: Int64) {
        let sample = SampleMoments.sample(now)
        let touchpoints = sample.conversations.flatMap(\.touchpoints).filter { $0.direction == .ours }
        let late = touchpoints.filter { touchpoint in
            let minute = SampleZone.dublin.wallMinute(at: touchpoint.atMs)
            guard let hours = SampleCast.hours[SampleDate.weekday(ofDay: minute / 1440)] else { return true }
            return minute % 1440 < hours.open || minute % 1440 > hours.close
        }
        #expect(late.isEmpty)
    }
}
