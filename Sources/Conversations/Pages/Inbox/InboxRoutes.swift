package import ConversationsRules
package import Hummingbird
package import Kernel
import PeoplePages
import PeopleRules
package import Store
package import Web
import Words

/// The inbox and what can be done from it.
package struct InboxRoutes: Sendable {
    /// The clocks that rooms further down run for conversations, read in the page's transaction.
    package typealias Clocks =
        @Sendable ([ConversationID], Moments, Transaction) throws -> [ConversationID: InboxClock]

    /// What was late or about to be at a moment, the most pressing first.
    package typealias Pressing = @Sendable (Instant, Transaction) throws -> [ConversationID]

    let house: House
    let clocks: Clocks
    let pressing: Pressing

    package init(
        _ house: House, clocks: @escaping Clocks = { _, _, _ in [:] },
        pressing: @escaping Pressing = { _, _ in [] }
    ) {
        (self.house, self.clocks, self.pressing) = (house, clocks, pressing)
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("inbox", use: show)
        group.post("inbox/turns", use: turn)
        group.post("turns/:act/undo", use: undo)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Page {
        let query = request.query
        let view = query["view"].flatMap(InboxView.init) ?? .waiting
        let cursor = query.fromAfter
        let (clocks, pressing, zone) = (clocks, pressing, house.place.now.zone)
        let seen = try await house.see(context) { [member = context.signedIn.memberID] tx in
            try Inbox(
                view, of: member, after: cursor, in: tx,
                clocks: { try clocks($0, Moments(now: tx.now, zone: zone), tx) }, pressing: { try pressing($0, tx) })
        }
        let frame = house.frame(request, context, current: "inbox", counts: seen.counts)
        return Page(
            inboxPage(
                seen.model, frame: frame, place: house.place.now, moments: house.moments(at: seen.now),
                token: context.token))
    }

    /// Changes whose turn it is in all chosen conversations. Answers 303 to the view.
    @Sendable func turn(_ request: Request, context: MemberContext) async throws -> Response {
        let form = context.form
        let me = context.signedIn.memberID
        let list = Path.inbox(form.fromView ?? .waiting, after: form.fromAfter)
        if let id = form["take"].flatMap({ ConversationID($0) }) { return try await take(id, by: me, then: list) }
        let ids = form.all("conversation").prefix(200).compactMap { ConversationID($0) }
        guard let turn = TurnForm(form, house, by: me).turn else { throw ConversationRefusal.laterHasPassed }
        let (act, person) = try await house.database.write { tx in
            let act = try Conversations.turn(ids, turn, by: me, in: tx)
            return (act, ids.count == 1 ? try Conversations.called(ids[0], in: tx) : nil)
        }
        guard let toast = person.map({ turn.toast(of: $0, by: me, at: house.place.now) }) else {
            return Toasts.see(list, code: "many", name: Words.Inbox.conversations(ids.count), undo: Path.undo(act))
        }
        return Toasts.see(list, code: toast.code, name: toast.name, undo: Path.undo(act))
    }

    /// Gives `me` what nobody has, as the list said that was open: who has it by now is told.
    private func take(_ id: ConversationID, by me: MemberID, then list: Link) async throws -> Response {
        do {
            let (act, person) = try await house.database.write { tx in
                (try Conversations.take(id, by: me, in: tx), try Conversations.called(id, in: tx))
            }
            return Toasts.see(list, code: "taken", name: person, undo: Path.undo(act))
        } catch ConversationRefusal.taken(let colleague) {
            return Toasts.see(list, code: "taken-by", name: colleague)
        }
    }

    /// Puts back what an act changed. Answers 303 to where the colleague was.
    @Sendable func undo(_ request: Request, context: MemberContext) async throws -> Response {
        let act = try context.id("act", of: ConversationAct.self)
        let count = try await house.database.write { [member = context.signedIn.memberID] tx in
            try Conversations.undo(act, by: member, in: tx)
        }
        return Toasts.see(Path.ours(context.form["to"]) ?? .inbox, code: count > 0 ? "undone" : "too-late")
    }
}
