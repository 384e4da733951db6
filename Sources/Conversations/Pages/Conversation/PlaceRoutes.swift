import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import Store
package import Web
import Words

/// Where a message belongs: the page on which another conversation is chosen, the move and its way back, and the word of a
/// colleague that a newcomer belongs here.
package struct PlaceRoutes: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("touchpoints/:id/place", use: show)
        group.post("touchpoints/:id/place", use: place)
        group.post("touchpoints/:id/confirm", use: confirm)
        group.post("moves/:id/undo", use: undo)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Page {
        try await page(request, context, problem: nil)
    }

    private func page(_ request: Request, _ context: MemberContext, problem: String?) async throws -> Page {
        let id = try context.id(of: Touchpoint.self)
        let typed = String((request.query.text("q") ?? "").prefix(200))
        let member = context.signedIn.memberID
        let seen = try await house.see(context) { try Places(id, typed: typed, for: member, in: $0) }
        let frame = house.frame(request, context, current: "inbox", counts: seen.counts)
        return Page(
            placePage(seen.model, problem: problem, frame: frame, house.moments(at: seen.now), context.token),
            status: problem == nil ? .ok : .unprocessableContent)
    }

    /// Moves it to the chosen conversation, or into a new one when `to` is "new". Answers 303 to where it stands then.
    @Sendable func place(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Touchpoint.self)
        let chosen = context.form["to"] ?? ""
        guard chosen == "new" || ConversationID(chosen) != nil else { throw HTTPError(.badRequest) }
        do {
            let moved = try await house.database.write { [member = context.signedIn.memberID] tx in
                try Conversations.move(id, to: ConversationID(chosen), by: member, in: tx)
            }
            return Toasts.see(Path.conversation(moved.conversation), code: "moved", undo: Path.undoMove(moved.move))
        } catch let refusal as ConversationRefusal {
            return try await page(request, context, problem: refusal.sentence).response(from: request, context: context)
        }
    }

    @Sendable func undo(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: TouchpointMove.self)
        let back = try await house.database.write { [member = context.signedIn.memberID] tx in
            try Conversations.undoMove(id, by: member, in: tx)
        }
        return Toasts.see(Path.conversation(back), code: "undone")
    }

    @Sendable func confirm(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Touchpoint.self)
        let conversation = try await house.database.write { [member = context.signedIn.memberID] tx in
            try Conversations.confirm(id, by: member, in: tx)
            return try Conversations.touchpoint(id, in: tx).conversation
        }
        return Toasts.see(Path.conversation(conversation), code: "confirmed")
    }
}

/// Where a message could go.
struct Places: Sendable {
    let touchpoint: Touchpoint
    let typed: String
    /// The other conversations of its person.
    let own: [Conversation]
    /// Those of the people that were searched for, else the latest.
    let others: [Conversation]
    let names: [PersonID: PersonSummary]

    /// Reads it in six statements at most.
    init(_ id: TouchpointID, typed: String, for member: MemberID, in tx: Transaction) throws {
        touchpoint = try Conversations.touchpoint(id, in: tx)
        self.typed = typed
        let here = touchpoint.conversation
        let own = try Conversations.of(touchpoint.person, limit: 11, in: tx).filter { $0.id != here }
        let found =
            typed.isEmpty
            ? try Conversations.page(.all, of: member, limit: 12, in: tx).rows
            : try Conversations.of(try People.search(typed, limit: 10, in: tx).map(\.id), limit: 20, in: tx)
        let known = Set(own.map(\.id) + [here])
        self.own = own
        others = found.filter { !known.contains($0.id) }
        names = try People.summary(ids: (own + others).map(\.person), in: tx)
    }
}

private func placePage(
    _ places: Places, problem: String?, frame: Frame, _ moments: Moments, _ token: FormToken
) -> HTML {
    func row(_ conversation: Conversation) -> HTML {
        let name = places.names[conversation.person]?.name ?? ""
        let subject = conversation.subject.isEmpty ? Words.Inbox.noSubject : conversation.subject
        return """
            <li><p><b>\(name)</b> · \(subject) · \(moments.stamp(conversation.last).html)</p>\
            \(button(Words.Placing.moveHere(subject), .quiet, name: "to", value: "\(conversation.id)"))</li>
            """
    }
    func group(_ title: String, id: String, _ all: [Conversation]) -> HTML {
        let list: HTML =
            all.isEmpty ? meta(Words.Placing.noneFound) : "<ul role=\"list\">\(each: all, row)</ul>"
        return section(title, id: id, list)
    }
    let place = Path.place(places.touchpoint.id)
    let search = form(
        to: place, .get, label: Words.Placing.moveSearch,
        """
        \(field(FieldText("q", label: Words.Placing.moveSearch), .search, value: places.typed))\
        \(button(Words.Placing.moveFind))
        """)
    let others = places.typed.isEmpty ? Words.Placing.recent : Words.Placing.found(places.typed)
    let own: HTML? = places.own.isEmpty ? nil : group(Words.Placing.theirs, id: "theirs", places.own)
    let groups: HTML = "\(own)\(group(others, id: "others", places.others))"
    return staffPage(
        frame, title: Words.Placing.moveTitle, hasProblem: problem != nil,
        content: """
            \(pageTitle(Words.Placing.moveTitle))\(errorSummary(problem.map { [Problem(nil, $0)] } ?? []))\
            <blockquote>\(paragraphs(String(places.touchpoint.parted.kept.prefix(400))))</blockquote>\
            \(form(to: place, .post(token), button(Words.Placing.moveToNew, .primary, name: "to", value: "new")))\
            \(search)\
            \(form(to: place, .post(token), groups))\
            <p>\(link(Words.Conversation.backToList, to: Path.conversation(places.touchpoint.conversation)))</p>
            """)
}
