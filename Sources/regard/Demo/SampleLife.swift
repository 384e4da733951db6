import ChannelsRules
import ConversationsRules
import Crypto
import Kernel
import PeopleRules
import PromisesRules
import Sample
import StandardsRules
import Store

/// One thing that happened in the sample business.
struct SampleMoment {
    let at: Instant
    let what: What

    enum What {
        case founding
        case person(Int)
        case sentence(Int)
        case fact(person: Int, fact: Int)
        case touchpoint(conversation: Int, touchpoint: Int)
        case end(conversation: Int)
        case mail(Int)
        case holding
        case promise(Int)
        case settling(Int)
    }
}

/// The life of the sample business so far: which ids its people and conversations got.
struct SampleLife {
    let business: SampleBusiness
    private let publicAddress: String?
    private(set) var members: [MemberID] = []
    private(set) var points: [ContactPointID] = []
    private(set) var people: [Int: PersonID] = [:]
    private(set) var conversations: [Int: ConversationID] = [:]
    var promises: [Int: PromiseID] = [:]
    var voicemail: NeverEventID?
    private var met: Set<Int> = []

    init(_ business: SampleBusiness, publicAddress: String?) {
        self.business = business
        self.publicAddress = publicAddress
    }

    /// Everything that happens, in the order of time; at one moment in the order in which one needs the other.
    var moments: [SampleMoment] {
        var all = business.people.indices.flatMap(personMoments)
        for (index, conversation) in business.conversations.enumerated() {
            for (number, touchpoint) in conversation.touchpoints.enumerated() {
                all.append(moment(touchpoint.atMs, .touchpoint(conversation: index, touchpoint: number)))
            }
            all.append(moment(conversation.endMs, .end(conversation: index)))
        }
        all.append(SampleMoment(at: holding, what: .holding))
        for (index, promise) in business.promises.enumerated() {
            all.append(moment(promise.madeMs, .promise(index)))
            if let endMs = promise.endMs { all.append(moment(endMs, .settling(index))) }
        }
        all += business.quarantine.indices.map { moment(business.quarantine[$0].atMs, .mail($0)) }
        let sorted = all.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        guard let first = sorted.first?.element.at else { return [] }
        return [SampleMoment(at: first - .days(1), what: .founding)] + sorted.map(\.element)
    }

    /// Calls the command that this moment stands for.
    mutating func live(_ moment: SampleMoment, in tx: Transaction) throws {
        switch moment.what {
        case .founding: try found(in: tx)
        case .person(let index): try meet(index, in: tx)
        case .sentence(let index): try describe(index, in: tx)
        case .fact(let person, let fact): try learn(business.people[person].facts[fact], of: person, in: tx)
        case .touchpoint(let conversation, let touchpoint): try record(touchpoint, of: conversation, in: tx)
        case .end(let conversation): try finish(conversation, in: tx)
        case .mail(let index): try putAside(business.quarantine[index], in: tx)
        case .holding: try hold(in: tx)
        case .promise(let index): try promise(index, in: tx)
        case .settling(let index): try settle(index, in: tx)
        }
    }

    private func moment(_ milliseconds: Int64, _ what: SampleMoment.What) -> SampleMoment {
        SampleMoment(at: Instant(milliseconds: milliseconds), what: what)
    }

    private func personMoments(_ index: Int) -> [SampleMoment] {
        let person = business.people[index]
        let facts = person.facts.indices.map { moment(person.facts[$0].atMs, .fact(person: index, fact: $0)) }
        // The sentence was written once somebody knew enough: with the last fact.
        let sentence = person.facts.map(\.atMs).max() ?? person.withUsSinceMs
        return [moment(person.withUsSinceMs, .person(index))] + facts + [moment(sentence, .sentence(index))]
    }
}

extension SampleLife {
    private mutating func found(in tx: Transaction) throws {
        let house = business.house
        for member in business.members {
            members.append(
                try Members.make(
                    name: member.name, email: member.email, role: member.role == .owner ? .owner : .member,
                    functions: member.functions, by: members.first, in: tx))
        }
        try Business.change(
            BusinessChange(
                name: house.name, zone: house.timeZone, language: house.language, currency: house.currency,
                publicAddress: publicAddress, hours: house.hours.map(Self.line)), in: tx)
        let shared = business.ourAddresses.filter { address in !business.members.contains { $0.email == address } }
        try OurAddresses.replace(with: shared, in: tx)
        for name in business.contactPoints { points.append(try ContactPoints.add(name, in: tx)) }
        try Business.finishSetup(in: tx)
    }

    private static func line(_ hours: SampleHours?) -> String {
        guard let hours else { return "closed" }
        return OpeningHours(days: [[.init(opens: hours.open, closes: hours.close)]] + Array(repeating: [], count: 6))?
            .line(weekday: 1) ?? "closed"
    }

    private mutating func meet(_ index: Int, in tx: Transaction) throws {
        let person = business.people[index]
        let id = try People.make(name: person.name, email: person.emails.first, by: nil, in: tx)
        people[index] = id
        for email in person.emails.dropFirst() { try People.addIdentity(.email, email, to: id, by: nil, in: tx) }
        if let phone = person.phone { try People.addIdentity(.phone, phone, to: id, by: nil, in: tx) }
        let pronoun = person.pronoun.flatMap { Pronoun(rawValue: $0.rawValue) }
        try People.change(id, PersonChange(addressAs: person.addressAs, pronoun: pronoun), by: nil, in: tx)
    }

    private func describe(_ index: Int, in tx: Transaction) throws {
        guard let id = people[index], let sentence = business.people[index].opening else { return }
        let writer = business.people[index].facts.max { $0.atMs < $1.atMs }?.learntBy ?? 0
        try People.change(id, PersonChange(sentence: sentence), by: members[writer], in: tx)
    }

    private func learn(_ fact: SampleFact, of person: Int, in tx: Transaction) throws {
        guard let id = people[person], let kind = Fact.Kind(rawValue: fact.kind.rawValue),
            let how = FactSource.How(rawValue: fact.how.rawValue)
        else { return }
        let draft = FactDraft(kind, fact.text, source: FactSource(how, words: fact.source), agreed: true)
        try Facts.learn(draft, about: id, by: members[fact.learntBy], in: tx)
    }

    private func putAside(_ mail: SampleRawMail, in tx: Transaction) throws {
        let raw = RawInput(
            bytes: mail.bytes, hash: Array(SHA256.hash(data: mail.bytes)), source: mail.name, isHistory: true)
        guard let id = try Intake.keep(raw, in: tx) else { return }
        let kept = KeptMail(id: id, received: tx.now, mail: MailDesk.read(mail.bytes), isHistory: true)
        _ = try MailDesk(ours: try OurAddresses.all(in: tx)).settle([kept], in: tx)
    }
}

extension SampleLife {
    private mutating func record(_ number: Int, of index: Int, in tx: Transaction) throws {
        let conversation = business.conversations[index]
        let touchpoint = conversation.touchpoints[number]
        let member = touchpoint.member.map { members[$0] }
        guard let id = conversations[index] else { return try start(index, touchpoint, by: member, in: tx) }
        if touchpoint.direction == .note, let member {
            try Conversations.note(touchpoint.text, in: id, by: member, in: tx)
        } else {
            let direction = Touchpoint.Direction(touchpoint.direction)
            try Conversations.record(
                Recording(words: touchpoint.text, direction: direction, channel: Channel(touchpoint.channel)), in: id,
                by: member, in: tx)
        }
    }

    private mutating func start(
        _ index: Int, _ touchpoint: SampleTouchpoint, by member: MemberID?, in tx: Transaction
    ) throws {
        let conversation = business.conversations[index]
        guard let person = people[conversation.person] else { return }
        let known = business.people[conversation.person].withUsSinceMs
        let isFirst = met.insert(conversation.person).inserted && touchpoint.atMs - known < 86_400_000
        let new = NewConversation(
            person: person, subject: conversation.subject, words: touchpoint.text,
            direction: Touchpoint.Direction(touchpoint.direction), channel: Channel(touchpoint.channel),
            contactPoint: points[conversation.contactPoint], isFirstContact: isFirst)
        let id = try Conversations.start(new, by: member, in: tx).conversation
        conversations[index] = id
        if let assignee = conversation.assignee {
            try Conversations.turn([id], .give(to: members[assignee]), by: members[assignee], in: tx)
        }
    }

    /// Puts a conversation where it stands at the end.
    private func finish(_ index: Int, in tx: Transaction) throws {
        let conversation = business.conversations[index]
        guard let id = conversations[index] else { return }
        let last = conversation.touchpoints.compactMap(\.member).last
        let member = members[conversation.assignee ?? last ?? 0]
        switch conversation.state {
        case .done: try Conversations.turn([id], .done, by: member, in: tx)
        case .later(let until):
            try Conversations.turn([id], .later(until: Instant(milliseconds: until)), by: member, in: tx)
        case .withThem: try Conversations.turn([id], .withThem, by: member, in: tx)
        case .withAColleague:
            guard try Conversations.conversation(id, in: tx).state != .withColleague else { return }
            try Conversations.turn([id], .waiting, by: member, in: tx)
            try Conversations.turn([id], .give(to: nil), by: member, in: tx)
            try Conversations.turn([id], .give(to: member), by: member, in: tx)
        case .waitingOnUs: try Conversations.turn([id], .waiting, by: member, in: tx)
        }
    }
}

extension Touchpoint.Direction {
    /// Whose words the sample says they are.
    init(_ direction: SampleDirection) {
        switch direction {
        case .theirs: self = .theirs
        case .ours: self = .ours
        case .note: self = .note
        }
    }
}

extension Channel {
    /// The way that the sample names.
    init(_ channel: SampleChannel) {
        switch channel {
        case .email: self = .email
        case .phone: self = .phone
        case .inPerson: self = .inPerson
        case .text: self = .text
        case .web: self = .form
        }
    }
}

extension SampleConversation {
    /// When it came to stand as it does: when it was done, or a moment after its last touchpoint.
    fileprivate var endMs: Int64 {
        if case .done(let atMs) = state { return atMs }
        return (touchpoints.last?.atMs ?? 0) + 60_000
    }
}
