import ConversationsRules
package import Kernel
import Mail
import PeopleRules
import Web

/// The turn that a form asks for.
struct TurnForm {
    /// Nil when it names a moment that cannot be read, or nothing that we know.
    let turn: Turn?

    /// `moment` reads what was typed in words.
    init(
        _ form: FormData, _ house: House, by member: MemberID,
        moment: ConversationRoutes.MomentReading = { _, _, _ in nil }
    ) {
        let now = house.clock.now
        let zone = house.place.now.zone
        let today = LocalTime(now, in: zone)
        switch form["turn"] {
        case "done": turn = .done
        case "with-them": turn = .withThem
        case "waiting": turn = .waiting
        case "give": turn = .give(to: form["member"].flatMap { MemberID($0) })
        case "take": turn = .give(to: member)
        case "take-back": turn = .give(to: nil)
        case "later-today": turn = .later(until: now + .hours(3))
        case "tomorrow": turn = .later(until: zone.instant(dayNumber: today.dayNumber + 1, hour: 9))
        case "next-week":
            turn = .later(until: zone.instant(dayNumber: today.dayNumber + 8 - today.weekday, hour: 9))
        case "later":
            let typed = form.text("until_words") ?? form.text("until")
            turn = typed.flatMap { zone.instant(typed: $0) ?? moment($0, now, zone) }.map { .later(until: $0) }
        case let typed?:
            let day = typed.hasPrefix("back-") ? Int(typed.dropFirst(5)).flatMap(MailDay.init(number:)) : nil
            turn = day.map { .later(until: zone.instant(dayNumber: $0.number, hour: 9)) }
        case nil: turn = nil
        }
    }
}

extension Zone {
    /// The moment that a browser's field for date and time sends, as "2026-11-19T17:00"; nil when it is none.
    package func instant(typed text: String) -> Instant? {
        let numbers = text.split { "-T: ".contains($0) }.map { Int($0) }
        guard numbers.count >= 5, let year = numbers[0], let month = numbers[1], let day = numbers[2],
            let hour = numbers[3], let minute = numbers[4], (1900...2200).contains(year), (1...12).contains(month),
            (1...31).contains(day), (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return instant(
            dayNumber: LocalTime.dayNumber(year: year, month: month, day: day), hour: hour, minute: minute)
    }
}
