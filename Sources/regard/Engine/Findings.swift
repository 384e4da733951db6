import Web

/// What an examination found: what is so, what deserves a look, and what is wrong.
struct Findings {
    private var notes: [(group: String, name: String, value: String)] = []
    private var warnings: [String] = []
    private var faults: [String] = []
    /// Why the database could not be opened or read; nil when it could.
    var unread: String?

    /// Whether nothing is wrong; what only deserves a look does not count.
    var isWell: Bool { faults.isEmpty && unread == nil }

    mutating func note(_ group: String, _ name: String, _ value: String) {
        notes.append((group, name, value))
    }

    mutating func warn(_ sentence: String) {
        warnings.append(sentence)
    }

    mutating func fail(_ sentence: String) {
        faults.append(sentence)
    }

    /// A line for each, in groups.
    var text: String {
        var lines: [String] = []
        var group = ""
        let width = (notes.map(\.name.count).max() ?? 0) + 2
        for note in notes {
            if note.group != group { lines.append((group.isEmpty ? "" : "\n") + note.group) }
            group = note.group
            lines.append("  " + note.name.padded(to: width) + note.value)
        }
        lines.append("")
        lines += faults.map { "WRONG  \($0)" } + warnings.map { "look   \($0)" }
        if isWell && warnings.isEmpty { lines.append("Nothing is wrong.") }
        return lines.joined(separator: "\n")
    }

    /// The same as one JSON object.
    var json: String {
        var groups: [String] = []
        for note in notes where !groups.contains(note.group) { groups.append(note.group) }
        let objects = groups.map { group in
            let members = notes.filter { $0.group == group }.map { "\(jsonText($0.name)):\(jsonText($0.value))" }
            return "\(jsonText(group)):{\(members.joined(separator: ","))}"
        }
        let lists = [("warnings", warnings), ("faults", faults + (unread.map { [$0] } ?? []))].map { name, sentences in
            "\"\(name)\":[\(sentences.map(jsonText).joined(separator: ","))]"
        }
        return "{\((objects + lists).joined(separator: ","))}"
    }
}
