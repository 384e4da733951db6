/// A list of properties as winmail.dat holds them ([MS-OXTNEF] §2.1.3.4), of which texts and bytes are kept.
struct MAPIProperties {
    /// By the property's number, the first value of each.
    private var values: [Int: (type: Int, data: ArraySlice<UInt8>)] = [:]

    init() {}

    /// Reads up to the first thing that is not as it should be.
    init(_ data: ArraySlice<UInt8>) {
        var reader = LittleEndian(data)
        guard let count = reader.number(4) else { return }
        for _ in 0..<min(count, 10_000) {
            guard let type = reader.number(2), let id = reader.number(2), id < 0x8000 || Self.skipName(&reader),
                let data = Self.value(type, &reader)
            else { return }
            if values[id] == nil { values[id] = (type, data) }
        }
    }

    func bytes(_ id: Int) -> ArraySlice<UInt8>? {
        guard let value = values[id], [0x0102, 0x000D].contains(value.type & 0x0FFF) else { return nil }
        return value.data
    }

    /// The text of a property; bytes are read in `charset`.
    func text(_ id: Int, _ charset: String) -> String? {
        guard let value = values[id] else { return nil }
        switch value.type & 0x0FFF {
        case 0x001F: return Self.decoded(value.data, "utf-16le")
        case 0x001E, 0x0102: return Self.decoded(value.data, charset)
        default: return nil
        }
    }

    /// The message that is attached here as an object, without the identifier that stands before it.
    var message: ArraySlice<UInt8>? {
        guard let value = values[0x3701], value.type == 0x000D else { return nil }
        let rest = value.data.dropFirst(16)
        return rest.starts(with: [0x78, 0x9F, 0x3E, 0x22]) ? rest : nil
    }

    static func decoded(_ data: ArraySlice<UInt8>, _ charset: String) -> String {
        data.withUnsafeBytes { bytes in
            let read = UnsafeRawBufferPointer(rebasing: bytes.prefix(MailLimits.textBytes))
            return MailText.clean(Charset.decode(read, declared: charset).text)
        }
    }

    /// Passes over the name of a named property; false when it is broken.
    private static func skipName(_ reader: inout LittleEndian) -> Bool {
        guard reader.take(16) != nil, let kind = reader.number(4), let length = reader.number(4) else { return false }
        guard kind == 1 else { return true }
        guard reader.take(length) != nil else { return false }
        reader.pad(after: length)
        return true
    }

    /// The first value of a property; empty for types that are passed over, nil when it is broken.
    private static func value(_ type: Int, _ reader: inout LittleEndian) -> ArraySlice<UInt8>? {
        let base = type & 0x0FFF
        let isVariable = [0x001E, 0x001F, 0x0102, 0x000D].contains(base)
        let size = [0x0005, 0x0006, 0x0007, 0x0014, 0x0040].contains(base) ? 8 : base == 0x0048 ? 16 : 4
        guard isVariable || type & 0x1000 != 0 else { return reader.take(size) }
        guard let count = reader.number(4) else { return nil }
        var first: ArraySlice<UInt8>?
        for _ in 0..<min(count, 10_000) {
            let length = isVariable ? reader.number(4) : size
            guard let length, let data = reader.take(length) else { return nil }
            reader.pad(after: length)
            first = first ?? data
        }
        return first ?? []
    }
}
