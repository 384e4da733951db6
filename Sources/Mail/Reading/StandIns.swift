import CGMime

/// A header field of addresses or parameters in which a plain word stands in for each run of encoded ones.
///
/// GMime finds the structure of such a field but loses words (see `HeaderText`). What a run says is put in afterwards, so
/// no comma, quote or bracket in it can add an address or end a name.
struct StandIns {
    /// What the field holds, which decides what an encoded word in it cannot.
    enum Structure {
        case addresses
        case parameters
    }

    /// The field, with a NUL at its end.
    private(set) var field: [UInt8] = []
    /// How every stand-in begins; nothing else in the field does.
    private let mark: [UInt8]
    private var runs: [Run] = []

    private struct Run {
        let text: [UInt8]
        let written: [UInt8]
    }

    /// Nil when there is nothing to stand in for. A word that holds signs of the structure is left to GMime.
    init?(for bytes: UnsafeRawBufferPointer, of structure: Structure) {
        let found = EncodedRun.all(in: bytes) { !Self.divides(bytes[$0.text], structure) }
        guard !found.isEmpty, bytes.count <= MailLimits.addressBytes, let mark = Self.mark(for: bytes) else {
            return nil
        }
        self.mark = mark
        var at = 0
        for run in found {
            field += bytes[at..<run.range.lowerBound]
            field += mark + Array("\(runs.count)z".utf8)
            runs.append(Run(text: Array(run.text(in: bytes).utf8), written: Array(bytes[run.range])))
            at = run.range.upperBound
        }
        field += bytes[at...]
        field.append(0)
    }

    /// The text that GMime found, with what the runs say.
    func decoded(_ text: String) -> String { replaced(text, \.text) }

    /// The text that GMime found, as it was written: nobody decodes an address.
    func written(_ text: String) -> String { replaced(text, \.written) }

    private func replaced(_ text: String, _ replacement: KeyPath<Run, [UInt8]>) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if let (run, end) = standIn(in: bytes, at: at) {
                out += runs[run][keyPath: replacement]
                at = end
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The number of the run for which the word at this place stands in, and where that word ends.
    private func standIn(in bytes: [UInt8], at start: Int) -> (run: Int, end: Int)? {
        guard bytes[start...].starts(with: mark) else { return nil }
        let digits = bytes[(start + mark.count)...].prefix(6).prefix { (0x30...0x39).contains($0) }
        guard digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: "z"),
            let run = Int(String(decoding: digits, as: UTF8.self)), runs.indices.contains(run)
        else { return nil }
        return (run, digits.endIndex + 1)
    }

    /// The first of a hundred words that does not occur in the field.
    private static func mark(for bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        for number in 0..<100 {
            let mark = "w\(number)x"
            if g_strstr_len(start, gssize(bytes.count), mark) == nil { return Array(mark.utf8) }
        }
        return nil
    }

    /// Whether a reader that takes the structure first may see an end inside the word.
    private static func divides(_ text: Slice<UnsafeRawBufferPointer>, _ structure: Structure) -> Bool {
        let isOneWord = !text.contains { $0 <= 0x20 }
        switch structure {
        case .addresses where isOneWord: return text.contains { "\"\\<>();".utf8.contains($0) }
        case .addresses: return text.contains { "\"\\<>();,:@".utf8.contains($0) }
        case .parameters where isOneWord: return false
        case .parameters: return text.contains { "\"\\;".utf8.contains($0) }
        }
    }
}
