import CGMime

/// GMime, set up once for the process.
enum GMimeLibrary {
    /// Reading it makes the library ready; it may be read from any thread.
    static let isReady: Bool = {
        g_mime_init()
        return true
    }()

    /// A C string as text, nil for none; bytes that are no UTF-8 are replaced.
    static func string(_ bytes: UnsafePointer<CChar>?) -> String? {
        bytes.map { String(cString: $0) }
    }

    /// Parses borrowed bytes and gives the message to `use`; nil where GMime sees no message.
    /// Nothing of the message may leave `use`. `issues` is the set of parser issues seen until its end.
    static func withMessage<Result>(
        _ bytes: UnsafeRawBufferPointer, _ use: (UnsafeMutablePointer<GMimeMessage>, _ issues: () -> UInt64) -> Result
    ) -> Result? {
        guard isReady, !bytes.isEmpty, bytes.count < MailLimits.messageBytes else { return nil }
        let data = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(to: UInt8.self)
        var borrowed = GByteArray(data: data, len: guint(bytes.count))
        return withOptions { options, issues in
            withUnsafeMutablePointer(to: &borrowed) { borrowed in
                guard let message = rg_mime_parse(borrowed, options) else { return nil }
                defer { g_object_unref(message) }
                return use(message, { issues.pointee })
            }
        }
    }

    /// Gives `use` what parsers are told about leniency. `issues` points to the set of parser issues seen so far.
    static func withOptions<Result>(
        _ use: (OpaquePointer?, _ issues: UnsafePointer<UInt64>) -> Result
    ) -> Result {
        var issues: UInt64 = 0
        return withUnsafeMutablePointer(to: &issues) { issues in
            let options = rg_mime_options_new(issues)
            defer { g_mime_parser_options_free(options) }
            return use(options, UnsafePointer(issues))
        }
    }
}
