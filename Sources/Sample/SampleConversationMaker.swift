/// Makes the conversations of people without a story, all of them done, over the last three months.
struct SampleConversationMaker {
    let calendar: SampleCalendar
    let people: [SamplePerson]
    /// The bike of each person, by the person's index; empty for people with a story.
    let bikes: [String]
    private var chance: SampleRandom
    private let phrases = SamplePhraseBook()
    /// The topics by contact point, and the contact points as often as they occur.
    private let topics = Dictionary(grouping: SampleTopic.all, by: \.contactPoint)
    private let points: [Int] = [19, 33, 18, 13, 9, 8].enumerated().flatMap { point, weight in
        Array(repeating: point, count: weight)
    }

    init(calendar: SampleCalendar, people: [SamplePerson], bikes: [String], chance: SampleRandom) {
        self.calendar = calendar
        self.people = people
        self.bikes = bikes
        self.chance = chance
    }

    /// So many drafts in no particular order; three quarters of the people come early in the quarter and again late.
    mutating func drafts(_ count: Int) -> [SampleDraft] {
        let strangers = chance.shuffled(people.indices.filter { !people[$0].hasStory })
        var visits: [(person: Int, daysAgo: Int)] = []
        for (index, person) in strangers.enumerated() where index % 4 > 0 {
            let first = chance.within(66...91)
            visits += [(person, first), (person, 1 + chance.below(first - 64))]
        }
        for (index, person) in strangers.enumerated() where index % 4 == 0 {
            visits.append((person, chance.within(20...72)))
        }
        while visits.count < count, let person = chance.pick(strangers) {
            visits.append((person, chance.within(2...90)))
        }
        return visits.prefix(count).compactMap { draft(person: $0.person, daysAgo: $0.daysAgo) }
    }

    /// A draft that is over before now; it begins some days earlier when it would not be.
    private mutating func draft(person: Int, daysAgo: Int) -> SampleDraft? {
        guard let point = chance.pick(points), let topic = chance.pick(topics[point] ?? []) else { return nil }
        for extra in 0..<20 {
            let draft = draft(person: person, topic: topic, day: calendar.anchor / 1440 - daysAgo - extra)
            if let draft, draft.end < calendar.anchor - 120 { return draft }
        }
        return nil
    }

    private mutating func draft(person: Int, topic: SampleTopic, day: Int) -> SampleDraft? {
        let member = answerer(at: topic.contactPoint)
        let channel = channel(topic, hasAddress: !people[person].emails.isEmpty)
        let isSpoken = channel == .phone || channel == .inPerson
        guard let first = topic.first(isSpoken ? "p" : "o", &chance) else { return nil }
        let start = isSpoken ? spokenMinute(day) : writtenMinute(day)
        let talk = SampleTalk(slots: slots(person: person, member: member, day: start / 1440))
        var draft = SampleDraft(
            person: person, subject: talk.title(topic.pattern("s", after: first, &chance) ?? "", &chance),
            contactPoint: topic.contactPoint, kind: topic.kind, state: .done,
            assignee: chance.chance(70) ? member : nil)
        draft.warmth = topic.warmth
        if isSpoken {
            draft.steps.append(step(.theirs, channel, member, start, talk.title(first.words, &chance)))
        } else {
            draft.steps.append(step(.theirs, channel, nil, start, phrases.theirs(topic, first, channel, talk, &chance)))
            answer(&draft, topic, first, member: member, talk: talk)
        }
        return draft
    }

    /// Adds our answer, after the wait that it took, and what came back.
    private mutating func answer(
        _ draft: inout SampleDraft, _ topic: SampleTopic, _ first: SampleWording, member: Int, talk: SampleTalk
    ) {
        let reply: SampleChannel = draft.steps[0].channel == .text ? .text : .email
        let wait = waitMinutes()
        let answered = calendar.after(wait, from: draft.end)
        if wait > 20, chance.chance(30), let note = topic.pattern("n", after: first, &chance) {
            draft.steps.append(step(.note, reply, member, answered - 7, talk.say(note, &chance)))
        }
        let answer = topic.pattern("a", after: first, &chance) ?? ""
        draft.steps.append(step(.ours, reply, member, answered, phrases.ours(answer, reply, talk, &chance)))
        if wait > 300 { draft.warmth -= 1 }
        guard chance.chance(48), let thanks = topic.pattern("t", after: first, &chance) else { return }
        draft.warmth += 1
        let back = awake(answered + chance.within(4...600))
        draft.steps.append(step(.theirs, reply, nil, back, talk.title(thanks, &chance)))
        guard chance.chance(25) else { return }
        let closed = calendar.after(chance.within(5...90), from: back)
        draft.steps.append(step(.ours, reply, member, closed, phrases.closing(talk, &chance)))
    }

    private func step(
        _ direction: SampleDirection, _ channel: SampleChannel, _ member: Int?, _ minute: Int, _ text: String
    ) -> SampleDraftStep {
        SampleDraftStep(direction: direction, channel: channel, member: member, minute: minute, text: text)
    }

    private mutating func answerer(at point: Int) -> Int {
        chance.chance(85) ? chance.pick(SampleCast.answerers[point]) ?? 0 : chance.below(SampleCast.members.count)
    }

    private mutating func channel(_ topic: SampleTopic, hasAddress: Bool) -> SampleChannel {
        let roll = hasAddress ? chance.below(100) : 75 + chance.below(25)
        if roll < 60 { return .email }
        if roll < 75 { return .web }
        if roll < 83 || !topic.isSpoken { return .text }
        return roll < 94 ? .phone : .inPerson
    }

    private mutating func spokenMinute(_ day: Int) -> Int {
        let minute = calendar.opening(from: day * 1440)
        return calendar.withinHours(minute + chance.below(560))
    }

    /// Written contacts come in the day, a quarter of them in the evening and a few early.
    private mutating func writtenMinute(_ day: Int) -> Int {
        let roll = chance.below(100)
        let range = roll < 62 ? 520...1075 : roll < 88 ? 1080...1380 : 380...510
        return day * 1440 + chance.within(range)
    }

    /// Open minutes until the first answer: half within two hours, a tenth on the next day or later.
    private mutating func waitMinutes() -> Int {
        let roll = chance.below(100)
        return chance.within(roll < 55 ? 8...120 : roll < 88 ? 90...290 : 300...1000)
    }

    /// The minute, or the next morning when it falls into the night.
    private func awake(_ minute: Int) -> Int {
        let clock = minute % 1440
        return clock > 1395 || clock < 380 ? minute + 540 : minute
    }

    private func slots(person: Int, member: Int, day: Int) -> [String: String] {
        [
            "first": people[person].addressAs, "name": people[person].name, "bike": bikes[person],
            "colleague": SampleCast.members[member].firstName,
            "day": calendar.weekday(ofDay: calendar.openDay(-1, before: day)),
            "later": calendar.weekday(ofDay: calendar.openDay(-3, before: day)),
            "ago": calendar.weekday(ofDay: calendar.openDay(2, before: day)),
        ]
    }
}
