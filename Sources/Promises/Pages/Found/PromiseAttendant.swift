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
        panel: { words, form, moments in FoundPanel(words, form, moments).html },
        question: { words, form, now, zone in FoundPanel(words, form, Moments(now: now, zone: zone)).question },
        sent: { answer, form, member, tx in try makeKept(answer, form, member, in: tx) })

    private static func makeKept(
        _ answer: Touchpoint, _ form: FormData, _ member: MemberID, in tx: Transaction
    ) throws {
        let zone = try PeopleRules.Business.current(in: tx).zone
        let panel = FoundPanel(answer.words, form, Moments(now: tx.now, zone: zone))
        for found in panel.proposals {
            guard case .keep(let due) = panel.decision(on: found) else { continue }
            let new = NewPromise(
                to: answer.person, in: answer.conversation, at: answer.id, owner: member, found.found.what,
                origin: .found, due: due)
            try Promises.make(new, by: member, in: tx)
        }
    }
}

/// The promises in the words of an answer, and what the form says about each.
struct FoundPanel {
    let proposals: [PromiseProposal]
    private let form: FormData
    private let moments: Moments

    init(_ words: String, _ form: FormData, _ moments: Moments) {
        proposals = PromiseProposal.find(in: words, at: moments.now, zone: moments.zone)
        self.form = form
        self.moments = moments
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

    /// What stands under the words; nil when nothing is promised in them.
    var html: HTML? {
        guard !proposals.isEmpty else { return nil }
        let asked = form["do"] == nil ? nil : proposals.map(\.key).joined(separator: " ")
        return """
            <div class="found for-reply" id="found"><h3>\(Words.Promises.found)</h3>\
            <p class="hint">\(Words.Promises.foundHint)</p>\(each: proposals, row)\(hidden("asked", asked))</div>
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
        return """
            \(radios(question, choices, chosen: chosen))\
            \(Web.field(FieldText("due.\(proposal.key)", label: Words.Promises.byWhen), .moment, value: due))
            """
    }

    /// As the browser's field for date and time has it: "2026-11-19T17:00".
    private func field(_ moment: Instant) -> String {
        let time = LocalTime(moment, in: moments.zone)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(time.year)-\(two(time.month))-\(two(time.day))T\(two(time.hour)):\(two(time.minute))"
    }
}
