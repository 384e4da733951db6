import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import ConversationsRules

@Suite("What serves the queries of Conversations, on both engines")
struct PlanTests {
    private static let id = ConversationID(7)
    private static let member = MemberID(8)
    private static let person = PersonID(9)
    private static let cursor = InboxCursor(at: TestHouse.morning, id: id)

    private static let views: [(InboxView, String)] = [
        (.waiting, "conversation_waiting"), (.mine, "conversation_mine"), (.new, "conversation_new"),
        (.later, "conversation_later"), (.withThem, "conversation_state"), (.withColleague, "conversation_state"),
        (.done, "conversation_state"), (.all, "conversation_latest"),
    ]

    @Test(
        "Each view is read in its order from its own index, on its first page and deep in the list",
        arguments: Engine.allCases)
    func views(engine: Engine) async throws {
        try await withHouse(engine) { house in
            for (view, index) in Self.views {
                for after in [nil, Self.cursor] {
                    let query = Conversations.paging(view, of: Self.member, after: after, limit: 50)
                    let plan = try await house.database.plan(of: query, inOrder: true)
                    #expect(plan.contains(index) && plan.isSorted, "\(view): \(plan)")
                }
                let count = try await house.database.plan(of: Conversations.counting(view, of: Self.member))
                #expect(count.contains("conversation_"), "\(view): \(count)")
            }
        }
    }

    @Test("Each other query is served by an index", arguments: Engine.allCases)
    func others(engine: Engine) async throws {
        let served: [(Query, sqlite: String, postgres: String)] = [
            (
                TouchpointStore.latest(of: Self.id, before: nil, limit: 30), "touchpoint_conversation",
                "touchpoint_conversation"
            ),
            (
                TouchpointStore.latest(of: Self.id, before: (TestHouse.morning, TouchpointID(1)), limit: 30),
                "touchpoint_conversation", "touchpoint_conversation"
            ),
            (WaitingOnUs.needing(Self.member, limit: 12), "conversation_mine", "conversation_waiting"),
            ("SELECT (\(WaitingOnUs.countingPeople))", "conversation_held", "conversation_"),
            ("SELECT (\(WaitingOnUs.longestWithColleagues))", "conversation_held", "conversation_held"),
            ("SELECT (\(WaitingOnUs.countingTaken(by: Self.member)))", "conversation_mine", "conversation_"),
            (TouchpointStore.latestWords(of: Self.id), "touchpoint_conversation", "touchpoint_conversation"),
            (TouchpointStore.place(of: ID(5)), "touchpoint_intake", "touchpoint_intake"),
            (TouchpointStore.addresses(of: Self.id), "touchpoint_conversation", "touchpoint_conversation"),
            (TouchpointStore.news(of: Self.id), "touchpoint_conversation", "touchpoint_conversation"),
            (TouchpointStore.entries(of: [Self.id]), "touchpoint_conversation", "touchpoint_conversation"),
            (TouchpointStore.public(of: Self.id), "touchpoint_conversation", "touchpoint_conversation"),
            (Recipients.stored(of: [TouchpointID(1)]), "PRIMARY KEY", "touchpoint_recipient_pkey"),
            (Conversations.matters(of: [TouchpointID(1)]), "INTEGER PRIMARY KEY", "touchpoint_pkey"),
            (
                ConversationSurroundings.all(of: Self.id, letters: [TouchpointID(1)], for: Self.member), "PRIMARY KEY",
                "touchpoint_recipient_pkey"
            ),
            (
                ConversationSurroundings.all(of: Self.id, letters: [TouchpointID(1)], for: Self.member),
                "conversation_change_conversation", "conversation_change_conversation"
            ),
            (Drafts.inside(Self.id, by: Self.member), "SEARCH draft USING PRIMARY KEY", "draft_pkey"),
            (ConversationStore.latest(of: [Self.person], limit: 30), "conversation_person", "conversation_person"),
            (DraftFiles.all(of: Self.id, by: Self.member), "draft_file_draft", "draft_file_draft"),
            (
                AnsweredMail.latest(of: Self.id, with: [Self.person]), "touchpoint_conversation",
                "touchpoint_conversation"
            ),
            (Conversations.timeline(of: Self.person, before: nil, limit: 30), "touchpoint_person", "touchpoint_person"),
            (
                Conversations.timeline(of: Self.person, before: (TestHouse.morning, TouchpointID(1)), limit: 30),
                "touchpoint_person", "touchpoint_person"
            ),
            (ConversationStore.latest(of: Self.person, limit: 30), "conversation_person", "conversation_person"),
            (ConversationStore.many([Self.id]), "INTEGER PRIMARY KEY", "conversation_pkey"),
            (ConversationStore.participants(of: [Self.id]), "PRIMARY KEY", "conversation_participant_pkey"),
            (MessageKeys.knowing(["a", "b"]), "PRIMARY KEY", "message_key_pkey"),
            (NoticeStore.of(Self.id, limit: 100), "notice_conversation", "notice_conversation"),
            (TouchpointStore.latestWord(of: Self.id), "touchpoint_conversation", "touchpoint_conversation"),
            (
                TouchpointStore.latestLetter(to: Self.person, since: TestHouse.morning), "touchpoint_person",
                "touchpoint_person"
            ),
            (Drafts.all(of: Self.id, by: Self.member), "PRIMARY KEY", "draft_pkey"),
            (Drafts.between(Self.id, Self.id, by: Self.member), "PRIMARY KEY", "draft_pkey"),
            (ConversationChangeStore.of(ID(1)), "conversation_change_act", "conversation_change_act"),
            (
                ConversationChangeStore.standing(of: Self.id), "conversation_change_conversation",
                "conversation_change_conversation"
            ),
            (
                ConversationChangeStore.settled([Self.id]), "conversation_change_conversation",
                "conversation_change_conversation"
            ),
        ]
        try await withHouse(engine) { house in
            for (query, sqlite, postgres) in served {
                let plan = try await house.database.plan(of: query)
                #expect(plan.contains(engine == .sqlite ? sqlite : postgres), "\(plan)")
                #expect(!plan.contains("SCAN t") && !plan.contains("Seq Scan"), "\(plan)")
            }
        }
    }

    @Test("The search for words reads the full-text index and joins by keys", arguments: Engine.allCases)
    func search(engine: Engine) async throws {
        try await withHouse(engine) { house in
            for isPrefix in [false, true] {
                let query = Conversations.finding(["bike"], lastIsPrefix: isPrefix, before: TouchpointID(9), limit: 20)
                let plan = try await house.database.plan(of: query)
                switch engine {
                case .sqlite: #expect(plan.contains("VIRTUAL TABLE INDEX") && !plan.contains("SCAN t\n"), "\(plan)")
                case .postgres:
                    #expect(plan.contains("touchpoint_words_words") && !plan.contains("Seq Scan"), "\(plan)")
                }
            }
        }
    }
}

extension String {
    /// Whether the plan needs no sorting of its own.
    fileprivate var isSorted: Bool { !contains("TEMP B-TREE") && !contains("Sort") }
}
