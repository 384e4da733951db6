/// A whole small business with its people, made from a seed and dated back from a moment: Bramble Cycles.
///
/// References between the parts are indices into the lists. No moment is after `now` but those until which a
/// conversation is put off.
package struct SampleBusiness: Sendable, Equatable {
    package let house: SampleHouse
    /// The business's own addresses: the shared ones, then the members'.
    package let ourAddresses: [String]
    /// The owner first.
    package let members: [SampleMember]
    /// Names of the kinds of occasion.
    package let contactPoints: [String]
    /// Those with a story first.
    package let people: [SamplePerson]
    /// By the moment of their first touchpoint, the oldest first.
    package let conversations: [SampleConversation]
    /// By the moment, the oldest first.
    package let invitations: [SampleInvitation]
    /// By the moment, the oldest first.
    package let answers: [SampleAnswer]
    package let beliefs: [SampleBelief]
    /// By the moment at which each was made, the oldest first.
    package let promises: [SamplePromise]
    /// By the moment at which each was placed, the oldest first.
    package let orders: [SampleOrder]
    /// Mail that belongs in quarantine.
    package let quarantine: [SampleRawMail]

    /// A person is asked at most once in this time, 60 days in milliseconds.
    package static let restMs: Int64 = 60 * 86_400_000

    /// The business as it stands at a moment, in Unix milliseconds; the same arguments give the same business.
    package static func make(seed: UInt64 = 1, now: Int64, zone: SampleZone = .dublin) -> SampleBusiness {
        SampleMaking(seed: seed, calendar: SampleCalendar(zone: zone, hours: SampleCast.hours, nowMs: now)).business()
    }
}

/// The steps by which the business is made; each part has its own stream of chance.
private struct SampleMaking {
    static let peopleCount = 450
    static let conversationCount = 900

    let seed: UInt64
    let calendar: SampleCalendar

    func business() -> SampleBusiness {
        let stories = SampleStoryReader(SampleStories.text, calendar: calendar)
        let (people, bikes) = people(after: stories.people)
        let conversations = conversations(stories.drafts, people, bikes)
        let asking = SampleAsking(
            people: people, conversations: conversations, nowMs: calendar.nowMs, chance: chance(4))
        var keeping = SampleKeeping(
            conversations: conversations, people: people, calendar: calendar, chance: chance(5))
        let promises = keeping.promises()
        return SampleBusiness(
            house: SampleCast.house(in: calendar.zone),
            ourAddresses: SampleCast.sharedAddresses + SampleCast.members.map(\.email),
            members: SampleCast.members, contactPoints: SampleCast.contactPoints,
            people: people.enumerated().map { known($1, since: firstContact(of: $0, conversations)) },
            conversations: conversations, invitations: asking.invitations, answers: asking.answers,
            beliefs: SampleBeliefs.all, promises: promises, orders: keeping.orders(),
            quarantine: SampleQuarantine.mails(calendar: calendar))
    }

    private func chance(_ part: UInt64) -> SampleRandom {
        SampleRandom(seed: seed &* 1_000_003 &+ part)
    }

    private func people(after stories: [SamplePerson]) -> (people: [SamplePerson], bikes: [String]) {
        var maker = SamplePeopleMaker(calendar: calendar, chance: chance(1), avoiding: stories)
        let others = (stories.count..<Self.peopleCount).map { _ in maker.next() }
        return (stories + others.map(\.person), stories.map { _ in "" } + others.map(\.bike))
    }

    private func conversations(
        _ stories: [SampleDraft], _ people: [SamplePerson], _ bikes: [String]
    ) -> [SampleConversation] {
        var maker = SampleConversationMaker(calendar: calendar, people: people, bikes: bikes, chance: chance(2))
        let drafts = stories + maker.drafts(Self.conversationCount - stories.count)
        var finishing = chance(3)
        return drafts.map { $0.finished(people: people, calendar: calendar, chance: &finishing) }
            .sorted { ($0.firstMs, $0.person) < ($1.firstMs, $1.person) }
    }

    private func firstContact(of person: Int, _ conversations: [SampleConversation]) -> Int64? {
        conversations.first { $0.person == person }?.firstMs
    }

    /// The person, with us no later than the first contact.
    private func known(_ person: SamplePerson, since firstMs: Int64?) -> SamplePerson {
        var person = person
        person.withUsSinceMs = min(person.withUsSinceMs, firstMs ?? person.withUsSinceMs)
        return person
    }
}

extension SampleConversation {
    fileprivate var firstMs: Int64 { touchpoints.first?.atMs ?? 0 }
}
