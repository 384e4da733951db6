package import ConversationsPages
import ConversationsRules
import Kernel
import Language
import PeopleRules
import PromisesRules
import Store
import Web
import Words

extension ReplyAttendant {
    /// Shows the promises in what is being written, asks once before one leaves that nobody decided about, and makes those that
    /// are kept, with the answer.
    package static let promises = ReplyAttendant(
        panel: { words, form, now, recipient in FoundPanel(words, form, now, recipient).html },
        question: { words, form, now, recipient in FoundPanel(words, form, now, recipient).question },
        sent: { answer, form, member, tx in try makeKept(answer, form, member, in: tx) })

    private static func makeKept(
        _ answer: Touchpoint, _ form: FormData, _ member: MemberID, in tx: Transaction
    ) throws {
        let panel = FoundPanel(answer.words, form, tx.now, try Recipient.of(answer.person, in: tx))
        let decided = panel.proposals.compactMap { found in panel.decision(on: found).map { (found.key, $0) } }
        try Promises.makeFound(
            panel.proposals, decided: Dictionary(uniqueKeysWithValues: decided), in: answer, by: member, in: tx)
    }
}

/// The promises in the words of an answer, and what the form says about each.
struct FoundPanel {
    let proposals: [PromiseProposal]
    private let form: FormData
    private let moments: Moments
    private let recipient: Recipient

    init(_ words: String, _ form: FormData, _ now: Instant, _ recipient: Recipient) {
        proposals = PromiseProposal.find(in: words, at: now, to: recipient)
        self.form = form
        self.recipient = recipient
        moments = Moments(now: now, zone: recipient.zone)
    }

    /// What is decided; nil while nothing is.
    func decision(on proposal: PromiseProposal) -> PromiseDecision? {
        switch form["found.\(proposal.key)"] {
        case "keep": .keep(due(of: proposal))
        case "no": .no
        default: nil
        }
    }

    private func due(of proposal: PromiseProposal) -> Instant? {
        guard let typed = form.text("due.\(proposal.key)") else { return proposal.found.due }
        if typed == proposal.found.due.map(field) { return proposal.found.due }
        return TypedMoment.read(typed, at: moments.now, zone: moments.zone)
    }

    /// What nobody decided about and was not asked about before.
    private var undecided: [PromiseProposal] {
        let asked = Set((form["asked"] ?? "").split(separator: " ").map(String.init))
        return proposals.filter { !$0.found.isUnsure && decision(on: $0) == nil && !asked.contains($0.key) }
    }

    /// What to ask before the words leave; nil lets them go.
    var question: String? {
        if proposals.contains(where: { decision(on: $0) == .keep(nil) }) { return Words.Promises.noMoment }
        return undecided.isEmpty ? nil : Words.Promises.undecided(undecided.count)
    }

    /// What stands under the words; hidden while nothing is promised in them.
    var html: HTML {
        guard !proposals.isEmpty else { return "<div id=\"\(ReplyAttendant.part)\" hidden></div>" }
        let asked = form["do"] == nil ? nil : proposals.map(\.key).joined(separator: " ")
        let clocks =
            recipient.isElsewhere ? Words.Promises.byTheirClocks(recipient.zone.name) : Words.Promises.byOurClocks
        return """
            <div class="for-reply promised" id="\(ReplyAttendant.part)"><h3>\(Words.Promises.found)</h3>\
            <p class="hint">\(Words.Promises.foundHint) \(clocks) <span class="keys">\(keyHint("Ctrl ."))\
            \(Words.Promises.keepsFirst)</span></p>\(each: proposals, row)\(hidden("asked", asked))</div>
            """
    }

    private func row(_ proposal: PromiseProposal) -> HTML {
        let name = "found.\(proposal.key)"
        let chosen = form[name]
        let due = form["due.\(proposal.key)"] ?? proposal.found.due.map(field)
        let choices = [Choice("keep", Words.Promises.keepThis), Choice("no", Words.Promises.notThis)]
        let question = FieldText(
            name, label: Words.quoted(proposal.found.words), hint: proposal.found.isUnsure ? Words.Promises.unsure : nil
        )
        let when = FieldText(
            "due.\(proposal.key)", label: Words.Promises.byWhen, hint: proposal.found.due.flatMap(ours))
        return "<div>\(radios(question, choices, chosen: chosen))\(Web.field(when, .moment, value: due))</div>"
    }

    /// The moment by our clocks, when theirs stand elsewhere.
    private func ours(_ due: Instant) -> String? {
        guard recipient.isElsewhere else { return nil }
        return Words.Promises.ourClocks(Moments(now: moments.now, zone: recipient.ourZone).stamp(due).says)
    }

    /// As the browser's field for date and time has it: "2026-11-19T17:00".
    private func field(_ moment: Instant) -> String {
        let time = LocalTime(moment, in: moments.zone)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(time.year)-\(two(time.month))-\(two(time.day))T\(two(time.hour)):\(two(time.minute))"
    }
}
