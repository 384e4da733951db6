import CGMime

/// Conversion by the system's iconv.
enum Iconv {
    /// The bytes of `charset` as text, each byte that is wrong there as U+FFFD; nil when the charset is not known.
    static func decode(_ bytes: UnsafeRawBufferPointer, from charset: String) -> String? {
        let descriptor = iconv_open("UTF-8", charset)
        guard Int(bitPattern: descriptor) != -1 else { return nil }
        defer { iconv_close(descriptor) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 2)
        let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
        var input = start?.assumingMemoryBound(to: CChar.self)
        var left = bytes.count
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
            while left > 0 {
                let wrong = step(descriptor, &input, &left, into: buffer, appending: &out)
                guard wrong, left > 0 else { continue }
                out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                input = input?.successor()
                left -= 1
            }
            input = nil
            _ = step(descriptor, &input, &left, into: buffer, appending: &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes of a short text in `charset`; nil where it cannot be written in it.
    static func encode(_ text: String, to charset: String) -> [UInt8]? {
        let descriptor = iconv_open(charset, "UTF-8")
        guard Int(bitPattern: descriptor) != -1 else { return nil }
        defer { iconv_close(descriptor) }
        var source = text.utf8.map { CChar(bitPattern: $0) }
        var out: [UInt8] = []
        let isWhole = source.withUnsafeMutableBufferPointer { source in
            var (input, left) = (source.baseAddress, source.count)
            return withUnsafeTemporaryAllocation(byteCount: 1 << 10, alignment: 8) { buffer in
                !step(descriptor, &input, &left, into: buffer, appending: &out) && left == 0
            }
        }
        return isWhole ? out : nil
    }

    /// Converts until the buffer is full or the input wrong, and tells whether the next byte is wrong.
    private static func step(
        _ descriptor: iconv_t?, _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
        into buffer: UnsafeMutableRawBufferPointer, appending out: inout [UInt8]
    ) -> Bool {
        var output = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        var room = buffer.count
        let result = iconv(descriptor, &input, &left, &output, &room)
        out.append(contentsOf: buffer.prefix(buffer.count - room))
        return result == -1 && room >= 16
    }
}
