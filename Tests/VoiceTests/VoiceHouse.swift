import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Timeline
import VoicePages
import VoiceRules

/// A house in which people are asked: with a public address, a contact point, and mail set up unless told otherwise.
struct VoiceHouse: Sendable {
    let house: TestHouse
    let settings: VoiceSettings
    /// The contact point "Repair".
    let repair: ContactPointID

    var database: any Database { house.database }
    var clock: SetClock { house.clock }
    var maya: MemberID { house.cast.maya }
    var mrsMiggins: PersonID { house.cast.mrsMiggins }

    /// A conversation of a person about a repair, begun now.
    func conversation(of person: PersonID, subject: String = "Front brake squeals") async throws -> ConversationID {
        try await database.write { [repair] tx in
            let new = NewConversation(person: person, subject: subject, words: "It squeals.", contactPoint: repair)
            return try Conversations.start(new, by: nil, in: tx).conversation
        }
    }

    /// Marks conversations done, all at once.
    @discardableResult
    func done(_ ids: ConversationID...) async throws -> ID<ConversationAct> {
        try await database.write { [maya] in try Conversations.turn(ids, .done, by: maya, in: $0) }
    }

    /// Lets half a minute pass and runs what is due.
    func later(_ span: Span = .seconds(31)) async throws {
        clock.advance(span)
        var handlers = JobHandlers()
        VoiceJobs.add(to: &handlers, settings: settings)
        try await house.runQueued(handlers)
    }

    /// Asks a person by a link to pass on; its token.
    func ask(_ person: PersonID) async throws -> Token {
        let id = try await conversation(of: person)
        let asked = try await database.write { [maya] tx in
            try Asking.ask(about: id, by: maya, settings: .byHand, in: tx)
        }
        return try #require(Token(asked.link.suffix(27)))
    }

    /// What the page behind a link shows.
    func survey(_ token: Token) async throws -> OpenSurvey {
        try await database.read { try OpenSurvey.open(token, in: $0) }
    }

    /// Answers as the page does.
    @discardableResult
    func answer(
        _ token: Token, _ expectation: VoiceRules.Expectation?, words: String = "", isUnnamed: Bool = false,
        sure: String? = nil
    ) async throws -> AnswerOutcome {
        let once = try await survey(token).once
        let sheet = AnswerSheet(expectation, words: words, isUnnamed: isUnnamed, once: once, sure: sure)
        return try await database.write { try Answers.give(sheet, by: token, in: $0) }
    }

    /// A person without any history.
    func newPerson(_ number: Int) async throws -> PersonID {
        try await database.write {
            try People.make(name: "Person \(number)", email: "p\(number)@x.example", by: nil, in: $0)
        }
    }

    /// How many rows a table has.
    func count(_ table: Query) async throws -> Int {
        try await database.read { try $0.row("SELECT count(*) FROM \(table)") { $0.int(0) } ?? 0 }
    }

    /// The kinds of all events from the first of this room on, in their order.
    func events() async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT kind FROM event ORDER BY id") { $0.text(0) }.filter {
                $0.hasPrefix("invitation") || $0.hasPrefix("answer") || $0.hasPrefix("asking")
            }
        }
    }
}

/// Gives `body` such a house.
func withVoice<T>(
    _ engine: Engine, sendsMail: Bool = true, _ body: (VoiceHouse) async throws -> T
) async throws -> T {
    var followers = Followers()
    VoiceFollowers.add(to: &followers)
    return try await withHouse(engine, rooms: VoiceMigrations.all, followers: followers) { house in
        let repair = try await house.database.write { tx in
            try Business.change(BusinessChange(publicAddress: "https://care.bramble.example"), in: tx)
            return try ContactPoints.add("Repair", in: tx)
        }
        let settings = sendsMail ? VoiceSettings { _ in "hello@bramble.example" } : .byHand
        return try await body(VoiceHouse(house: house, settings: settings, repair: repair))
    }
}
