/// An address that a person sees in a piece of a field and the rules do not: `Ann Lee ann@example.org`, `Ann [mailto:ann@example.org]`,
/// or all of `Ann <ann@example.org>` as one encoded word.
///
/// The piece has one address and no second. What an encoded word says gives an address only where nothing stands beside it.
enum LooseAddress {
    static func find(in piece: UnsafeRawBufferPointer) -> MailAddress? {
        guard piece.count <= longest else { return nil }
        let runs = EncodedRun.all(in: piece)
        let text = HeaderText.decoded(piece) ?? String(decoding: piece, as: UTF8.self)
        let isEncoded = runs.count == 1 && runs.allSatisfy { isBlank(piece, without: $0.range) }
        guard let address = address(in: isEncoded ? text : plain(piece, without: runs)) else { return nil }
        return MailAddress(name: name(in: text, beside: address), address: address)
    }

    private static let longest = 2000

    private static func isBlank(_ piece: UnsafeRawBufferPointer, without range: Range<Int>) -> Bool {
        piece[..<range.lowerBound].allSatisfy { $0 <= 0x20 } && piece[range.upperBound...].allSatisfy { $0 <= 0x20 }
    }

    private static func plain(_ piece: UnsafeRawBufferPointer, without runs: [EncodedRun]) -> String {
        var bytes = Array(piece)
        for index in runs.flatMap(\.range) { bytes[index] = 0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The only address in the text, in plain letters and with a domain of two labels; nil where there is another, or part of one.
    private static func address(in text: String) -> String? {
        let words = text.split { $0.isWhitespace || brackets.contains($0) }.filter { $0.contains("@") }
        let addresses = words.map(bare)
        guard let address = addresses.first, addresses.allSatisfy({ $0.lowercased() == address.lowercased() }),
            address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), EnvelopeAddress(String(address)) != nil,
            address.drop(while: { $0 != "@" }).contains(".")
        else { return nil }
        return String(address)
    }

    /// What stands before the address, without the marks around it; empty where that is nothing, or another address.
    private static func name(in text: String, beside address: String) -> String {
        guard let place = text.ranges(of: address).last else { return "" }
        var name = MailText.oneLine(String(text[..<place.lowerBound]))[...]
        if name.lowercased().hasSuffix("mailto:") { name = name.dropLast(7) }
        while let last = name.last, last == " " || marks.contains(last) { name.removeLast() }
        return String(name.drop { $0 == " " || marks.contains($0) })
    }

    private static func bare(_ word: Substring) -> Substring {
        var word = word.drop(while: marks.contains)
        while let last = word.last, marks.contains(last) { word.removeLast() }
        return word.lowercased().hasPrefix("mailto:") ? word.dropFirst(7) : word
    }

    private static let brackets = Set("<>[]()")
    private static let marks = Set("<>[]()\"',;")
}
