import Foundation

/// The pages of the program, from the list of its routes, and where each shows something in a `FullHouse`.
enum EveryPage {
    /// Addresses by the route of the page; names in braces stand for what a full house holds.
    static let addresses: [String: [String]] = [
        "/": ["/"],
        "/conversations/{id}": ["/conversations/{conversation}"],
        "/gap": ["/gap", "/gap?where={point}"],
        "/gap/belief": ["/gap/belief"],
        "/inbox": ["/inbox", "/inbox?view=all", "/inbox?view=done"],
        "/me": ["/me"],
        "/me/absence": ["/me/absence"],
        "/menu": ["/menu"],
        "/outbox": ["/outbox"],
        "/people": ["/people", "/people?q=Person"],
        "/people/new": ["/people/new"],
        "/people/{person}": ["/people/{person}"],
        "/people/{person}/about": ["/people/{person}/about"],
        "/people/{person}/facts": ["/people/{person}/facts"],
        "/people/{person}/facts/{fact}": ["/people/{person}/facts/{fact}"],
        "/people/{person}/identities": ["/people/{person}/identities"],
        "/people/{person}/links": ["/people/{person}/links"],
        "/people/{person}/write": ["/people/{person}/write"],
        "/promises": ["/promises", "/promises?state=kept"],
        "/promises/days": ["/promises/days"],
        "/promises/new": ["/promises/new?person={person}"],
        "/promises/{id}": ["/promises/{promise}"],
        "/quarantine": ["/quarantine"],
        "/quarantine/release": ["/quarantine/release?reason=list", "/quarantine/release?id={quarantined}"],
        "/quarantine/{id}": ["/quarantine/{quarantined}"],
        "/r/{token}": ["/r/{personal}"],
        "/s/code": ["/s/code"],
        "/s/{token}": ["/s/{survey}"],
        "/s/{token}/not-me": ["/s/{survey}/not-me"],
        "/s/{token}/stop": ["/s/{survey}/stop"],
        "/search": ["/search?q=brake"],
        "/settings/addresses": ["/settings/addresses"],
        "/settings/business": ["/settings/business"],
        "/settings/contact-points": ["/settings/contact-points"],
        "/settings/contact-points/{point}": ["/settings/contact-points/{point}"],
        "/settings/mailboxes": ["/settings/mailboxes"],
        "/settings/mailboxes/new": ["/settings/mailboxes/new"],
        "/settings/mailboxes/{mailbox}": ["/settings/mailboxes/{mailbox}"],
        "/settings/senders": ["/settings/senders"],
        "/settings/signing": ["/settings/signing"],
        "/settings/team": ["/settings/team"],
        "/settings/team/{member}": ["/settings/team/{member}"],
        "/settings/tokens": ["/settings/tokens"],
        "/setup/2": ["/setup/2"],
        "/sign-in": ["/sign-in"],
        "/sign-in/links/{link}": ["/sign-in/links/{link}"],
        "/standards": ["/standards"],
        "/standards/calendars": ["/standards/calendars"],
        "/standards/calendars/new": ["/standards/calendars/new"],
        "/standards/calendars/{calendar}": ["/standards/calendars/{calendar}"],
        "/standards/clocks/{clock}": ["/standards/clocks/{clock}"],
        "/standards/guarantee": ["/standards/guarantee"],
        "/standards/incidents/{incident}": ["/standards/incidents/{incident}"],
        "/standards/never": ["/standards/never"],
        "/standards/never/{never}": ["/standards/never/{never}"],
        "/standards/new": ["/standards/new?sentence=Every%20message%20gets%20an%20answer%20within%204%20hours"],
        "/standards/records": ["/standards/records"],
        "/standards/texts": ["/standards/texts"],
        "/standards/{standard}": ["/standards/{standard}"],
        "/standards/{standard}/staffing": ["/standards/{standard}/staffing"],
    ]

    /// What is answered by GET and is no page in such a house, with the reason.
    static let exceptions: [String: String] = [
        "/gap.csv": "the numbers of the page as a file",
        "/guarantee": "a page for everybody, once there is a guarantee",
        "/health": "one word for a machine",
        "/live": "a stream",
        "/live/toast": "a part that the script asks for",
        "/notices/{id}": "stands beside a conversation to which a machine wrote",
        "/quarantine/{id}/raw": "a message as it came",
        "/settings": "leads on to its first section",
        "/settings/mailboxes/consent": "where a provider sends a browser back to",
        "/setup": "leads on to the step where the setup was left",
        "/setup/1": "opens in a house without an owner",
        "/standards/texts/{text}": "one of the texts of the page before",
        "/touchpoints/{id}/files/{number}": "a file as it came",
        "/touchpoints/{id}/forward": "asks where a letter shall go; it has the letter's own reads",
        "/touchpoints/{id}/letter": "a letter in its frame",
        "/touchpoints/{id}/place": "asks where a letter belongs; it has the letter's own reads",
        "/touchpoints/{id}/raw": "a message as it came",
    ]

    /// Every address that answers to GET, by docs/routes.md, without the API and the assets.
    static func routes() throws -> Set<String> {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/routes.md")
        let lines = try String(contentsOf: page.standardizedFileURL, encoding: .utf8).split(separator: "\n")
        let paths = lines.filter { $0.hasPrefix("GET ") }.map { String($0.dropFirst(4)).trimmed }
        return Set(paths.filter { !$0.hasPrefix("/api/") && !$0.hasPrefix("/assets/") })
    }

    /// Whether whoever opens it is nobody on the team.
    static func isForGuests(_ address: String) -> Bool {
        ["/s/", "/r/", "/sign-in"].contains { address.hasPrefix($0) }
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
