import CGMime

/// What the parser found wrong, in words.
enum ParserIssue {
    /// The sentences of a set of issue numbers, most serious first. Slips that change nothing are passed over.
    static func sentences(_ issues: UInt64) -> [String] {
        told.filter { issues & (1 << UInt64($0.issue.rawValue)) != 0 }.map(\.sentence)
    }

    private static let told: [(issue: GMimeParserWarning, sentence: String)] = [
        (GMIME_CRIT_NESTING_OVERFLOW, "The message is nested deeper than is followed."),
        (GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY, "A part says it holds parts, and not where they begin."),
        (GMIME_CRIT_CONFLICTING_HEADER, "A header field stands there twice with different values."),
        (GMIME_CRIT_CONFLICTING_PARAMETER, "A header field names a parameter twice with different values."),
        (GMIME_CRIT_INVALID_HEADER_NAME, "A line among the header fields is no header field."),
        (GMIME_CRIT_PART_WITHOUT_HEADERS_OR_CONTENT, "A part is empty."),
        (GMIME_WARN_TRUNCATED_MESSAGE, "The message ends too early."),
        (GMIME_WARN_MALFORMED_MESSAGE, "The message is put together wrongly."),
        (GMIME_WARN_MALFORMED_MULTIPART, "A part says it holds parts, and none was found."),
        (GMIME_WARN_INVALID_CONTENT_TYPE, "The type of a part could not be read."),
        (GMIME_WARN_INVALID_ADDRESS_LIST, "An address could not be read."),
    ]
}
