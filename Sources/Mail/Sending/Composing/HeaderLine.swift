/// Writes headers: only ASCII, no line longer than 78 signs where a break is allowed (RFC 5322 §2.1.1).
enum HeaderLine {
    /// `name: ` and the tokens, one space or one fold between two. A token is never broken.
    static func write(_ name: String, _ tokens: [String], into bytes: inout [UInt8]) {
        bytes += "\(name):".utf8
        var width = name.utf8.count + 1
        for (index, token) in tokens.enumerated() {
            let folds = index > 0 && width + 1 + token.utf8.count > 78
            bytes += folds ? "\r\n ".utf8 : " ".utf8
            bytes += token.utf8
            width = (folds ? 1 : width + 1) + token.utf8.count
        }
        bytes += "\r\n".utf8
    }

    /// A text such as a subject: its words where they are plain ASCII, else encoded words.
    static func text(_ text: String) -> [String] {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        let plain = words.allSatisfy { (1...70).contains($0.utf8.count) } && !text.contains("=?") && isPrintable(text)
        return plain ? words.map(String.init) : EncodedWords.of(text)
    }

    /// A mailbox (RFC 5322 §3.4): `Ann Lee <ann@example.org>`. The address has been checked.
    static func mailbox(name: String, address: String) -> [String] {
        guard !name.isEmpty else { return [address] }
        return phrase(name) + ["<\(address)>"]
    }

    /// Mailboxes after each other, with commas.
    static func mailboxes(_ list: [[String]]) -> [String] {
        list.enumerated().flatMap { index, tokens in
            index == list.count - 1 ? tokens : tokens.dropLast() + [(tokens.last ?? "") + ","]
        }
    }

    private static func phrase(_ name: String) -> [String] {
        guard name.utf8.count <= 70, !name.contains("=?"), isPrintable(name) else { return EncodedWords.of(name) }
        let words = name.split(separator: " ", omittingEmptySubsequences: false)
        return words.allSatisfy(isAtom) ? words.map(String.init) : [quoted(name)]
    }

    /// A quoted string (RFC 5322 §3.2.4) of printable ASCII.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    static func isPrintable(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    private static let atomSigns = Array("!#$%&'*+-/=?^_`{|}~".utf8)

    private static func isAtom(_ word: Substring) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { HostName.isLetterOrDigit($0) || atomSigns.contains($0) }
    }
}
