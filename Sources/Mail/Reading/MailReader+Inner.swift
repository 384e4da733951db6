import CGMime

extension MailReader {
    /// The bytes of the first message that hangs on this one as a message; nil when none does.
    package static func innerMessage(of bytes: [UInt8]) -> [UInt8]? {
        withParsed(bytes) { message in
            rg_mime_body(message).flatMap { inner(in: $0, depth: 0) }.flatMap(written)
        }
    }

    private static func inner(
        in object: UnsafeMutablePointer<GMimeObject>, depth: Int
    ) -> UnsafeMutablePointer<GMimeMessage>? {
        guard depth <= MailLimits.depth else { return nil }
        switch rg_mime_kind(object) {
        case Int32(RG_MIME_MESSAGE): return rg_mime_inner_message(object)
        case Int32(RG_MIME_MULTIPART):
            for index in 0..<min(rg_mime_child_count(object), 100) {
                if let child = rg_mime_child(object, index), let found = inner(in: child, depth: depth + 1) {
                    return found
                }
            }
            return nil
        default: return nil
        }
    }

    private static func written(_ message: UnsafeMutablePointer<GMimeMessage>) -> [UInt8]? {
        let object = UnsafeMutableRawPointer(message).assumingMemoryBound(to: GMimeObject.self)
        guard let text = g_mime_object_to_string(object, nil) else { return nil }
        defer { g_free(text) }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
}
