import CGMime

/// The name that a part of a message has as a file.
enum FileName {
    /// What `Content-Disposition` says, else `Content-Type`, decoded (RFC 2231, and RFC 2047 as Outlook writes it); nil
    /// when there is none.
    static func of(_ leaf: UnsafeMutablePointer<GMimeObject>) -> String? {
        let name =
            encoded("content-disposition", of: leaf, inDisposition)
            ?? plain(leaf)
            ?? encoded("content-type", of: leaf, inType) ?? GMimeLibrary.string(rg_mime_file_name(leaf))
        return name.map { plainName(Windows1252.mended(MailText.clean($0))) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Without the characters that turn the direction of writing, by which a name shows another ending than it has (UAX 9 §2).
    private static func plainName(_ name: String) -> String {
        guard name.unicodeScalars.contains(where: turns) else { return name }
        return String(String.UnicodeScalarView(name.unicodeScalars.filter { !turns($0) }))
    }

    private static func turns(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    private static func plain(_ leaf: UnsafeMutablePointer<GMimeObject>) -> String? {
        guard let disposition = g_mime_object_get_content_disposition(leaf) else { return nil }
        return GMimeLibrary.string(g_mime_content_disposition_get_parameter(disposition, "filename"))
    }

    /// Nil when the field has no encoded words, or no name.
    private static func encoded(
        _ field: String, of leaf: UnsafeMutablePointer<GMimeObject>,
        _ name: (_ field: [UInt8], _ options: OpaquePointer?) -> String?
    ) -> String? {
        guard let raw = HeaderReading.raw(field, in: g_mime_object_get_header_list(leaf)).last,
            EncodedRun.mayOccur(in: raw)
        else { return nil }
        let standIns = StandIns(for: raw, of: .parameters)
        let found = GMimeLibrary.withOptions { options, _ in name(standIns?.field ?? raw + [0], options) }
        return found.map { standIns?.decoded($0) ?? $0 }
    }

    private static func inDisposition(_ field: [UInt8], _ options: OpaquePointer?) -> String? {
        guard let parsed = g_mime_content_disposition_parse(options, field.map(CChar.init(bitPattern:))) else {
            return nil
        }
        defer { g_object_unref(parsed) }
        return GMimeLibrary.string(g_mime_content_disposition_get_parameter(parsed, "filename"))
    }

    private static func inType(_ field: [UInt8], _ options: OpaquePointer?) -> String? {
        guard let parsed = g_mime_content_type_parse(options, field.map(CChar.init(bitPattern:))) else { return nil }
        defer { g_object_unref(parsed) }
        return GMimeLibrary.string(g_mime_content_type_get_parameter(parsed, "name"))
    }
}
