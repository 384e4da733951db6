import ChannelsRules
package import Hummingbird
import Kernel
import Store
package import Web

/// What did not leave, and what colleagues decide about it.
package struct OutboxRoutes: Sendable {
    let house: House
    let matters: OutboxMatter.Reading

    package init(_ house: House, matters: @escaping OutboxMatter.Reading = { _, _ in [:] }) {
        (self.house, self.matters) = (house, matters)
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("outbox", use: list)
        group.post("outbox/held", use: letGo)
        group.post("outbox/:id/again") { request, context in
            try await decide(request, context, code: "outbox-again") { id, _, tx in try Outbox.sendAgain(id, in: tx) }
        }
        group.post("outbox/:id/arrived") { request, context in
            try await decide(request, context, code: "outbox-arrived", canUndo: true) { id, member, tx in
                try Outbox.settleArrived(id, by: member, in: tx)
            }
        }
        group.post("outbox/:id/dropped") { request, context in
            try await decide(request, context, code: "outbox-dropped", canUndo: true) { id, member, tx in
                try Outbox.drop(id, by: member, in: tx)
            }
        }
        group.post("outbox/:id/undecided") { request, context in
            try await decide(request, context, code: "undone") { id, _, tx in try Outbox.undecide(id, in: tx) }
        }
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Page {
        let before = request.query["before"].flatMap { ID<OutboxItem>($0) }
        let seen = try await house.see(context) { [matters] tx in
            try OutboxList(before: before, matters: matters, in: tx)
        }
        let frame = house.frame(request, context, current: "outbox", counts: seen.counts)
        return Page(outboxPage(seen.model, frame: frame, moments: house.moments(at: seen.now), token: context.token))
    }

    /// Lets all that is held of an address go, or sets it aside. Answers 303 to the outbox.
    @Sendable func letGo(_ request: Request, context: MemberContext) async throws -> Response {
        let (sender, sending) = (context.form["sender"] ?? "", context.form["do"] == "send")
        try await house.database.write { [member = context.signedIn.member] tx in
            try Outbox.letGo(from: sender, sending: sending, by: member, in: tx)
        }
        return Toasts.see(Path.outbox, code: sending ? "outbox-let-go" : "outbox-all-dropped")
    }

    private func decide(
        _ request: Request, _ context: MemberContext, code: String, canUndo: Bool = false,
        _ body: @escaping @Sendable (ID<OutboxItem>, Int64, Transaction) throws -> Void
    ) async throws -> Response {
        let id = try context.id(of: OutboxItem.self)
        try await house.database.write { [member = context.signedIn.member] tx in try body(id, member, tx) }
        return Toasts.see(Path.outbox, code: code, undo: canUndo ? .undecided(id) : nil)
    }
}
