import ChannelsPages
import ConversationsPages
import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import PromisesPages
import PromisesRules
import StandardsPages
import StandardsRules
import Store
package import Web
import Words

/// What Today shows: who needs us now. Late promises lead, then come promises and standards by what falls due first, then the
/// longest wait.
struct Today: Sendable {
    let member: MemberID
    let needs: [Need]
    let names: [PersonID: PersonSummary]
    /// How many promises, and how many conversations by their standards, are late; counting stops at 100.
    let latePromises: Int
    let late: Int
    /// What fell or falls due this week, and how the guarantee stands.
    let week: PromiseShare
    let guarantee: GuaranteeStanding?
    /// How many conversations wait that nobody has, and how many the member has; counting stops at 100.
    let waiting: Int
    let mine: Int
    /// How many of those the member has taken.
    let own: Int
    /// How many people wait on us, whoever has them.
    let people: Int
    /// Since when the longest of them waits; nil when nobody does.
    let longest: Instant?
    /// How many wait on us that other colleagues have, and how many wait on the customer.
    let withOthers: Int
    let withThem: Int
    /// What must never happen and did, not yet reviewed.
    let incidents: [OpenIncident]
    /// Whether nobody has ever written.
    let isNew: Bool
    /// Whether the colleague has a password, and not only came in by a link.
    let hasPassword: Bool

    private static let most = 12

    /// Half of the places are for what can still be met in time, while there is any: however much is late, that is seen.
    private static func leading(_ clocks: [ClockFace], at now: Instant) -> [ConversationID] {
        let near = clocks.filter { $0.due >= now }.prefix(most / 2)
        let late = clocks.filter { $0.due < now }.prefix(most - near.count)
        return (late + near).map(\.conversation)
    }

    init(for member: MemberID, zone: Zone, in tx: Transaction) throws {
        self.member = member
        let moments = Moments(now: tx.now, zone: zone)
        incidents = try NeverEvents.open(in: tx)
        let promises = try PressingPromises.read(for: member, limit: Self.most / 2, in: tx)
        let clocks = try Clocks.upcoming(limit: 3 * Self.most, in: tx)
        let urgent = Self.leading(clocks.filter { $0.isUrgent(at: tx.now) }, at: tx.now)
        let leading = try Conversations.conversations(urgent, in: tx)
        let needing = try WaitingOnUs.needing(member, limit: Self.most, in: tx)
        let lead = urgent.compactMap { leading[$0] }
        let shown = Array((lead + needing.filter { leading[$0.id] == nil }).prefix(Self.most))
        let persons = shown.map(\.person) + (promises.late + promises.near).map(\.person)
        let summaries = try People.summary(ids: persons, in: tx)
        names = summaries
        let faces = Dictionary(clocks.map { ($0.conversation, $0) }) { first, _ in first }
        let rows = shown.map { conversation in
            let clock = faces[conversation.id].map { face in
                InboxClock(
                    due: face.due, left: face.left(moments),
                    duty: face.duty.map { Words.Today.duty($0.measure.rawValue, within: $0.target.words) })
            }
            return Inbox.Row(
                conversation: conversation, name: summaries[conversation.person]?.name ?? "",
                since: summaries[conversation.person]?.since, clock: clock)
        }
        needs = Need.ranked(promises, rows, urgent: Set(urgent))
        let numbers = try tx.numbers([
            Promises.countingLate(at: tx.now), Clocks.countingLate(at: tx.now), WaitingOnUs.countingPeople,
            WaitingOnUs.longestWithColleagues, WaitingOnUs.countingTaken(by: member),
            SignIn.countingPasswords(of: member),
        ])
        (latePromises, late, people, own) = (numbers[0], numbers[1], numbers[2], numbers[4])
        let others = numbers[3] > 0 ? Instant(milliseconds: Int64(numbers[3])) : nil
        longest = [needing.first?.waitingSince, others].compactMap(\.self).min()
        hasPassword = numbers[5] > 0
        let today = LocalTime(tx.now, in: zone)
        let monday = today.dayNumber + 1 - today.weekday
        week = try PromiseFigures.share(days: monday...(monday + 6), in: tx)
        guarantee = try Guarantees.standing(zone: zone, in: tx)
        let counts = try Conversations.counts([.waiting, .mine, .withThem, .withColleague], of: member, in: tx)
        waiting = counts[.waiting] ?? 0
        mine = counts[.mine] ?? 0
        withOthers = counts[.withColleague] ?? 0
        withThem = counts[.withThem] ?? 0
        isNew = try needs.isEmpty && withOthers + withThem == 0 && !Conversations.haveBegun(in: tx)
    }
}

/// The first page: what needs me now?
package struct TodayRoutes: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("/", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Page {
        let (zone, signedIn) = (house.place.now.zone, context.signedIn)
        let seen = try await house.see(context) { try Today(for: signedIn.memberID, zone: zone, in: $0) }
        let frame = house.frame(request, context, current: "today", counts: seen.counts)
        return Page(
            todayPage(
                seen.model, signedIn, isSetUp: !house.place.now.name.isEmpty, storeOptions: house.storeOptions,
                frame: frame, moments: house.moments(at: seen.now)))
    }
}

func todayPage(
    _ today: Today, _ signedIn: SignedIn, isSetUp: Bool, storeOptions: String, frame: Frame, moments: Moments
) -> HTML {
    let now = moments.local(moments.now)
    let title = Words.Today.title(Words.Moments.fullDay(now))
    let needs = section(
        Words.Today.needsYou, id: "now", meta: today.needs.isEmpty ? nil : Words.Today.ranked(today.counted),
        end: today.needs.isEmpty ? nil : moveHint(),
        "\(queue(todayRows(today, moments), live: "conversation inbox promises"))\(todayFoot(today, signedIn, storeOptions))"
    )
    let unfinished = signedIn.isOwner && !isSetUp ? notice(setUpNext) : today.hasPassword ? nil : notice(passwordNext)
    return staffPage(
        frame, title: title,
        content: """
            \(pageHead(title))\(unfinished)\(todayIncidents(today.incidents, moments))\
            \(todaySentence(today, name: signedIn.name.firstName, moments: moments))\
            \(twoColumns(needs, aside: HTML.joined([todayPromises(today), todayGuarantee(today, moments) ?? ""])))
            """)
}

private func todayRows(_ today: Today, _ moments: Moments) -> [HTML] {
    today.needs.enumerated().map { place, need in
        switch need {
        case .promise(let promise):
            promiseRow(promise, today.names[promise.person]?.name ?? "", isFirst: place == 0, moments)
        case .conversation(let row): todayRow(row, isFirst: place == 0, moments)
        }
    }
}

private func todaySentence(_ today: Today, name: String, moments: Moments) -> HTML {
    let greeting = Words.Today.greeting(hour: moments.local(moments.now).hour, name: name)
    let late: HTML? =
        today.late > 0 ? "\(link(Words.Today.late(today.late), to: Path.inbox))\(Words.Today.fullStop) " : nil
    guard let longest = today.longest else {
        return lede("\(greeting) \(latePromises(today))\(late)\(Words.Today.nobody)")
    }
    let wait = Words.Moments.span(minutes: -moments.minutes(until: longest))
    let people = link(
        Words.Today.waitingPeople(today.people, isAll: max(today.waiting, today.withOthers) < 100).capitalizedFirst,
        to: Path.inbox)
    let mine: HTML? =
        today.mine > 0
        ? " \(link(Words.Today.yours(today.mine), to: Path.inbox(.mine)))\(Words.Today.fullStop)" : nil
    let others: HTML? =
        today.withOthers > 0
        ? " \(link(Words.Today.withOthers(today.withOthers), to: Path.inbox(.withColleague)))\(Words.Today.fullStop)"
        : nil
    return lede(
        """
        \(greeting) \(latePromises(today))\(late)\(people) \
        \(Words.Today.areWaiting(today.people, longest: wait))\(mine)\(others)
        """)
}

/// "One promise is late", linked; nothing when none is.
private func latePromises(_ today: Today) -> HTML? {
    today.latePromises > 0
        ? "\(link(Words.Today.latePromises(today.latePromises), to: Path.latePromises))\(Words.Today.fullStop) " : nil
}

private func todayRow(_ row: Inbox.Row, isFirst: Bool, _ moments: Moments) -> HTML {
    let conversation = row.conversation
    let since = conversation.waitingSince ?? conversation.last
    let place = Path.conversation(conversation.id)
    return queueRow(
        id: "n-\(conversation.id)", time: moments.stamp(row.clock?.due ?? since),
        left: row.clock?.left
            ?? TimeLeft(says: Words.Moments.waiting(minutes: -moments.minutes(until: since)), urgency: .none),
        name: row.name, to: place,
        badges: conversation.newcomerBadges(moments, since: row.since),
        why: [row.clock?.duty, conversation.subject.isEmpty ? Words.Inbox.noSubject : conversation.subject]
            .compactMap(\.self).joined(separator: " · "),
        words: conversation.preview.words.isEmpty ? nil : conversation.preview.words,
        by: conversation.preview.isOurs ? .us : .them,
        action: linkButton(
            todayAct(conversation, row.name, isFirst: isFirst), to: place,
            isFirst ? .primary : .plain))
}

/// What is to be done next: where the last word is ours, that is no reply.
private func todayAct(_ conversation: Conversation, _ name: String, isFirst: Bool) -> String {
    if conversation.preview.isOurs { return Words.Today.open }
    return isFirst ? Words.Today.replyTo(name.firstName) : Words.Today.reply
}

/// The way back to a setup that was left in the middle.
private let setUpNext: HTML = "\(Words.Today.unfinished) \(link(Words.Today.finish, to: Path.setup(2)))"

/// What whoever came in by a link and has no password can do, so that they can come back without one.
private let passwordNext: HTML = """
    \(Words.Me.noPassword) \(link(Words.Me.choosePassword, to: Link.to(Path.me, anchor: "password")))
    """

/// What a desk to which nobody has written yet needs: a mailbox, or the mail that there is.
private func firstMail(_ signedIn: SignedIn, _ storeOptions: String) -> HTML {
    guard signedIn.isOwner else { return "\(Words.Today.newHere)" }
    return """
        \(link(Words.Today.addMailbox, to: Path.newMailbox))\(Words.Today.orImport) \
        \(commandLine(Words.Today.importCommand(storeOptions)))
        """
}

private func todayFoot(_ today: Today, _ signedIn: SignedIn, _ storeOptions: String) -> HTML {
    if today.isNew { return empty(Words.Today.nobodyYet, firstMail(signedIn, storeOptions)) }
    guard !today.needs.isEmpty else {
        return empty(
            today.people == 0 ? Words.Today.nobody : Words.Today.nothing,
            "\(Words.Today.nobodyNext(withThem: today.elsewhere))")
    }
    let says =
        today.hidden > 0 ? Words.Today.more(today.hidden) : Words.Today.nothingElse(withThem: today.elsewhere)
    return "<p class=\"meta\" role=\"note\">\(says) \(link(Words.Today.openInbox, to: Path.inbox))</p>"
}
