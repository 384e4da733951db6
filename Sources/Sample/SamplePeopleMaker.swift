/// Makes the people without a written story, each with a name, addresses and now and then a fact.
struct SamplePeopleMaker {
    let calendar: SampleCalendar
    private var chance: SampleRandom
    private var names: SampleNameMaker
    private var addresses: Set<String> = []
    private var openings: [String]
    private let bikes: [String] = sampleLines(SampleTraits.bikes)
    private let traits: [[String]] = sampleTable(SampleTraits.facts)

    init(calendar: SampleCalendar, chance: SampleRandom, avoiding people: [SamplePerson]) {
        self.calendar = calendar
        self.chance = chance
        names = SampleNameMaker(avoiding: people.map(\.name))
        openings = sampleLines(SampleTraits.openings)
    }

    /// One more person, and the bike they write about.
    mutating func next() -> (person: SamplePerson, bike: String) {
        let name = names.next(&chance)
        let bike = chance.pick(bikes) ?? ""
        let pronoun: SamplePronoun? = chance.chance(35) ? (name.woman ? .she : .he) : nil
        let since = calendar.anchor - chance.below(55) * chance.below(55) * 1440 - 95 * 1440
        let emails = emails(given: name.given, family: name.family)
        let person = SamplePerson(
            name: name.given + " " + name.family,
            addressAs: addressAs(given: name.given, family: name.family, pronoun),
            pronoun: pronoun,
            emails: emails,
            phone: chance.chance(emails.isEmpty ? 100 : 70) ? phone() : nil,
            withUsSinceMs: shopMoment(since),
            opening: chance.chance(10) ? openings.popLast() : nil,
            facts: facts(bike: bike, since: since),
            hasStory: false)
        return (person, bike)
    }

    private mutating func addressAs(given: String, family: String, _ pronoun: SamplePronoun?) -> String {
        guard let pronoun, chance.chance(12) else { return given }
        return (pronoun == .she ? "Mrs " : "Mr ") + family
    }

    /// Mostly one address, sometimes two, for one in twenty none.
    private mutating func emails(given: String, family: String) -> [String] {
        if chance.chance(5) { return [] }
        let first = SampleNameMaker.folded(given)
        let last = SampleNameMaker.folded(family)
        let names = [first + "." + last, String(first.prefix(1)) + "." + last, last + "." + first, first + last]
        let wanted = chance.chance(8) ? 2 : 1
        return (0..<wanted).compactMap { _ in
            let address = (chance.pick(names) ?? first) + "@" + (chance.pick(Self.domains) ?? "post.example")
            return addresses.insert(address).inserted ? address : nil
        }
    }

    /// A number from the range that the Irish regulator keeps for stories (020 91x xxxx).
    private mutating func phone() -> String {
        "020 91\(chance.below(10)) \(1000 + chance.below(9000))"
    }

    private mutating func facts(bike: String, since: Int) -> [SampleFact] {
        var facts: [SampleFact] = []
        if chance.chance(55) {
            let text = bike + ", " + String(2012 + chance.below(12))
            facts.append(fact(.owns, text, "{colleague} saw it at the service", .seen, since: since))
        }
        for _ in 0..<[0, 0, 0, 1, 1, 2][chance.below(6)] {
            guard let row = chance.pick(traits), let kind = SampleFactKind(rawValue: row[0]),
                let how = SampleFactOrigin(rawValue: row[3]), !facts.contains(where: { $0.kind == kind })
            else { continue }
            facts.append(fact(kind, row[1], row[2], how, since: since))
        }
        return facts
    }

    private mutating func fact(
        _ kind: SampleFactKind, _ text: String, _ source: String, _ how: SampleFactOrigin, since: Int
    ) -> SampleFact {
        let member = chance.below(SampleCast.members.count)
        let talk = SampleTalk(slots: ["colleague": SampleCast.members[member].firstName])
        let minute = since + chance.below(calendar.anchor - since - 2880)
        return SampleFact(
            kind: kind, text: text, source: talk.say(source, &chance), how: how, learntBy: member,
            atMs: shopMoment(minute))
    }

    private func shopMoment(_ minute: Int) -> Int64 {
        calendar.milliseconds(calendar.opening(from: minute))
    }

    private static let domains: [String] = [
        "post.example", "home.example", "mailbox.example", "harbour.example", "quaymail.example", "letters.example",
        "millhill.example", "northbank.example", "townpost.example",
    ]
}
