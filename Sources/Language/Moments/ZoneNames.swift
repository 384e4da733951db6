package import Kernel

/// Finds the zone that a text names.
package enum ZoneNames {
    /// The zone behind a folded name; nil when nobody knows it. An abbreviation is read as the place that uses it, so that
    /// "ET" follows summer time; "CET" in summer is what clocks in central Europe show.
    package static func zone(_ name: String) -> Zone? {
        (abbreviations[name] ?? places[name] ?? cities[name]).flatMap { Zone($0) }
    }

    /// Whether the word alone, without "time" after it, names a zone.
    package static func isAbbreviation(_ name: String) -> Bool { abbreviations[name] != nil }

    private static let abbreviations: [String: String] = [
        "utc": "UTC", "gmt": "UTC", "zulu": "UTC", "bst": "Europe/London", "cet": "Europe/Paris",
        "cest": "Europe/Paris",
        "wet": "Europe/Lisbon", "eet": "Europe/Athens", "eest": "Europe/Athens", "msk": "Europe/Moscow",
        "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York", "cst": "America/Chicago",
        "cdt": "America/Chicago", "mst": "America/Denver", "mdt": "America/Denver", "pst": "America/Los_Angeles",
        "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles", "ct": "America/Chicago", "mt": "America/Denver",
        "akst": "America/Anchorage", "hst": "Pacific/Honolulu", "ist": "Asia/Kolkata", "sgt": "Asia/Singapore",
        "hkt": "Asia/Hong_Kong", "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "pht": "Asia/Manila", "wib": "Asia/Jakarta",
        "pkt": "Asia/Karachi", "gst": "Asia/Dubai", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
        "aet": "Australia/Sydney", "acst": "Australia/Adelaide", "acdt": "Australia/Adelaide",
        "awst": "Australia/Perth",
        "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "nzt": "Pacific/Auckland",
        "sast": "Africa/Johannesburg",
        "wat": "Africa/Lagos", "eat": "Africa/Nairobi", "brt": "America/Sao_Paulo", "ast": "America/Halifax",
    ]

    private static let places: [String: String] = [
        "uk": "Europe/London", "british": "Europe/London", "england": "Europe/London", "irish": "Europe/Dublin",
        "ireland": "Europe/Dublin", "german": "Europe/Berlin", "germany": "Europe/Berlin", "french": "Europe/Paris",
        "france": "Europe/Paris", "spanish": "Europe/Madrid", "spain": "Europe/Madrid", "swiss": "Europe/Zurich",
        "dutch": "Europe/Amsterdam", "italian": "Europe/Rome", "italy": "Europe/Rome", "polish": "Europe/Warsaw",
        "central european": "Europe/Paris", "eastern european": "Europe/Athens", "eastern": "America/New_York",
        "us eastern": "America/New_York", "central": "America/Chicago", "us central": "America/Chicago",
        "mountain": "America/Denver", "us mountain": "America/Denver", "pacific": "America/Los_Angeles",
        "us pacific": "America/Los_Angeles", "atlantic": "America/Halifax", "east coast": "America/New_York",
        "west coast": "America/Los_Angeles", "indian": "Asia/Kolkata", "india": "Asia/Kolkata",
        "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "bangalore": "Asia/Kolkata",
        "japan": "Asia/Tokyo", "japanese": "Asia/Tokyo", "china": "Asia/Shanghai", "beijing": "Asia/Shanghai",
        "korea": "Asia/Seoul", "philippine": "Asia/Manila", "philippines": "Asia/Manila", "boston": "America/New_York",
        "washington": "America/New_York", "miami": "America/New_York", "atlanta": "America/New_York",
        "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles", "texas": "America/Chicago",
        "dallas": "America/Chicago", "houston": "America/Chicago", "california": "America/Los_Angeles",
        "melbourne": "Australia/Melbourne", "canberra": "Australia/Sydney", "nz": "Pacific/Auckland",
        "new zealand": "Pacific/Auckland", "wellington": "Pacific/Auckland", "munich": "Europe/Berlin",
        "frankfurt": "Europe/Berlin", "hamburg": "Europe/Berlin", "geneva": "Europe/Zurich",
        "milan": "Europe/Rome", "barcelona": "Europe/Madrid", "edinburgh": "Europe/London",
        "manchester": "Europe/London", "cape town": "Africa/Johannesburg", "south african": "Africa/Johannesburg",
        "nigerian": "Africa/Lagos", "abuja": "Africa/Lagos", "kenyan": "Africa/Nairobi", "hawaii": "Pacific/Honolulu",
        "brasilia": "America/Sao_Paulo", "rio": "America/Sao_Paulo", "abu dhabi": "Asia/Dubai", "uae": "Asia/Dubai",
        "saigon": "Asia/Ho_Chi_Minh", "hanoi": "Asia/Ho_Chi_Minh", "montreal": "America/Toronto",
    ]

    /// The last part of every name that the system knows, as "new york".
    private static let cities: [String: String] = {
        var found: [String: String] = [:]
        for name in Zone.names {
            guard let last = name.split(separator: "/").last, name.contains("/") else { continue }
            found[last.replacing("_", with: " ").folded] = name
        }
        return found
    }()
}
