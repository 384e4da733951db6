/// Reads the hand-written people and their conversations from plain text, one line at a time.
///
/// `== NAME` begins a person; then `call`, `mail`, `phone`, `since`, `about` and `fact` lines and a pronoun.
/// `# SUBJECT | CONTACT POINT | KIND | STATE | MEMBER` begins a conversation. In it `<` begins what the person
/// said, `>` what we said, `!` a note, each with channel, moment and member; `?` is the person's answer. A
/// moment is `3d 08:15`, so many open days ago, or `-64m`, minutes before the shop's last open minute. Every other
/// line is a paragraph of the contact before it.
struct SampleStoryReader {
    let calendar: SampleCalendar
    private(set) var people: [SamplePerson] = []
    private(set) var drafts: [SampleDraft] = []
    /// The lines that could not be read; empty for the sample's own texts.
    private(set) var problems: [String] = []
    private var sheet = SamplePersonSheet()

    init(_ text: String, calendar: SampleCalendar) {
        self.calendar = calendar
        for line in sampleLines(text) where !read(line[...]) {
            problems.append(line)
        }
        keepPerson()
    }

    private mutating func read(_ line: Substring) -> Bool {
        let rest = trimmed(line.dropFirst(2))
        switch line.prefix(2) {
        case "==": return beginPerson(rest)
        case "# ": return beginConversation(rest)
        case "< ": return beginStep(.theirs, rest)
        case "> ": return beginStep(.ours, rest)
        case "! ": return beginStep(.note, "email " + rest)
        case "? ": return readAnswer(rest)
        default: return sheet.isOpen ? sheet.read(line, calendar: calendar) : addText(line)
        }
    }

    private mutating func beginPerson(_ name: String) -> Bool {
        keepPerson()
        sheet = SamplePersonSheet(name: name)
        return !name.isEmpty
    }

    /// Puts the person away when the first conversation, the next person or the end of the text comes.
    private mutating func keepPerson() {
        guard sheet.isOpen else { return }
        people.append(sheet.person)
        sheet.isOpen = false
    }

    private mutating func beginConversation(_ line: String) -> Bool {
        keepPerson()
        let fields = line.split(separator: "|").map { trimmed($0) }
        guard fields.count == 5, let point = SampleCast.contactPoints.firstIndex(of: fields[1]),
            let kind = SampleConversationKind(rawValue: fields[2]), let state = state(fields[3])
        else { return false }
        let draft = SampleDraft(
            person: people.count - 1, subject: withDays(fields[0]), contactPoint: point, kind: kind, state: state,
            assignee: SampleCast.member(called: fields[4]))
        drafts.append(draft)
        return true
    }

    private mutating func beginStep(_ direction: SampleDirection, _ line: String) -> Bool {
        var words = line.split(separator: " ").map(String.init)
        guard let draft = drafts.last, words.count >= 2, let channel = SampleChannel(rawValue: words.removeFirst())
        else { return false }
        let member = words.last.flatMap(SampleCast.member(called:))
        if member != nil { words.removeLast() }
        guard var minute = minute(words), member != nil || direction == .theirs else { return false }
        if member != nil, words.count == 2 { minute = calendar.withinHours(minute) }
        minute = min(max(minute, draft.steps.isEmpty ? minute : draft.end + 3), calendar.anchor)
        let step = SampleDraftStep(
            direction: direction, channel: channel, member: member, minute: minute, text: "")
        drafts[drafts.count - 1].steps.append(step)
        return true
    }

    /// Adds a paragraph to the step that is being read.
    private mutating func addText(_ line: Substring) -> Bool {
        guard let draft = drafts.indices.last, let step = drafts[draft].steps.indices.last else { return false }
        let before = drafts[draft].steps[step].text
        drafts[draft].steps[step].text = before + (before.isEmpty ? "" : "\n\n") + withDays(String(line))
        return true
    }

    private mutating func readAnswer(_ line: String) -> Bool {
        let parts = line.split(separator: "|", maxSplits: 1).map { trimmed($0) }
        let words = parts[0].split(separator: " ").map(String.init)
        guard words.count == 2, let answer = SampleExpectation(rawValue: words[0]), !drafts.isEmpty else {
            return false
        }
        drafts[drafts.count - 1].told = SampleToldAnswer(
            answer: answer, named: words[1] == "named", words: parts.count > 1 ? parts[1] : nil)
        return words[1] == "named" || words[1] == "unnamed"
    }

    private func state(_ text: String) -> SampleDraftState? {
        let words = text.split(separator: " ").map(String.init)
        switch words.first {
        case "waiting": return .waitingOnUs
        case "with": return .withThem
        case "colleague": return .withAColleague
        case "later": return minute(Array(words.dropFirst())).map { .later(untilMinute: $0) }
        case "done": return .done
        default: return nil
        }
    }

    private func minute(_ words: [String]) -> Int? {
        guard let first = words.first else { return nil }
        guard words.count == 2 else {
            return first.hasPrefix("-") && first.hasSuffix("m")
                ? Int(first.dropFirst().dropLast()).map { calendar.anchor - $0 } : nil
        }
        let clock = words[1].split(separator: ":").compactMap { Int($0) }
        guard let day = day(first), clock.count == 2 else { return nil }
        return day * 1440 + clock[0] * 60 + clock[1]
    }

    /// `2d` is two open days ago, `+1d` the next open day.
    private func day(_ text: String) -> Int? {
        guard text.hasSuffix("d"), let count = Int(text.dropLast()) else { return nil }
        return calendar.openDay(back: text.hasPrefix("+") ? -count : count)
    }

    /// The text with `{2d}` replaced by the name of that weekday.
    private func withDays(_ text: String) -> String {
        let parts = text.split(separator: "{", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { text, part in
            let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let day = day(String(halves[0])) else { return text + "{" + part }
            return text + calendar.weekday(ofDay: day) + halves[1]
        }
    }
}
