/// Something that a colleague promised somebody in a conversation, and what became of it.
package struct SamplePromise: Sendable, Equatable {
    /// Index of the conversation.
    package let conversation: Int
    /// Index of the member who sees to it.
    package let owner: Int
    package let wording: String
    package let madeMs: Int64
    package let dueMs: Int64
    package let end: End

    /// What became of it, and when.
    package enum End: Sendable, Equatable {
        case open
        case kept(atMs: Int64)
        case inPart(atMs: Int64, missing: String)
        case broken(atMs: Int64)
        case notNeeded(atMs: Int64)
    }

    /// When it was settled; nil while it is open.
    package var endMs: Int64? {
        switch end {
        case .open: nil
        case .kept(let atMs), .inPart(let atMs, _), .broken(let atMs), .notNeeded(let atMs): atMs
        }
    }
}

/// An order that the warehouse sent, or still has.
package struct SampleOrder: Sendable, Equatable {
    package let number: Int
    package let placedMs: Int64
    /// Nil while it has not left.
    package let sentMs: Int64?
}

/// Promises of three months and the orders of the same time, made from a seed.
struct SampleKeeping {
    let conversations: [SampleConversation]
    let people: [SamplePerson]
    let calendar: SampleCalendar
    var chance: SampleRandom

    /// Words of promises, by contact point as `SampleCast.contactPoints` orders them.
    private static let words: [[String]] = [
        ["Ring back with the price", "Send the two options with pictures", "Find out whether it fits"],
        ["Ring when the repair will be late", "Have it ready for collection", "Text when it is done"],
        ["Keep it until it is collected", "Show how the lights work", "Pump the tyres again"],
        ["Send the order today", "Find out when the frame comes in", "Send the tracking number"],
        ["Bring it to the door", "Ring before the van leaves", "Send the missing pedal"],
        ["Send the corrected invoice", "Pay the difference back", "Explain the second line"],
        ["Ring with a date for the fitting", "Send the measurements", "Lower the saddle once more"],
    ]

    /// By the moment at which each was made. The last is the call that Winifred waits for.
    mutating func promises() -> [SamplePromise] {
        let start = calendar.nowMs - 91 * 86_400_000
        var all: [SamplePromise] = []
        for (index, conversation) in conversations.enumerated() {
            guard let word = conversation.touchpoints.first(where: { $0.direction == .ours && $0.member != nil }),
                let owner = word.member, word.atMs > start, chance.chance(18)
            else { continue }
            if let promise = promise(index, conversation, owner: owner, madeMs: word.atMs + 60_000) {
                all.append(promise)
            }
        }
        return (all + [winifred()].compactMap(\.self)).sorted {
            ($0.madeMs, $0.conversation) < ($1.madeMs, $1.conversation)
        }
    }

    private mutating func promise(
        _ index: Int, _ conversation: SampleConversation, owner: Int, madeMs: Int64
    ) -> SamplePromise? {
        let made = calendar.zone.wallMinute(at: madeMs)
        let due = calendar.after(chance.within(120...1500), from: made) / 15 * 15 + 15
        let dueMs = calendar.zone.milliseconds(wallMinute: due)
        let wording = chance.pick(Self.words[conversation.contactPoint]) ?? ""
        guard madeMs < calendar.nowMs, dueMs > madeMs + 600_000 else { return nil }
        return SamplePromise(
            conversation: index, owner: owner, wording: wording, madeMs: madeMs, dueMs: dueMs,
            end: end(madeMs: madeMs, dueMs: dueMs))
    }

    /// Nine in ten of them are kept in full and on time; what would end in the time to come is open.
    private mutating func end(madeMs: Int64, dueMs: Int64) -> SamplePromise.End {
        let fate = chance.below(100)
        let before = madeMs + (dueMs - madeMs) * Int64(chance.within(30...98)) / 100
        let after = dueMs + Int64(chance.within(20...400)) * 60_000
        let end: SamplePromise.End =
            switch fate {
            case ..<89: .kept(atMs: before)
            case ..<93: .kept(atMs: after)
            case ..<95: .inPart(atMs: before, missing: "The second half comes with the next van")
            case ..<98: .broken(atMs: after)
            default: .notNeeded(atMs: before)
            }
        let whole = SamplePromise(
            conversation: 0, owner: 0, wording: "", madeMs: madeMs, dueMs: dueMs, end: end)
        // Of what is late nothing stays open but Winifred's call.
        if let endMs = whole.endMs, endMs <= calendar.nowMs { return end }
        return dueMs > calendar.nowMs ? .open : .kept(atMs: before)
    }

    /// "I said that I'd ring her at ten past nine": it is 25 minutes late.
    private func winifred() -> SamplePromise? {
        guard let person = people.firstIndex(where: { $0.name == "Winifred Macleod" }),
            let index = conversations.lastIndex(where: { $0.person == person }),
            let note = conversations[index].touchpoints.first(where: { $0.direction == .note }),
            let owner = note.member, note.atMs + 3_600_000 < calendar.nowMs
        else { return nil }
        return SamplePromise(
            conversation: index, owner: owner, wording: "Ring her back about the tricycle basket", madeMs: note.atMs,
            dueMs: calendar.nowMs - 25 * 60_000, end: .open)
    }

    /// Of so many orders one leaves late.
    static let lateOrder = 29

    /// One or two orders each open day; all but one in `lateOrder` leave within three hours of opening time.
    mutating func orders() -> [SampleOrder] {
        var all: [SampleOrder] = []
        for back in stride(from: 76, through: 0, by: -1) {
            let day = calendar.openDay(back: back)
            guard let hours = calendar.hours(ofDay: day) else { continue }
            for _ in 0..<chance.within(1...2) {
                let placed = day * 1440 + chance.within(hours.open...(hours.close - 30))
                let isLate = all.count % Self.lateOrder == Self.lateOrder / 2
                let sent = calendar.after(isLate ? chance.within(240...480) : chance.within(20...170), from: placed)
                let placedMs = calendar.zone.milliseconds(wallMinute: placed)
                let sentMs = calendar.zone.milliseconds(wallMinute: sent)
                guard placedMs < calendar.nowMs else { continue }
                all.append(
                    SampleOrder(
                        number: 40_101 + all.count, placedMs: placedMs, sentMs: sentMs <= calendar.nowMs ? sentMs : nil)
                )
            }
        }
        return all
    }
}
