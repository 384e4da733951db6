/// Mail to a list or to many (RFC 2369, RFC 2919 and the habits around them).
enum ListSigns {
    static func isList(_ headers: MailHeaders) -> Bool {
        if fields.contains(where: headers.has) { return true }
        let precedence = headers["precedence"]?.lowercased() ?? ""
        return precedence == "list" || precedence == "bulk" || precedence == "junk"
    }

    private static let fields = [
        "list-id", "list-post", "list-unsubscribe", "list-help", "list-subscribe", "list-archive", "mailing-list",
        "x-mailing-list", "x-mailman-version", "x-beenthere", "x-ml-name", "x-mlserver", "x-list-id", "feedback-id",
        "x-campaign", "x-campaignid", "x-mailchimp-campaign",
    ]
}
