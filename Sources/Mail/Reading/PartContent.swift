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
