/// Mail addresses in running text.
enum BounceAddresses {
    /// All of them in order, in lower case, without brackets and punctuation around them.
    static func all(in text: String) -> [String] {
        var found: [String] = []
        for word in text.split(whereSeparator: isBreak) where word.contains("@") {
            let bare = word.drop { !isPart($0) }
            guard let last = bare.lastIndex(where: { $0.isLetter || $0.isNumber || $0 == "]" }) else { continue }
            let address = bare[...last].lowercased()
            if isAddress(address) { found.append(address) }
        }
        return found
    }

    private static func isBreak(_ character: Character) -> Bool {
        character.isWhitespace || "<>()[]\"',;:".contains(character)
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "+-_.=#&*/!%$?^{}~|`".contains(character)
    }

    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].count >= 2 && text.utf8.count <= 320
            && parts[1].allSatisfy { $0.isLetter || $0.isNumber || ".-_[]".contains($0) }
    }
}
