import ConversationsRules
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import InsightPages
import Kernel
import Logging
import PeoplePages
import PeopleRules
import RegardTesting
import Store
import VoiceRules
import Web

/// A house with a contact point, in which Maya looks at the gap.
struct GapHouse: Sendable {
    let house: TestHouse
    /// The contact point "Repair".
    let repair: ContactPointID

    var database: any Database { house.database }
    var maya: MemberID { house.cast.maya }

    /// Everybody says that customers find us more than they expected.
    func believe() async throws {
        try await database.write { [cast = house.cast] tx in
            for member in [cast.maya, cast.priya, cast.luca] {
                _ = try Beliefs.keep(BeliefSheet(inAll: .more), by: member, in: tx)
            }
        }
    }

    /// So many named answers with words come in, each by a person and conversation of its own.
    func answers(more: Int, less: Int) async throws {
        try await database.write { [repair] tx in
            let all =
                Array(repeating: VoiceRules.Expectation.more, count: more)
                + Array(repeating: Expectation.less, count: less)
            let asked = try all.map { expectation in
                let person = try People.make(name: "<Anna>", by: nil, in: tx)
                let new = NewConversation(person: person, subject: "Bell", words: "It rings.", contactPoint: repair)
                return VoiceHistory.Asked(
                    person: person, conversation: try Conversations.start(new, by: nil, in: tx).conversation,
                    contactPoint: repair, at: tx.now - .days(2),
                    answer: .init(expectation, words: "<script>", isNamed: true, at: tx.now - .days(1)))
            }
            try VoiceHistory.load(asked, in: tx)
        }
    }

    /// Gives `body` Maya's browser.
    func visit(_ body: @escaping @Sendable (Reader) async throws -> Void) async throws {
        let session = try await database.write { [maya] in try Sessions.start(of: maya, device: "", in: $0) }
        let clock = house.clock
        let web = House(
            database: database, clock: clock,
            sessions: SessionCache(MemberSessions(database, clock: clock), clock: clock),
            forms: FormKey(secret: Array(repeating: 7, count: 32)), live: LiveHub(),
            place: CurrentPlace(Place(name: "Bramble Cycles", zone: .utc, currency: "EUR")),
            limits: RateLimits(clock: clock), log: Logger(label: "test"),
            address: CurrentAddress("https://care.bramble.example"),
            counts: { _, _ in [:] }, navigation: { _, _, _ in [] })
        let router = Router(context: VisitorContext.self)
        router.add(middleware: ErrorAnswers(log: web.log))
        router.add(middleware: Visitors(web))
        InsightRoutes(house: web).add(to: router.group(context: MemberContext.self))
        try await Application(router: router).test(.router) { try await body(Reader($0, session)) }
    }
}

/// A browser that only looks.
final class Reader {
    private let client: any TestClientProtocol
    private let session: Token
    private(set) var page = ""
    private(set) var status = 0
    private(set) var location: String?
    private(set) var disposition: String?

    init(_ client: any TestClientProtocol, _ session: Token) {
        self.client = client
        self.session = session
    }

    func get(_ path: String) async throws {
        let response = try await client.executeRequest(
            uri: path, method: .get, headers: [.cookie: "regard=\(session.text)"], body: nil)
        (status, location, page) = (
            response.status.code, response.headers[.location], String(buffer: response.body)
        )
        disposition = response.headers[.contentDisposition]
    }

    func shows(_ words: String) -> Bool { page.contains(words) }
}

/// Gives `body` such a house.
func withGap<T>(_ engine: Engine, _ body: (GapHouse) async throws -> T) async throws -> T {
    try await withHouse(engine, rooms: VoiceMigrations.all) { house in
        let repair = try await house.database.write { try ContactPoints.add("Repair", in: $0) }
        return try await body(GapHouse(house: house, repair: repair))
    }
}
