package import ConversationsRules
package import Hummingbird
package import Kernel
import Mail
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

/// The turn that a form asks for.
struct TurnForm {
    /// Nil when it names a moment that cannot be read, or nothing that we know.
    let turn: Turn?

    /// `moment` reads what was typed in words.
    init(
        _ form: FormData, _ house: House, by member: MemberID,
        moment: ConversationRoutes.MomentReading = { _, _, _ in nil }
    ) {
        let now = house.clock.now
        let zone = house.place.now.zone
        let today = LocalTime(now, in: zone)
        switch form["turn"] {
        case "done": turn = .done
        case "with-them": turn = .withThem
        case "waiting": turn = .waiting
        case "give": turn = .give(to: form["member"].flatMap { MemberID($0) })
        case "take": turn = .give(to: member)
        case "take-back": turn = .give(to: nil)
        case "later-today": turn = .later(until: now + .hours(3))
        case "tomorrow": turn = .later(until: zone.instant(dayNumber: today.dayNumber + 1, hour: 9))
        case "next-week":
            turn = .later(until: zone.instant(dayNumber: today.dayNumber + 8 - today.weekday, hour: 9))
        case "later":
            let typed = form.text("until_words") ?? form.text("until")
            turn = typed.flatMap { zone.instant(typed: $0) ?? moment($0, now, zone) }.map { .later(until: $0) }
        case let typed?:
            let day = typed.hasPrefix("back-") ? Int(typed.dropFirst(5)).flatMap(MailDay.init(number:)) : nil
            turn = day.map { .later(until: zone.instant(dayNumber: $0.number, hour: 9)) }
        case nil: turn = nil
        }
    }
}

extension Zone {
    /// The moment that a browser's field for date and time sends, as "2026-11-19T17:00"; nil when it is none.
    package func instant(typed text: String) -> Instant? {
        let numbers = text.split { "-T: ".contains($0) }.map { Int($0) }
        guard numbers.count >= 5, let year = numbers[0], let month = numbers[1], let day = numbers[2],
            let hour = numbers[3], let minute = numbers[4], (1900...2200).contains(year), (1...12).contains(month),
            (1...31).contains(day), (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return instant(
            dayNumber: LocalTime.dayNumber(year: year, month: month, day: day), hour: hour, minute: minute)
    }
}
