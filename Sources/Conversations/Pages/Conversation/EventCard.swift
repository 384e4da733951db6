import ConversationsRules
import Kernel
import Mail
import Web
import Words

/// What a mail invites to, answers or calls off: what, when by the clocks of the house, where.
func eventCard(_ event: TouchpointSigns.Event, _ moments: Moments) -> HTML {
    let head =
        switch event.method {
        case "request": Words.Letters.invitation
        case "reply": Words.Letters.invitationAnswer
        case "cancel": Words.Letters.calledOff
        case "counter": Words.Letters.counter
        default: Words.Letters.event
        }
    let all: [(String, String?)] = [
        (head, event.title), (Words.Letters.when, event.when(moments)), (Words.Letters.whereItIs, event.place),
        (Words.Letters.invitedBy, event.organizer),
    ]
    return pairs(
        all.compactMap { term, text in
            text.flatMap { $0.isEmpty ? nil : (term, "\($0)" as HTML) }
        })
}

extension TouchpointSigns.Event {
    /// "Friday 5 June 2026, 14:00 to 15:00"; nil when it does not say.
    fileprivate func when(_ moments: Moments) -> String? {
        guard let start = start.flatMap({ EventMoment($0, zone: zone, moments) }) else { return nil }
        let end = end.flatMap { EventMoment($0, zone: zone, moments) }
        let says =
            switch end {
            case nil: start.says
            case .some(let end) where end.time == nil: start.says
            case .some(let end) where end.day == start.day: Words.Letters.times(start.says, end.time ?? "")
            case .some(let end): Words.Letters.times(start.says, end.says)
            }
        return start.foreign.map { Words.Letters.inZone(says, $0) } ?? says
    }
}

/// One end of an event as people read it.
private struct EventMoment {
    /// "Friday 5 June 2026".
    let day: String
    /// "14:00"; nil for whole days.
    let time: String?
    /// The zone whose clocks these are, where that is not the house's and nobody knows it.
    let foreign: String?

    var says: String { time.map { Words.Letters.dayAndTime(day, $0) } ?? day }

    init?(_ iso: String, zone: String?, _ moments: Moments) {
        let numbers = iso.split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count >= 3 else { return nil }
        let number = LocalTime.dayNumber(year: numbers[0], month: numbers[1], day: numbers[2])
        let known = iso.hasSuffix("Z") ? Zone.utc : zone.flatMap { Zone(CalendarZone.iana($0)) }
        let hasTime = numbers.count >= 5
        // What has no zone, or one that nobody knows, is shown as it stands: as if it were UTC, by clocks of UTC.
        let isKnown = hasTime && known != nil
        let moment = (known ?? .utc).instant(
            dayNumber: number, minutes: hasTime ? numbers[3] * 60 + numbers[4] : 0)
        let local = (isKnown ? moments : Moments(now: moments.now, zone: .utc)).local(moment)
        day = Words.Letters.day(Words.Moments.fullDay(local), local.year)
        time = hasTime ? Words.Moments.clock(local) : nil
        foreign = hasTime && known == nil ? zone : nil
    }
}
