/// Reads the first event of an iCalendar text.
enum CalendarReading {
    /// Nil when the text holds no event. `method` is what the part's own type says.
    static func note(in text: String, method: String?) -> CalendarNote? {
        var note = CalendarNote()
        var duration: Int?
        var open: [String] = []
        var isFound = false
        for line in CalendarLine.all(in: String(decoding: text.utf8.prefix(1 << 20), as: UTF8.self)) {
            if line.name == "BEGIN", open.count < 16 {
                open.append(line.value.uppercased())
            } else if line.name == "END" {
                isFound = isFound || open.last == "VEVENT"
                if isFound { break }
                _ = open.popLast()
            } else if line.name == "METHOD" {
                note.method = line.value.lowercased()
            } else if open.last == "VEVENT" {
                isFound = true
                take(line, into: &note, &duration)
            }
        }
        guard isFound else { return nil }
        if note.method.isEmpty { note.method = method?.lowercased() ?? "" }
        if note.end == nil, let duration { note.end = note.start?.later(by: duration) }
        return note
    }

    private static func take(_ line: CalendarLine, into note: inout CalendarNote, _ duration: inout Int?) {
        switch line.name {
        case "SUMMARY": note.summary = MailText.oneLine(line.text)
        case "LOCATION": note.location = MailText.oneLine(line.text)
        case "DESCRIPTION": note.description = MailText.clean(line.text)
        case "UID": note.uid = MailText.oneLine(line.value)
        case "DTSTART": note.start = CalendarMoment(line.value[...], zone: line.parameter("TZID"))
        case "DTEND": note.end = CalendarMoment(line.value[...], zone: line.parameter("TZID"))
        case "DURATION": duration = seconds(line.value)
        case "ORGANIZER": note.organizer = line.address
        case "ATTENDEE" where note.guests.count < 200:
            note.guests.append(.init(address: line.address, answer: line.parameter("PARTSTAT")?.lowercased() ?? ""))
        default: break
        }
    }

    /// The length that `P1DT2H30M` means (RFC 5545 §3.3.6); nil for less than nothing, or for more than ten years.
    private static func seconds(_ value: String) -> Int? {
        let units: [Character: Int] = ["W": 604_800, "D": 86_400, "H": 3600, "M": 60, "S": 1]
        var (total, number) = (0, 0)
        for character in value.uppercased() {
            if let digit = character.wholeNumberValue, character.isASCII {
                number = min(number * 10 + digit, 1_000_000)
            } else if let unit = units[character] {
                total += number * unit
                number = 0
            } else if character == "-" {
                return nil
            }
        }
        return total <= 315_360_000 ? total : nil
    }
}
