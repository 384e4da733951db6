/// Mail addresses in running text.
enum BounceAddresses {
    /// All of them in order, in lower case, without brackets and punctuation around them.
    static func all(in text: String) -> [String] {
        var found: [String] = []
        guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
        for word in text.utf8.split(whereSeparator: isBreak) where word.contains(UInt8(ascii: "@")) {
            let word = Substring(word)
            let bare = word.drop { !isPart($0) }
            guard let last = bare.lastIndex(where: { $0.isLetter || $0.isNumber || $0 == "]" }) else { continue }
            let address = bare[...last].lowercased()
            if isAddress(address) { found.append(address) }
        }
        return found
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "<>()[]\"',;:".utf8.contains(byte)
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
