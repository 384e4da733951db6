import ConversationsRules
import Kernel
import PeopleRules
import Web
import Words

/// Why a message stands where it does, and what can be done about that: confirm its sender, move it, send it on.
func placing(_ touchpoint: Touchpoint, _ setting: Setting) -> HTML {
    let why = touchpoint.cameIn ? touchpoint.placed.reason.map(meta) : nil
    let confirm =
        touchpoint.placed.asksToConfirm
        ? form(
            to: Path.confirm(touchpoint.id), .post(setting.token),
            button(Words.Placing.confirm(touchpoint.senderName ?? touchpoint.address ?? ""), .quiet)) : nil
    let forward =
        touchpoint.channel == .email ? link(Words.Placing.forward, to: Path.forward(touchpoint.id)) : nil
    return """
        \(why)\(confirm)<p class="meta">\(link(Words.Placing.move, to: Path.place(touchpoint.id)))\
        \(forward.map { " · \($0)" as HTML })</p>
        """
}

extension Touchpoint {
    /// Whether it came to us as a message, rather than being written or recorded here.
    fileprivate var cameIn: Bool { intake != nil || placed == .moved || placed == .passedOn }
}

extension Touchpoint.Placement {
    /// Why a message stands where it does, in words; nil where a colleague wrote it here.
    fileprivate var reason: String? {
        switch self {
        case .here: nil
        case .answers: Words.Placing.answers
        case .token: Words.Placing.token
        case .newcomer: Words.Placing.newcomer
        case .subject: Words.Placing.subject
        case .new: Words.Placing.new
        case .stranger: Words.Conversation.stranger
        case .moved: Words.Placing.moved
        case .passedOn: Words.Placing.passedOn
        case .forwarded: Words.Placing.forwarded
        }
    }
}

/// To whom a letter went, when it was more than one.
func recipientLine(_ recipients: Recipients) -> HTML? {
    let isMore = recipients.to.count > 1 || !recipients.cc.isEmpty || !recipients.bcc.isEmpty
    guard isMore else { return nil }
    let (to, cc, bcc) = (shown(recipients.to), shown(recipients.cc), shown(recipients.bcc))
    let parts = [
        to.isEmpty ? nil : Words.Conversation.recipients(to), cc.isEmpty ? nil : Words.Placing.cc(cc),
        bcc.isEmpty ? nil : Words.Placing.bcc(bcc),
    ]
    return meta(parts.compactMap(\.self).joined(separator: " · "))
}

/// The first of many addresses, and how many more there are.
private func shown(_ addresses: [String]) -> [String] {
    addresses.count <= 8 ? addresses : addresses.prefix(6) + [Words.Placing.others(addresses.count - 6)]
}

/// Who gets an answer: the person, at which of their addresses, and who else.
func composerRecipients(_ view: ConversationView, called: String, problem: AnswerProblem?) -> HTML {
    guard
        let addresses = Conversations.addresses(
            for: view.conversation, among: view.identities, lately: view.touchpoints)
    else { return "<span class=\"meta\">\(Words.Conversation.noAddress(called))</span>" }
    let draft = view.drafts[.reply]
    let (cc, bcc) = (problem?.cc ?? draft?.cc ?? "", problem?.bcc ?? draft?.bcc ?? "")
    let own = Set(view.identities.map { $0.value.lowercased() } + [addresses.usual.lowercased()])
    let also = view.around.participants.filter { !own.contains($0) }.prefix(12)
    let offer: HTML? =
        also.isEmpty
        ? nil
        : checks(
            FieldText("also", label: Words.Placing.also), also.map { Choice($0, $0) }, chosen: problem?.also ?? [])
    let more: HTML = """
        \(field(FieldText("cc", label: Words.Placing.ccLabel), value: cc, limit: 2_000))\
        \(field(FieldText("bcc", label: Words.Placing.bccLabel), value: bcc, limit: 2_000))\(offer)
        """
    let isOpen = !cc.isEmpty || !bcc.isEmpty || problem?.also.isEmpty == false
    return """
        \(recipientChoice(addresses, chosen: problem?.to))\
        <details\(flag: "open", isOpen)><summary>\(Words.Placing.ccBcc)</summary>\(more)</details>
        """
}

private func recipientChoice(_ addresses: AnswerAddresses, chosen: String?) -> HTML {
    guard addresses.isAsked || !addresses.others.isEmpty && chosen != nil else {
        return "<span class=\"meta\">\(Words.Conversation.recipient(addresses.usual))</span>"
    }
    let choices = [Choice(addresses.usual, addresses.usual)] + addresses.others.map { Choice($0, $0) }
    return select(
        FieldText("to", label: Words.Placing.to, hint: addresses.isAsked ? Words.Placing.asked : nil), choices,
        chosen: chosen ?? addresses.usual)
}
