/// A text as lines.
struct ReplyLines {
    let all: [ReplyLine]
    /// Where each line begins, in Unicode scalars, and at the end the length of the text.
    let offsets: [Int]

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        let ends = Self.ends(in: &text)
        let bytes = text.utf8
        var start = bytes.startIndex
        all = ends.map { line in
            let from = start
            start = bytes.index(bytes.startIndex, offsetBy: line.next)
            return ReplyLine(text[from..<bytes.index(bytes.startIndex, offsetBy: line.end)])
        }
        offsets = [0] + ends.map(\.scalars)
    }

    /// The lines that are kept, joined by line ends, without white space at both ends (but with the indentation of the first).
    func joined(_ kept: [Bool]) -> String {
        func isSaid(_ index: Int) -> Bool { kept[index] && !all[index].isBlank }
        guard let first = all.indices.first(where: isSaid), let last = all.indices.last(where: isSaid) else {
            return ""
        }
        var text = String(all[first].text)
        for index in all.indices[first...last].dropFirst() where kept[index] {
            text += "\n"
            text += all[index].text
        }
        return text
    }

    /// The first line at or after `index` that is not blank; nil when there is none.
    func content(from index: Int) -> Int? {
        all.indices.dropFirst(index).first { !all[$0].isBlank }
    }

    /// The last line before `index` that is not blank, of the hundred before it; nil when there is none.
    func content(before index: Int) -> Int? {
        all.indices[..<index].suffix(100).last { !all[$0].isBlank }
    }

    /// Where a line ends, in bytes, where the next one begins, and how many Unicode scalars there are up to there.
    private struct End {
        let end: Int
        let next: Int
        let scalars: Int
    }

    /// The ends of all lines, that of the text among them: LF, CRLF, CR and the others that Unicode knows.
    private static func ends(in text: inout String) -> [End] {
        text.withUTF8 { bytes in
            var ends: [End] = []
            var (at, scalars) = (0, 0)
            while at < bytes.count {
                let length = bytes[at] > 0x0D && bytes[at] < 0x80 ? 0 : length(ofEndAt: at, in: bytes)
                for byte in bytes[at..<at + max(length, 1)] where byte & 0xC0 != 0x80 { scalars += 1 }
                if length > 0 { ends.append(End(end: at, next: at + length, scalars: scalars)) }
                at += max(length, 1)
            }
            return ends + [End(end: at, next: at, scalars: scalars)]
        }
    }

    private static func length(ofEndAt at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        func next(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }
        switch bytes[at] {
        case 0x0D: return next(1) == 0x0A ? 2 : 1
        case 0x0A, 0x0B, 0x0C: return 1
        case 0xC2: return next(1) == 0x85 ? 2 : 0
        case 0xE2: return next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }
}
