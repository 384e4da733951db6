import ChannelsRules
import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import Store

/// Conversations: read by view, made, one looked at.
enum ConversationOperations {
    static let all: [Operation] = [
        Operation(
            id: "listConversations", method: .get, path: "conversations", tag: .conversations,
            summary: "One page of a view of the conversations, in the order of the view.",
            parameters: [
                Parameter(
                    name: "view", schema: .choice(of: InboxView.self),
                    note: "How to look at them; `waiting` when it is left out: the longest wait first."),
                .after, .limit,
            ],
            answer: .ok(.page(of: Conversation.schema, named: "ConversationPage"), "The page."), run: list),
        Operation(
            id: "createConversation", method: .post, path: "conversations", tag: .conversations,
            summary: "Begins a conversation with its first touchpoint. Nothing is sent by it.",
            body: NewConversationBody.self,
            answer: .created(Conversation.schema, "The conversation.", hasVersion: true),
            reaches: ["Conversations.start", "People.findOrMake", "People.make"], run: create),
        Operation(
            id: "openConversation", method: .post, path: "people/{id}/conversations", tag: .conversations,
            summary:
                "Opens a conversation in which nothing stands yet, to write to a person first: its first answer is its first word. One that stands open about the same is given again.",
            body: OpeningBody.self, answer: .created(Conversation.schema, "The conversation.", hasVersion: true),
            reaches: ["Conversations.open"], run: open),
        Operation(
            id: "getConversation", method: .get, path: "conversations/{id}", tag: .conversations,
            summary: "One conversation with the newest of its touchpoints.",
            answer: .ok(Conversation.wholeSchema, "The conversation.", hasVersion: true), run: get),
        Operation(
            id: "changeConversation", method: .patch, path: "conversations/{id}", tag: .conversations,
            summary: "Says what kind of occasion a conversation is.", body: ConversationChangeBody.self,
            answer: .ok(Conversation.schema, "The conversation as it is then.", hasVersion: true),
            reaches: ["ContactPoints.set"], takesIfMatch: true, run: change),
        Operation(
            id: "listTouchpoints", method: .get, path: "conversations/{id}/touchpoints", tag: .conversations,
            summary: "One page of what was said in a conversation, newest first.", parameters: [.after, .limit],
            answer: .ok(.page(of: Touchpoint.schema, named: "TouchpointPage"), "The page."), run: touchpoints),
        Operation(
            id: "listChanges", method: .get, path: "conversations/{id}/changes", tag: .conversations,
            summary: "The acts on a conversation that still stand, oldest first, at most the last 50.",
            answer: .ok(.all(of: ConversationChange.schema, named: "ConversationChanges"), "The acts."), run: changes),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let (view, limit, cursor) = (
            try call.choice("view") ?? InboxView.waiting, try call.limit, try call.after(InboxCursor.self)
        )
        let member = call.member
        let (page, names) = try await call.read { tx in
            let page = try Conversations.page(view, of: member, after: cursor, limit: limit, in: tx)
            return (page, try People.summary(ids: page.rows.map(\.person), in: tx))
        }
        return call.page(page.rows, next: page.next) { $0.json(of: names[$0.person]?.name ?? "") }
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let new = try await call.body(NewConversationBody.self)
        let member = call.member
        let (conversation, name) = try await call.write { tx in
            let person = try new.person.find(by: member, in: tx)
            let made = try Conversations.start(new.conversation(with: person), by: member, in: tx)
            let conversation = try Conversations.conversation(made.conversation, in: tx)
            return (conversation, try People.name(of: person.id, in: tx))
        }
        return call.created(
            conversation.json(of: name), at: "conversations/\(conversation.id)", version: conversation.version)
    }

    @Sendable static func open(_ call: Call) async throws -> Response {
        let person = try call.id(of: Person.self)
        let opening = try await call.body(OpeningBody.self)
        let member = call.member
        let (conversation, name) = try await call.write { tx in
            let id = try Conversations.open(with: person, about: opening.subject, by: member, in: tx)
            return (try Conversations.conversation(id, in: tx), try People.name(of: person, in: tx))
        }
        return call.created(
            conversation.json(of: name), at: "conversations/\(conversation.id)", version: conversation.version)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let (conversation, name, page) = try await call.read { tx in
            let conversation = try Conversations.conversation(id, in: tx)
            let name = try People.name(of: conversation.person, in: tx)
            return (conversation, name, try TouchpointPage(of: id, after: nil, limit: 30, in: tx))
        }
        return call.ok(conversation.json(of: name, touchpoints: page.json), version: conversation.version)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let change = try await call.body(ConversationChangeBody.self)
        let (conversation, name) = try await call.writeIfMatch { version, tx in
            let before = try Conversations.conversation(id, in: tx)
            try before.refuse(unless: version)
            if change.contactPoint != before.contactPoint { try ContactPoints.set(change.contactPoint, of: id, in: tx) }
            return (try Conversations.conversation(id, in: tx), try People.name(of: before.person, in: tx))
        }
        return call.ok(conversation.json(of: name), version: conversation.version)
    }

    @Sendable static func touchpoints(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let (limit, cursor) = (try call.limit, try call.after(MomentCursor<Touchpoint>.self))
        let page = try await call.read { tx in
            _ = try Conversations.conversation(id, in: tx)
            return try TouchpointPage(of: id, after: cursor, limit: limit, in: tx)
        }
        return call.page(page.touchpoints, next: page.next) { $0.json(page.outbox[$0.id.value]) }
    }

    @Sendable static func changes(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let changes = try await call.read { tx in
            _ = try Conversations.conversation(id, in: tx)
            return try Conversations.changes(of: id, in: tx)
        }
        return call.ok(#"{"items":\#(each: changes, \.json)}"#)
    }
}

/// What was said in a conversation, newest first, with where ours, and what we answered by ourselves, is on its way out.
struct TouchpointPage: Sendable {
    let touchpoints: [Touchpoint]
    let next: MomentCursor<Touchpoint>?
    let outbox: [Int64: OutboxItem]

    /// Reads it in two statements.
    init(
        of id: ConversationID, after cursor: MomentCursor<Touchpoint>?, limit: Int, in tx: Transaction
    ) throws {
        let before = cursor.map { (at: $0.at, id: $0.id) }
        let found = try Conversations.touchpoints(of: id, before: before, limit: limit + 1, in: tx).reversed()
        (touchpoints, next) = Array(found).cut(to: limit) { MomentCursor(at: $0.at, id: $0.id) }
        outbox = touchpoints.isEmpty ? [:] : try Outbox.items(subjects: touchpoints.map(\.id.value), in: tx)
    }

    var json: JSON {
        #"{"items":\#(each: touchpoints, { $0.json(outbox[$0.id.value]) }),"next":\#(next?.description)}"#
    }
}

extension Conversation {
    /// Refuses when this is not the version that the program saw; nil is any.
    func refuse(unless seen: Int?) throws {
        guard let seen, seen != version else { return }
        throw Conflict("“\(subject)” changed after you read it. Read what changed, then do it again.")
    }
}
