/// Who was asked after a conversation, and what they answered.
struct SampleAsking {
    private let people: [SamplePerson]
    private let conversations: [SampleConversation]
    private let nowMs: Int64
    private var chance: SampleRandom
    private var pool: [[String]]

    private(set) var invitations: [SampleInvitation] = []
    /// In the order in which they came.
    private(set) var answers: [SampleAnswer] = []

    /// In a hundred answers so many are *more* and so many *less*, by contact point.
    private static let shares: [(more: Int, less: Int)] = [
        (54, 12), (47, 22), (32, 36), (44, 19), (30, 37), (38, 22), (60, 0),
    ]

    init(people: [SamplePerson], conversations: [SampleConversation], nowMs: Int64, chance: SampleRandom) {
        self.people = people
        self.conversations = conversations
        self.nowMs = nowMs
        self.chance = chance
        pool = self.chance.shuffled(sampleTable(SampleWords.text))
        invite()
        for point in SampleCast.contactPoints.indices { answer(at: point) }
        answers.sort { ($0.atMs, $0.invitation) < ($1.atMs, $1.invitation) }
    }

    /// Asks when a conversation is done, one person at most once in 60 days.
    private mutating func invite() {
        var rested: [Int: Int64] = [:]
        for (index, doneMs) in doneConversations() {
            let conversation = conversations[index]
            let person = people[conversation.person]
            let isAsked = person.hasStory ? conversation.told != nil : !person.emails.isEmpty && !chance.chance(3)
            guard isAsked, doneMs >= rested[conversation.person] ?? 0 else { continue }
            rested[conversation.person] = doneMs + SampleBusiness.restMs
            invitations.append(SampleInvitation(person: conversation.person, conversation: index, sentMs: doneMs))
        }
    }

    private func doneConversations() -> [(index: Int, doneMs: Int64)] {
        conversations.indices.compactMap { index in
            guard case .done(let atMs) = conversations[index].state else { return nil }
            return (index, atMs)
        }.sorted { ($0.doneMs, $0.index) < ($1.doneMs, $1.index) }
    }

    /// Adds the answers at one contact point: those that stories tell, and of the others two in five, the warmest
    /// of which found it more than expected and the coldest less.
    private mutating func answer(at point: Int) {
        let asked = invitations.indices.filter { conversations[invitations[$0].conversation].contactPoint == point }
        let told = asked.filter { conversation($0).told != nil }
        for invitation in told { addTold(invitation) }
        let others = chance.shuffled(asked.filter { conversation($0).told == nil }).prefix(asked.count * 44 / 100)
        let ranked = others.map { ($0, conversation($0).warmth * 5 + chance.below(14)) }
            .sorted { ($1.1, $1.0) < ($0.1, $0.0) }.map(\.0)
        let total = told.count + ranked.count
        let more = total * Self.shares[point].more / 100 - toldCount(told, .more)
        let less = total * Self.shares[point].less / 100 - toldCount(told, .less)
        for (rank, invitation) in ranked.enumerated() {
            add(invitation, rank < more ? .more : rank >= ranked.count - less ? .less : .asExpected)
        }
    }

    private func conversation(_ invitation: Int) -> SampleConversation {
        conversations[invitations[invitation].conversation]
    }

    private func toldCount(_ told: [Int], _ answer: SampleExpectation) -> Int {
        told.count { conversation($0).told?.answer == answer }
    }

    private mutating func addTold(_ invitation: Int) {
        guard let told = conversation(invitation).told else { return }
        let delay = chance.within(3...300)
        append(invitation, told.answer, named: told.named, words: told.words, delay: delay)
    }

    private mutating func add(_ invitation: Int, _ answer: SampleExpectation) {
        let roll = chance.below(100)
        let delay = chance.within(roll < 45 ? 4...90 : roll < 80 ? 90...1440 : 1440...7200)
        let words = chance.chance(17) ? takeWords(conversation(invitation).contactPoint, answer) : nil
        append(invitation, answer, named: chance.chance(72), words: words, delay: delay)
    }

    private mutating func append(
        _ invitation: Int, _ answer: SampleExpectation, named: Bool, words: String?, delay: Int
    ) {
        let asked = invitations[invitation]
        let moment = asked.sentMs + Int64(delay) * 60_000 + Int64(chance.below(60_000))
        answers.append(
            SampleAnswer(
                invitation: invitation, person: asked.person, conversation: asked.conversation,
                atMs: min(moment, nowMs), answer: answer, named: named, words: words))
    }

    /// Words that fit the contact point and the answer and that nobody wrote yet; nil when there are none left.
    private mutating func takeWords(_ point: Int, _ answer: SampleExpectation) -> String? {
        let key = answer.rawValue
        let name = SampleCast.contactPoints[point]
        let fits =
            pool.firstIndex { $0[0] == name && $0[1] == key } ?? pool.firstIndex { $0[0] == "any" && $0[1] == key }
        return fits.map { pool.remove(at: $0)[2] }
    }
}
