extension AttributionSentence {
    /// Whether it holds a time of day, a year or an address.
    var hasMoment: Bool {
        var digits = 0
        var before: Character = " "
        for character in folded {
            if character.isNumber {
                digits += 1
                if digits == 4 { return true }
                if digits == 2, before == ":" || before == "." || before == "h" { return true }
            } else {
                if digits > 0 || character.isLetter || character.isPunctuation { before = character }
                digits = 0
            }
        }
        return folded.contains("@")
    }

    /// Whether a time of day stands in it: `10:12`, `10:12:33`, `10.12`, `10h12`.
    var hasTime: Bool { holdsNumber(where: Self.isTime) }

    /// Whether a date with its year stands in it, or one in numbers alone: `2026`, `3.5.26`, `3/5/26`.
    var hasDate: Bool { holdsNumber(where: Self.isDate) }

    private typealias Number = Slice<UnsafeBufferPointer<UInt8>>

    private static func isTime(_ number: Number) -> Bool {
        let parts = number.split(omittingEmptySubsequences: false) { !isDigit($0) }
        guard parts.count == 2 || parts.count == 3, (1...2).contains(parts[0].count),
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return false }
        return number.contains(UInt8(ascii: ":")) || (parts.count == 2 && number.contains { ".h".utf8.contains($0) })
    }

    private static func isDate(_ number: Number) -> Bool {
        if number.count == 4, number.allSatisfy(isDigit) { return true }
        let parts = number.split { !isDigit($0) }
        return parts.contains { $0.count == 4 } || (parts.count == 3 && number.contains { ".-/".utf8.contains($0) })
    }

    /// Whether one of the runs of digits and the marks between them is so.
    private func holdsNumber(where isSo: (Number) -> Bool) -> Bool {
        var folded = folded
        return folded.withUTF8 { bytes in
            var at = 0
            while let start = bytes[at...].firstIndex(where: Self.isDigit) {
                at = bytes[start...].firstIndex { !Self.isDigit($0) && !".:-/h".utf8.contains($0) } ?? bytes.count
                let end = bytes[start..<at].lastIndex(where: Self.isDigit) ?? start
                if isSo(bytes[start...end]) { return true }
            }
            return false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
