import ConversationsPages
import ConversationsRules
import Kernel
import PeoplePages
import PeopleRules
import PromisesPages
import PromisesRules
import Web
import Words

/// Something that needs us now.
enum Need: Sendable {
    case promise(Promise)
    case conversation(Inbox.Row)

    /// Late promises first, then promises and the conversations of which a standard is late or about to be, by what falls due
    /// first, then the other conversations as they come.
    static func ranked(_ promises: PressingPromises, _ rows: [Inbox.Row], urgent: Set<ConversationID>) -> [Need] {
        let pressing = rows.filter { urgent.contains($0.conversation.id) }.compactMap { row in
            row.clock.map { (need: Need.conversation(row), due: $0.due) }
        }
        let dated = promises.near.map { (need: Need.promise($0), due: $0.due) } + pressing
        let merged = dated.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
        let rest = rows.filter { !urgent.contains($0.conversation.id) || $0.clock == nil }
        return promises.late.map(Need.promise) + merged.map { $0.element.need } + rest.map(Need.conversation)
    }
}

extension Today {
    /// The conversations among what needs us.
    var rows: [Inbox.Row] {
        needs.compactMap { if case .conversation(let row) = $0 { row } else { nil } }
    }

    /// How many are with the customer or another colleague.
    var elsewhere: Int { withThem + withOthers }

    /// How many of those who need the member are not shown here.
    var hidden: Int {
        max(0, waiting + own - rows.count { $0.conversation.state == .waiting || $0.conversation.assignee == member })
    }

    /// How much needs us: what is shown, and who waits besides.
    var counted: Int { needs.count + hidden }
}

func promiseRow(_ promise: Promise, _ name: String, isFirst: Bool, _ moments: Moments) -> HTML {
    let isLate = promise.isLate(at: moments.now)
    return queueRow(
        id: "p-\(promise.id)", time: moments.stamp(promise.due), left: promise.left(moments), name: name,
        to: Path.person(promise.person),
        badges: [badge(isLate ? .late : .soon, isLate ? Words.Promises.late : Words.Promises.due)],
        why: promise.wording,
        action: linkButton(Words.Today.keepPromise, to: Path.promise(promise.id), isFirst ? .primary : .plain))
}

/// How this week's promises stand, beside the queue.
func todayPromises(_ today: Today) -> HTML {
    section(
        Words.Today.promisesThisWeek, id: "week", end: endLink(Words.Today.all, to: Path.promises),
        "<p class=\"voice\">\(Words.Today.week(kept: today.week.kept, late: today.week.late, toGo: today.week.toGo))</p>"
    )
}

/// How the guarantee stands, in one line; nothing while none is given.
func todayGuarantee(_ today: Today, _ moments: Moments) -> HTML? {
    today.guarantee.map { standing in
        section(
            Words.Guarantee.title, id: "guarantee", end: endLink(Words.Guarantee.open, to: Path.guarantee),
            "<p class=\"voice\">\(standing.guarantee.sentence)</p>\(meta(standing.words))")
    }
}
