import CGMime

/// The decoded content of a leaf.
enum PartContent {
    static func bytes(of leaf: UnsafeMutablePointer<GMimeObject>) -> [UInt8]? {
        withBytes(of: leaf) { [UInt8]($0) }
    }

    /// The content as text; nil when the part has no content at all.
    static func text(of leaf: UnsafeMutablePointer<GMimeObject>, charset: String? = nil) -> Charset.Decoded? {
        withBytes(of: leaf) { bytes in
            let declared = GMimeLibrary.string(g_mime_object_get_content_type_parameter(leaf, "charset"))
            let read = UnsafeRawBufferPointer(rebasing: bytes.prefix(MailLimits.textBytes))
            var decoded = Charset.decode(read, declared: declared ?? charset)
            decoded.text = MailText.clean(decoded.text)
            decoded.isCut = read.count < bytes.count
            return decoded
        }
    }

    /// Size and SHA-256 of the content, which is not kept.
    static func digest(of leaf: UnsafeMutablePointer<GMimeObject>) -> (size: Int, sha256: String) {
        var size = 0
        guard let hex = rg_mime_digest(leaf, &size) else { return (size, "") }
        defer { g_free(hex) }
        return (size, String(cString: hex))
    }

    /// The first bytes of the content, as many as it takes to see what it is.
    static func start(of leaf: UnsafeMutablePointer<GMimeObject>) -> [UInt8] {
        guard let stream = rg_mime_content_stream(leaf) else { return [] }
        defer { g_object_unref(stream) }
        return piece(of: stream, atMost: FileSignature.length)
    }

    /// What comes next out of a stream; empty at its end.
    static func piece(of stream: UnsafeMutablePointer<GMimeStream>, atMost size: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let read = (base + count).withMemoryRebound(to: CChar.self, capacity: size - count) {
                    g_mime_stream_read(stream, $0, size - count)
                }
                guard read > 0 else { return }
                count += read
            }
        }
    }

    /// In lower-case hexadecimal.
    static func sha256(of bytes: [UInt8]) -> String {
        guard let hex = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, gsize(bytes.count)) else { return "" }
        defer { g_free(hex) }
        return String(cString: hex)
    }

    private static func withBytes<Result>(
        of leaf: UnsafeMutablePointer<GMimeObject>, _ use: (UnsafeRawBufferPointer) -> Result
    ) -> Result? {
        guard let array = rg_mime_content(leaf) else { return nil }
        defer { g_byte_array_free(array, 1) }
        return use(UnsafeRawBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
    }
}
