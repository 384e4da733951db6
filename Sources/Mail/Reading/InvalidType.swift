import CGMime

/// The type of a part that names none: such a part is plain text (RFC 2045 §5.2).
enum InvalidType {
    /// Gives the part the type text/plain, with the parameters that stand there, where its own could not be read. One that begins
    /// as files do stays what it is.
    static func mend(_ object: UnsafeMutablePointer<GMimeObject>) {
        guard let type = g_mime_object_get_content_type(object),
            g_mime_content_type_is_type(type, "application", "octet-stream") != 0,
            let raw = HeaderReading.raw("content-type", in: g_mime_object_get_header_list(object)).last, !isType(raw),
            isText(object)
        else { return }
        let parameters = raw.drop { $0 != UInt8(ascii: ";") }
        let field = Array("text/plain".utf8) + parameters + [0]
        GMimeLibrary.withOptions { options, _ in
            guard let plain = g_mime_content_type_parse(options, field.map(CChar.init(bitPattern:))) else { return }
            defer { g_object_unref(plain) }
            g_mime_object_set_content_type(object, plain)
        }
    }

    /// Whether it has exactly one slash, with something before and behind it.
    private static func isType(_ field: UnsafeRawBufferPointer) -> Bool {
        let type = field.prefix { $0 != UInt8(ascii: ";") }.filter { $0 > 0x20 }
        return type.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(\.isEmpty) == [
            false, false,
        ]
    }

    private static func isText(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
        let found = FileSignature(PartContent.start(of: object))
        return found == nil || found == .html
    }
}
