import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import Web
import Words

/// Everything that was said in a conversation, oldest first, with what colleagues did between.
func thread(_ view: ConversationView, _ setting: Setting) -> HTML {
    let said = view.touchpoints.map { (at: $0.at, html: touchpointEntry($0, view, setting)) }
    let first = view.earlier == nil ? nil : view.touchpoints.first?.at
    let acts = view.around.changes.filter { first == nil || $0.at >= (first ?? $0.at) }.enumerated().compactMap {
        index, change in
        changeLine(change, index, setting).map { (at: change.at, html: $0) }
    }
    let all = (said + acts + noticeLines(view, setting)).sorted { $0.at < $1.at }.map(\.html)
    let page = Path.conversation(view.conversation.id, from: view.list, after: view.after)
    let newest: HTML? = view.shown == nil ? link(Words.Conversation.toNewest, to: page) : nil
    let earlier = earlierLink(view, on: page)
    return entries(
        all, earlier: earlier == nil && newest == nil ? nil : "\(earlier) \(newest)",
        live: "conversation:\(view.conversation.id) outbox")
}

/// Shows more above those that are here, which stay where they are; where there are too many for one page, the ones before.
private func earlierLink(_ view: ConversationView, on page: Link) -> HTML? {
    guard let earlier = view.earlier else { return nil }
    let words = Words.Lists.showEarlier(ConversationView.step)
    guard let shown = view.shown, shown < ConversationView.most else {
        return link(words, to: Link.to(page, query: ["before": "\(earlier.at.milliseconds)-\(earlier.id)"]))
    }
    let more = Link.to(page, query: ["shown": "\(shown + ConversationView.step)"])
    return link(words, to: Link.to(more, anchor: "t-\(earlier.id)"))
}

private func touchpointEntry(_ touchpoint: Touchpoint, _ view: ConversationView, _ setting: Setting) -> HTML {
    let stamp = setting.moments.stamp(touchpoint.at)
    let us = setting.place.name(of: touchpoint.member) ?? touchpoint.senderName ?? setting.place.name
    let them = writer(of: touchpoint, view.person)
    let signs = signs(touchpoint, setting)
    let nothing: HTML? = signs == nil ? "<p>\(Words.Inbox.noWords)</p>" : nil
    let words: HTML = "\(signs)\(touchpoint.words.isEmpty ? nothing : folded(touchpoint))"
    switch touchpoint.direction {
    case .theirs:
        return entry(
            .them, id: "t-\(touchpoint.id)", who: them, by: touchpoint.channel.title, at: stamp,
            heard: Words.Conversation.heard(them, touchpoint.channel.title, stamp.says), body: words,
            foot: foot(touchpoint, view, setting))
    case .ours:
        return entry(
            .us, id: "t-\(touchpoint.id)", who: us, by: touchpoint.channel.title, at: stamp,
            heard: Words.Conversation.heard(us, touchpoint.channel.title, stamp.says), body: words,
            foot: foot(touchpoint, view, setting))
    case .note:
        return entry(
            .note, id: "t-\(touchpoint.id)", who: us, by: Words.Channel.note, at: stamp,
            heard: Words.Conversation.noteHeard(us), body: words)
    }
}

/// Who wrote a message that came in: the person, or somebody else with the address that tells them apart.
private func writer(of touchpoint: Touchpoint, _ person: Person) -> String {
    guard touchpoint.person != person.id else { return touchpoint.senderName ?? person.called.firstName }
    guard let address = touchpoint.address else { return touchpoint.senderName ?? Words.Conversation.somebodyElse }
    return touchpoint.senderName.map { Words.Conversation.writer($0, address) } ?? address
}

/// The words that the person wrote now; what their program put around them is folded away, never dropped.
private func folded(_ touchpoint: Touchpoint) -> HTML {
    let (kept, rest) = touchpoint.parted
    return rest.isEmpty ? paragraphs(kept) : "\(paragraphs(kept))\(quotedLetter(rest))"
}

private func foot(_ touchpoint: Touchpoint, _ view: ConversationView, _ setting: Setting) -> HTML? {
    let files = touchpoint.files.enumerated().map { index, each in file(each, index, of: touchpoint.id) }
    let letter = touchpoint.hasHTML ? letterFrame(touchpoint) : nil
    let small = smallSigns(touchpoint, view.outbox[touchpoint.id.value])
    let recipients = view.around.recipients[touchpoint.id].flatMap(recipientLine)
    let state = view.outbox[touchpoint.id.value].map { item in
        touchpoint.direction == .ours ? outboxLine(item, touchpoint, setting) : greetingLine(item, setting)
    }
    let returned = returnedLine(touchpoint, view)
    return "\(HTML.joined(files))\(letter)\(small)\(recipients)\(state)\(returned)\(placing(touchpoint, setting))"
}

/// The letter in its frame, and the way to pictures from elsewhere where it has some, or where nobody counted.
private func letterFrame(_ touchpoint: Touchpoint) -> HTML {
    let count = touchpoint.signs.pictures
    let pictures =
        count == 0
        ? nil
        : (
            words: count.map(Words.Letters.showPictures) ?? Words.Letters.showPictures,
            place: Link.to(Path.letter(touchpoint.id), query: ["images": "1"]) as any Linkable
        )
    return mailFrame(
        from: Path.letter(touchpoint.id), title: Words.Conversation.laidOut, id: "f-\(touchpoint.id)",
        pictures: pictures)
}

/// Where an answer is on its way, and the way back while there is one.
private func outboxLine(_ item: OutboxItem, _ touchpoint: Touchpoint, _ setting: Setting) -> HTML {
    let canUndo =
        [.unsent, .delayed].contains(item.state) || (item.state == .held && item.heldUntil > setting.moments.now)
    let isMine = touchpoint.member == setting.member
    let undo =
        canUndo && isMine
        ? form(to: Path.takeBack(touchpoint.id), .post(setting.token), button(Words.Frame.undo, .quiet)) : nil
    return "<p class=\"meta\">\(item.says(setting.moments.now))</p>\(undo)"
}

/// That whoever wrote was told at once that we have their message, and where that letter is.
private func greetingLine(_ item: OutboxItem, _ setting: Setting) -> HTML {
    meta("\(Words.Conversation.Outgoing.greeting) \(item.says(setting.moments.now))")
}

extension OutboxItem {
    /// Where it is on its way.
    fileprivate func says(_ now: Instant) -> String {
        switch state {
        case .held where heldUntil > now: Words.Conversation.Outgoing.held
        case .held, .sending, .handed: Words.Conversation.Outgoing.queued
        case .unsent: Words.Conversation.Outgoing.noServer
        case .sent: Words.Conversation.Outgoing.sent
        case .delayed: Words.Conversation.Outgoing.delayed(problem ?? "")
        case .refused: Words.Conversation.Outgoing.refused(problem ?? "")
        case .givenUp: Words.Conversation.Outgoing.givenUp(problem ?? "")
        case .unknown: Words.Conversation.Outgoing.unknown
        case .takenBack: Words.Conversation.takenBack
        case .dropped: Words.Conversation.Outgoing.dropped
        case .heldBack: Words.Conversation.Outgoing.heldBack
        }
    }
}

private func changeLine(_ change: ConversationChange, _ index: Int, _ setting: Setting) -> HTML? {
    let name = setting.place.name(of: change.member) ?? ""
    let says: String
    if change.wasWith != change.isWith {
        let colleague = setting.place.name(of: change.isWith)
        says =
            change.isWith == change.member
            ? Words.Conversation.Event.taken(by: name)
            : colleague.map { Words.Conversation.Event.given(by: name, to: $0) }
                ?? Words.Conversation.Event.givenBack(by: name)
    } else {
        switch change.to {
        case .done: says = Words.Conversation.Event.done(by: name)
        case .withThem: says = Words.Conversation.Event.withThem(by: name)
        case .waiting, .withColleague: says = Words.Conversation.Event.waiting(by: name)
        case .later:
            says = Words.Conversation.Event.later(
                by: name, until: change.later.map { setting.moments.stamp($0).says } ?? "")
        }
    }
    return entryEvent(id: "a-\(change.act)-\(index)", at: setting.moments.stamp(change.at), "\(says)")
}
