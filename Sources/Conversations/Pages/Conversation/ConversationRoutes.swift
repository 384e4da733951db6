package import ConversationsRules
import HTTPTypes
package import Hummingbird
package import Kernel
import PeoplePages
package import PeopleRules
package import Store
package import Web
import Words

/// The page of a conversation and what can be done on it.
package struct ConversationRoutes: Sendable {
    /// What rooms further down show of a conversation, read in the page's transaction.
    package typealias Cards =
        @Sendable (ConversationID, Person, SignedIn, FormToken, Moments, Transaction) throws -> ConversationCards

    /// The moment that words name when they are typed now, by the clocks of a zone; nil when they name none.
    package typealias MomentReading = @Sendable (_ words: String, _ now: Instant, Zone) -> Instant?

    let house: House
    let cards: Cards
    let attendant: ReplyAttendant
    let moment: MomentReading

    package init(
        _ house: House, cards: @escaping Cards = { _, _, _, _, _, _ in ConversationCards() },
        attendant: ReplyAttendant = .none, moment: @escaping MomentReading = { _, _, _ in nil }
    ) {
        (self.house, self.cards, self.attendant, self.moment) = (house, cards, attendant, moment)
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("conversations/:id", use: show)
        group.post("conversations/:id/answers", use: answer)
        group.post("conversations/:id/drafts", use: saveDraft)
        group.post("conversations/:id/files", use: files)
        group.post("conversations/:id/turns", use: turn)
        group.post("conversations/:id/occasion", use: setOccasion)
        group.post("touchpoints/:id/undo", use: takeBack)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Page {
        try await page(request, context, problem: nil)
    }

    func page(
        _ request: Request, _ context: MemberContext, problem: AnswerProblem?, turnProblem: TurnProblem? = nil
    ) async throws -> Page {
        let id = try context.id(of: Conversation.self)
        let (query, form) = (request.query, context.form)
        let (list, after) = (query.fromView ?? form.fromView ?? .waiting, query.fromAfter ?? form.fromAfter)
        let before = request.query["before"].flatMap { InboxCursor($0) }
        let shown = request.query["shown"].flatMap { Int($0) } ?? ConversationView.step
        let (signedIn, member) = (context.signedIn, context.signedIn.memberID)
        let (token, zone, cards) = (context.token, house.place.now.zone, cards)
        let seen = try await house.see(context) { tx in
            let view = try ConversationView(
                id, for: member, from: list, after: after, shown: shown,
                before: before.map { ($0.at, TouchpointID($0.id.value)) },
                in: tx)
            let moments = Moments(now: tx.now, zone: zone)
            return (view: view, cards: try cards(id, view.person, signedIn, token, moments, tx))
        }
        let moments = house.moments(at: seen.now)
        let reply = problem?.reply ?? seen.model.view.drafts[.reply]?.words ?? ""
        let place = house.place.now
        let recipient = Recipient(seen.model.view.person, ourZone: place.zone, language: place.language)
        let setting = Setting(
            frame: house.frame(request, context, current: "inbox", counts: seen.counts), place: place,
            moments: moments, token: token, member: member, cards: seen.model.cards,
            attendance: attendant.panel(reply, problem == nil ? FormData() : context.form, seen.now, recipient))
        return Page(
            conversationPage(seen.model.view, setting, problem: problem, turnProblem: turnProblem),
            status: problem == nil && turnProblem == nil ? .ok : .unprocessableContent,
            headers: [.contentSecurityPolicy: ContentPolicy.pageWithLetter])
    }

    /// Sends a reply or keeps a note. Answers 303 to the conversation; a refusal shows the page again with what was typed.
    @Sendable func answer(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Conversation.self)
        let form = AnswerForm(context.form)
        let back = Path.conversation(id, from: context.form.fromView, after: context.form.fromAfter)
        if let refused = try await keep(context.files, for: id, by: context.signedIn.memberID) {
            return try await page(request, context, problem: form.problem(refused, canSendAnyway: false))
                .response(from: request, context: context)
        }
        do {
            if form.isNote {
                try await house.database.write { [member = context.signedIn.memberID] tx in
                    _ = try Conversations.note(form.note, in: id, by: member, in: tx)
                    // What stands in the other field stays, also when the browser had no time to save it.
                    if !form.reply.isEmpty {
                        try Drafts.save(
                            form.reply, cc: form.cc, bcc: form.bcc, .reply, of: id, by: member, in: tx)
                    }
                }
                return Toasts.see(back, code: "note")
            }
            let recipient = try await house.database.read { tx in
                try Recipient.of(try Conversations.conversation(id, in: tx).person, in: tx)
            }
            if let question = attendant.question(form.reply, context.form, house.clock.now, recipient) {
                return try await page(request, context, problem: form.problem(question, canSendAnyway: false))
                    .response(from: request, context: context)
            }
            let (attendant, sentForm) = (attendant, context.form)
            let (touchpoint, name) = try await house.database.write { [member = context.signedIn.memberID] tx in
                let before = try Conversations.sent(form.answer, in: id, by: member, in: tx)
                let sent = try before ?? Conversations.reply(to: id, form.answer, by: member, in: tx)
                if before == nil {
                    try attendant.sent(try Conversations.touchpoint(sent, in: tx), sentForm, member, tx)
                }
                if !form.note.isEmpty { try Drafts.save(form.note, .note, of: id, by: member, in: tx) }
                return (sent, try Conversations.called(id, in: tx))
            }
            return Toasts.see(back, code: "sending", name: name, undo: Path.takeBack(touchpoint))
        } catch let refusal as any Refusal {
            return try await page(request, context, problem: form.problem(refusal.sentence, canSendAnyway: false))
                .response(from: request, context: context)
        } catch let conflict as Conflict {
            return try await page(request, context, problem: form.problem(conflict.sentence, canSendAnyway: true))
                .response(from: request, context: context)
        }
    }

    /// Keeps what is being typed; the script sends it while one writes. Answers 204, or what stands under the words then when
    /// that part is asked for, and the time on the business's clocks.
    @Sendable func saveDraft(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Conversation.self)
        let kind = context.form["kind"].flatMap(Draft.Kind.init) ?? .reply
        let form = context.form
        let (words, isReply) = (form["text"] ?? "", kind == .reply)
        let (cc, bcc) = isReply ? (form["cc"] ?? "", form["bcc"] ?? "") : ("", "")
        let isAttended = isReply && request.parts.first == ReplyAttendant.part
        let window = form["window"].map { DraftWindow($0, seen: form.text("seen")) }
        let recipient = try await house.database.write { [member = context.signedIn.memberID] tx in
            try Drafts.save(words, cc: cc, bcc: bcc, kind, of: id, by: member, from: window, in: tx)
            return isAttended ? try Recipient.of(try Conversations.conversation(id, in: tx).person, in: tx) : nil
        }
        let clock: HTTPFields = [.regardClock: house.moments(at: house.clock.now).clock(house.clock.now)]
        guard let recipient, let panel = attendant.panel(words, FormData(), house.clock.now, recipient) else {
            return Response(status: .noContent, headers: clock)
        }
        return Page(panel, headers: clock).response(from: request, context: context)
    }

    /// Changes whose turn it is, or who has it. Answers 303 to the list when it is done with, else to the conversation.
    @Sendable func turn(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Conversation.self)
        let member = context.signedIn.memberID
        do {
            guard let turn = TurnForm(context.form, house, by: member, moment: moment).turn else {
                throw ConversationRefusal.laterHasPassed
            }
            let (act, name) = try await house.database.write { tx in
                (try Conversations.turn([id], turn, by: member, in: tx), try Conversations.called(id, in: tx))
            }
            return turned(turn, id, name: name, undo: Path.undo(act), context)
        } catch ConversationRefusal.laterHasPassed {
            let problem = TurnProblem(
                says: ConversationRefusal.laterHasPassed.sentence, until: context.form["until"] ?? "",
                words: context.form["until_words"] ?? "")
            return try await page(request, context, problem: nil, turnProblem: problem)
                .response(from: request, context: context)
        }
    }

    private func turned(
        _ turn: Turn, _ id: ConversationID, name: String, undo: Path, _ context: MemberContext
    ) -> Response {
        let (list, after) = (context.form.fromView ?? .waiting, context.form.fromAfter)
        let toast = turn.toast(of: name, by: context.signedIn.memberID, at: house.place.now)
        return Toasts.see(
            turn.endsWork ? Path.inbox(list, after: after) : Path.conversation(id, from: list, after: after),
            code: toast.code, name: toast.name,
            undo: undo)
    }

    /// Says what kind of occasion it is. Answers 303 to the conversation.
    @Sendable func setOccasion(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Conversation.self)
        let point = context.form.text("occasion").flatMap { ContactPointID($0) }
        try await house.database.write { try ContactPoints.set(point, of: id, in: $0) }
        return Toasts.see(Path.conversation(id), code: "saved")
    }

    /// Takes an answer back while it is held. Answers 303 to the conversation, where the words are the draft again.
    @Sendable func takeBack(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.id(of: Touchpoint.self)
        let (conversation, code) = try await house.database.write { [member = context.signedIn.memberID] tx in
            let touchpoint = try Conversations.touchpoint(id, in: tx)
            guard touchpoint.member == member else { return (touchpoint.conversation, "not-yours") }
            let isBack = try Conversations.takeBack(id, by: member, in: tx)
            return (touchpoint.conversation, isBack ? "taken-back" : "too-late")
        }
        return Toasts.see(Path.ours(context.form["to"]) ?? .conversation(conversation), code: code)
    }
}

/// What rooms further down show of a conversation.
package struct ConversationCards: Sendable {
    /// Beside it, of the person.
    package var sections: [PersonSection] = []
    /// In its head: what is left of the time that we give ourselves; nil where nothing counts it.
    package var left: TimeLeft?

    package init(sections: [PersonSection] = [], left: TimeLeft? = nil) {
        (self.sections, self.left) = (sections, left)
    }
}

extension HTTPField.Name {
    /// The time on the business's clocks, "21:07", which a browser elsewhere does not know.
    fileprivate static let regardClock = HTTPField.Name("Regard-Clock") ?? .date
}

/// What the composer sent.
struct AnswerForm: Sendable {
    let reply: String
    let note: String
    let isNote: Bool
    let answer: Answer
    let cc: String
    let bcc: String
    private let also: [String]

    init(_ form: FormData) {
        reply = form["reply"] ?? ""
        note = form["note"] ?? ""
        isNote = form["do"] == "note" || (form["kind"] == "note" && form["do"] == nil)
        (cc, bcc, also) = (form["cc"] ?? "", form["bcc"] ?? "", form.all("also"))
        answer = Answer(
            words: form["reply"] ?? "", to: form.text("to"), cc: Recipients.typed(cc) + also,
            bcc: Recipients.typed(bcc), seen: form["seen"].flatMap { TouchpointID($0) },
            sendsAnyway: form["do"] == "anyway", then: form["do"] == "done" ? .done : .withThem)
    }

    func problem(_ says: String, canSendAnyway: Bool) -> AnswerProblem {
        AnswerProblem(
            says: says, canSendAnyway: canSendAnyway, reply: reply, note: note, isNote: isNote, to: answer.to,
            cc: cc, bcc: bcc, also: Set(also))
    }
}
