/// What a story says about one person, gathered line by line.
struct SamplePersonSheet {
    var isOpen = false
    private var name = ""
    private var addressAs = ""
    private var pronoun: SamplePronoun?
    private var emails: [String] = []
    private var phone: String?
    private var sinceMs: Int64 = 0
    private var opening: String?
    private var facts: [SampleFact] = []

    /// A sheet that takes no lines.
    init() {}

    init(name: String) {
        isOpen = true
        self.name = name
        addressAs = String(name.prefix { $0 != " " })
    }

    var person: SamplePerson {
        SamplePerson(
            name: name, addressAs: addressAs, pronoun: pronoun, emails: emails, phone: phone, withUsSinceMs: sinceMs,
            opening: opening, facts: facts, hasStory: true)
    }

    /// Takes one line; false when it says nothing that is known.
    mutating func read(_ line: Substring, calendar: SampleCalendar) -> Bool {
        let key = String(line.prefix { $0 != " " })
        let value = trimmed(line.dropFirst(key.count))
        switch key {
        case "": return line.isEmpty
        case "he", "she", "they": pronoun = SamplePronoun(rawValue: key)
        case "call": addressAs = value
        case "mail": emails = value.split(separator: " ").map(String.init)
        case "phone": phone = value
        case "about": opening = value
        case "since": return readSince(value, calendar)
        case "fact": return readFact(value, calendar)
        default: return false
        }
        return true
    }

    private mutating func readSince(_ value: String, _ calendar: SampleCalendar) -> Bool {
        guard let moment = Self.moment(value, salt: 41, calendar) else { return false }
        sinceMs = moment
        return true
    }

    private mutating func readFact(_ value: String, _ calendar: SampleCalendar) -> Bool {
        let fields = value.split(separator: "|").map { trimmed($0) }
        guard fields.count == 6, let kind = SampleFactKind(rawValue: fields[0]),
            let how = SampleFactOrigin(rawValue: fields[3]), let member = SampleCast.member(called: fields[4]),
            let moment = Self.moment(fields[5], salt: fields[1].count, calendar)
        else { return false }
        facts.append(
            SampleFact(
                kind: kind, text: fields[1], source: fields[2], how: how, learntBy: member,
                atMs: max(moment, sinceMs)))
        return true
    }

    /// The moment so many days, months of 30 days or years of 365 ago ("16d", "8m", "3y"), in shop hours.
    static func moment(_ text: String, salt: Int, _ calendar: SampleCalendar) -> Int64? {
        let lengths: [Character: Int] = ["d": 1, "m": 30, "y": 365]
        guard let unit = text.last, let days = lengths[unit], let count = Int(text.dropLast()) else { return nil }
        let minute = (calendar.anchor / 1440 - count * days) * 1440 + 600 + salt * 7 % 300
        return calendar.milliseconds(calendar.withinHours(calendar.opening(from: minute)))
    }
}
