import ConversationsRules
import Kernel
import PeopleRules
import Web
import Words

/// The rules with the way to take each back, and a form for one more.
func sendersContent(
    _ rules: [SenderRule], typed: FormData, _ problems: [Problem], _ place: Place, _ moments: Moments,
    _ token: FormToken
) -> HTML {
    func row(_ rule: SenderRule) -> HTML {
        let isBlocked = rule.verdict == .block
        return recordRow(
            id: "s-\(rule.id)", title: rule.pattern,
            meta: ["\(Words.Senders.saidBy(place.name(of: rule.member) ?? "", moments.stamp(rule.made).says))"],
            badges: [badge(isBlocked ? .late : .kept, isBlocked ? Words.Senders.blocked : Words.Senders.allowed)],
            action: form(to: Path.removal(of: rule.id), .post(token), button(Words.Senders.takeBack)))
    }
    let fields = [
        field(
            FieldText("sender", label: Words.Senders.sender, error: problems.first?.says), value: typed["sender"] ?? "",
            isRequired: true, limit: Identity.limit),
        select(
            FieldText("verdict", label: Words.Senders.what),
            [Choice("block", Words.Senders.putAside), Choice("allow", Words.Senders.alwaysTake)],
            chosen: typed["verdict"] ?? "block"),
    ]
    return """
        \(when: rules.isEmpty, empty(Words.Senders.empty, "\(Words.Senders.emptyNext)"))\
        \(when: !rules.isEmpty, "\(meta(Words.Senders.opening))\(records(rules.map(row)))")\
        \(form(to: Path.senders, .post(token), sheet(fields, button(Words.Senders.keep, .primary))))
        """
}
