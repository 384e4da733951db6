/// The length that some mailbox files give for a message (the mboxcl formats).
enum MboxLength {
    /// Where the body begins and how long it says it is, for a message that begins with these bytes; nil when it says nothing
    /// or its header is longer than these bytes.
    static func declared(in message: ArraySlice<UInt8>) -> (body: Int, length: Int)? {
        var length: Int?
        var line = message.startIndex
        while let end = message[line...].firstIndex(of: 0x0A) {
            let text = message[line..<end]
            if text.isEmpty || text.elementsEqual([0x0D]) { return length.map { (end + 1, $0) } }
            if text.count < 60, text.first.map({ $0 | 0x20 }) == UInt8(ascii: "c") { length = value(text) ?? length }
            line = end + 1
        }
        return nil
    }

    private static func value(_ line: ArraySlice<UInt8>) -> Int? {
        let parts = String(decoding: line, as: UTF8.self).lowercased().split(separator: ":")
        guard parts.count == 2, parts[0] == "content-length" else { return nil }
        return Int(parts[1].filter { !$0.isWhitespace }).flatMap { $0 >= 0 ? $0 : nil }
    }
}
