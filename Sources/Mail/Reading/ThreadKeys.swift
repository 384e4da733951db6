/// What messages are joined to conversations by.
package enum ThreadKeys {
    /// The message ids in the values of `References` or `In-Reply-To` fields: without angle brackets, in order, each once,
    /// at most the last 100. Where a value has no angle brackets, its words that hold an `@` are taken.
    package static func messageIDs(in values: [String]) -> [String] {
        var seen: Set<String> = []
        let found = values.flatMap(ids).filter { seen.insert($0).inserted }
        return Array(found.suffix(100))
    }

    private static func ids(in value: String) -> [String] {
        guard value.utf8.contains(UInt8(ascii: "<")) else { return bareIDs(in: value) }
        var found: [String] = []
        var open: String.Index?
        for index in value.indices {
            if value[index] == "<" { open = value.index(after: index) }
            guard value[index] == ">", let start = open else { continue }
            let id = value[start..<index].filter { !$0.isWhitespace }
            if !id.isEmpty, id.utf8.count <= 998 { found.append(id) }
            open = nil
        }
        return found
    }

    private static func bareIDs(in value: String) -> [String] {
        value.split { $0.isWhitespace || $0 == "," }.filter { $0.contains("@") && $0.utf8.count <= 998 }.map(
            String.init)
    }
}
