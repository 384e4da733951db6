/// Mail in the form in which it is signed: "relaxed" for header and body (RFC 6376 §3.4.2, §3.4.4).
enum DKIMCanonical {
    /// One header field without its line end: the name in small letters, white space as one blank, none at the ends.
    static func header(_ name: some Sequence<UInt8>, _ value: some Sequence<UInt8>) -> [UInt8] {
        let name = name.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }.filter { !isBlank($0) }
        return name + [UInt8(ascii: ":")] + squeezed(value.filter { $0 != 13 && $0 != 10 }, atStart: true)
    }

    /// The body with CRLF: white space within a line as one blank, none at its end, no empty lines at the end of all.
    static func body(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(body.count)
        for line in body.split(separator: 10, omittingEmptySubsequences: false) {
            output += squeezed(line.last == 13 ? line.dropLast() : line, atStart: false)
            output += [13, 10]
        }
        while output.suffix(4) == [13, 10, 13, 10] { output.removeLast(2) }
        return output == [13, 10] ? [] : output
    }

    /// `bytes` with white space as one blank, none at the end, and none at the start where that is wanted.
    private static func squeezed(_ bytes: some Sequence<UInt8>, atStart: Bool) -> [UInt8] {
        var (output, waits): ([UInt8], Bool) = ([], false)
        for byte in bytes {
            if isBlank(byte) {
                waits = true
                continue
            }
            if waits, !(atStart && output.isEmpty) { output.append(0x20) }
            waits = false
            output.append(byte)
        }
        return output
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 }
}
