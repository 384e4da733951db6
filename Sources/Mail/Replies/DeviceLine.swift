/// A line that a telephone or a mail program puts under a letter: “Sent from my iPhone”, “Get Outlook for iOS”.
struct DeviceLine {
    private let line: ReplyLine
    /// Without the brackets that some put around it.
    private let bare: String
    /// Whether it may go on with the sentence above: it begins with a small letter, right under a line.
    private let mayGoOn: Bool

    init(at index: Int, in lines: ReplyLines) {
        line = lines.all[index]
        bare =
            line.folded.utf8.contains(where: Self.brackets.contains)
            ? String(line.folded.drop { "<([ *_".contains($0) }.filter { !"<>()[]*_".contains($0) }) : line.folded
        let isSmall = line.trimmed.first?.isLowercase == true
        mayGoOn = isSmall && index > 0 && !lines.all[index - 1].isBlank
    }

    var isOne: Bool {
        guard !bare.isEmpty, bare.count <= 160, !mayGoOn, !line.ends(with: ["?", "？"]) else { return false }
        if let rest = Self.english.first(where: bare.hasPrefix).map({ bare.dropFirst($0.count) }) {
            return isProduct(rest)
        }
        if DeviceWords.wholes.occur(in: bare) || isInvitation { return true }
        let isSent =
            DeviceWords.starts.contains(where: bare.hasPrefix) || DeviceWords.ends.contains(where: bare.hasSuffix)
        return isSent && bare.count <= 120 && clause.count <= 12 && namesDevice
    }

    private static let brackets = Set("<>()[]*_".utf8)

    private static let english = ["sent from my ", "sent from a ", "sent from an ", "sent from the ", "from my "]

    /// Whether “sent from my” goes on with the name of a thing: words for such things, and names with capital letters or
    /// digits. “Sent from my desk, is much easier” does not.
    private func isProduct(_ rest: Substring) -> Bool {
        let named = rest.prefix { $0 != "," && $0 != "." }.split(separator: " ")
        let written = Set(line.words.filter { $0.first?.isUppercase == true }.map { $0.lowercased() })
        guard (1...7).contains(named.count) else { return false }
        let isNamed = named.allSatisfy { word in
            DeviceWords.strong.occur(in: " \(word)") || DeviceWords.besides.contains(String(word))
                || word.contains(where: \.isNumber) || written.contains(String(word)) || word.hasPrefix("http")
        }
        let isKnown = DeviceWords.strong.occur(in: " \(rest)") || DeviceWords.weak.occur(in: String(rest))
        return isNamed && (isKnown || (bare.hasPrefix("sent from my ") && named.count <= 3))
    }

    /// A word for a device or the name of a program; a word for mail alone also means letters and the post, so it has to be
    /// written like a name.
    private var namesDevice: Bool {
        let isSentence = DeviceWords.sentences.contains(where: bare.hasPrefix)
        if DeviceWords.strong.occur(in: bare) {
            return !isSentence || clause.count <= 4 || DeviceWords.own.occur(in: bare)
        }
        guard !isSentence, clause.count <= 6 else { return false }
        if clause.count == 3, DeviceWords.programs.contains(clause[2].lowercased()),
            clause[2].first?.isUppercase == true
        {
            return true
        }
        return clause.dropFirst().contains { word in
            word.first?.isLowercase == false && DeviceWords.weak.occur(in: word.lowercased())
        } || (clause.count == 1 && DeviceWords.weak.occur(in: bare))
    }

    /// Its words up to the first comma or full stop.
    private var clause: [Substring] {
        line.trimmed.prefix { $0 != "," && $0 != "." && $0 != "，" && $0 != "。" }.split(separator: " ")
    }

    /// “Get Outlook for iOS” in any language.
    private var isInvitation: Bool {
        guard bare.contains("outlook"), DeviceWords.systems.occur(in: bare) else { return false }
        return bare.split(separator: " ").count <= 10 && DeviceWords.offers.occur(in: " " + bare)
    }
}
