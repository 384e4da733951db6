import Kernel

/// One case as it stands in the document, with its values by name.
struct CaseText {
    private let bytes: [UInt8]
    private let values: [(name: Range<Int>, value: Range<Int>)]

    /// A case that is no object has no values.
    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        var scanner = JSONScanner(bytes, in: range)
        values = (try? scanner.members()) ?? []
    }

    /// Where a value stands; of a name that comes twice the last counts. Names are compared as they are written,
    /// without undoing escapes.
    private func place(_ name: String) -> Range<Int>? {
        values.last { $0.name.count == name.utf8.count && bytes[$0.name].elementsEqual(name.utf8) }?.value
    }

    /// The id as it stands, a string or a number; "null" when there is none.
    var id: String {
        guard let range = place("id"), let first = bytes[range].first, first != UInt8(ascii: "{"),
            first != UInt8(ascii: "[")
        else { return "null" }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The text of a value as JSON; nil when it is not there.
    func raw(_ name: String) -> ArraySlice<UInt8>? {
        place(name).map { bytes[$0] }
    }

    /// Whether the member is there and not null.
    func has(_ name: String) -> Bool {
        raw(name).map { !$0.elementsEqual("null".utf8) } ?? false
    }

    /// A string.
    func text(_ name: String) throws(CaseRefusal) -> String {
        guard let range = place(name) else { throw CaseRefusal("\(name) is missing: give it as a string.") }
        return try text(range, name)
    }

    /// A moment in ISO 8601 with its offset.
    func moment(_ name: String) throws(CaseRefusal) -> Instant {
        let text = try text(name)
        guard let moment = Instant(written: text) else {
            throw CaseRefusal("\(name) is \"\(text.prefix(40))\": write a moment as 2026-11-19T08:31:00Z.")
        }
        return moment
    }

    /// A whole number.
    func wholeNumber(_ name: String) throws(CaseRefusal) -> Int {
        guard let raw = raw(name) else { throw CaseRefusal("\(name) is missing: give it as a whole number.") }
        let text = String(decoding: raw, as: UTF8.self)
        if let number = Int(text) { return number }
        if let number = Double(text), number.rounded() == number, abs(number) < 1e15 { return Int(number) }
        throw CaseRefusal("\(name) is not a whole number: give it without a fraction, such as 3600.")
    }

    /// A list of strings; empty when it is not there.
    func texts(_ name: String) throws(CaseRefusal) -> [String] {
        guard has(name), let range = place(name) else { return [] }
        var scanner = JSONScanner(bytes, in: range)
        guard let elements = try? scanner.elements() else { throw CaseRefusal("\(name) must be a list of strings.") }
        var found: [String] = []
        for element in elements { found.append(try text(element, "\(name)[\(found.count)]")) }
        return found
    }

    private func text(_ range: Range<Int>, _ name: String) throws(CaseRefusal) -> String {
        var scanner = JSONScanner(bytes, in: range)
        guard let text = try? scanner.string() else { throw CaseRefusal("\(name) must be a string.") }
        return text
    }
}
