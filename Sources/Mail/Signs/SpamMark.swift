/// The header field in which a filter on the way calls a message spam.
enum SpamMark {
    /// The name of the first such field, in lower case; nil when no filter says so.
    static func field(in headers: MailHeaders) -> String? {
        headers.fields.first { says($0.name, $0.value.lowercased()) }?.name
    }

    private static func says(_ name: String, _ value: String) -> Bool {
        switch name {
        case "x-spam-flag", "x-spam", "x-barracuda-spam-flag", "x-spam-status", "x-barracuda-spam-status", "x-is-spam":
            return ["yes", "true", "spam"].contains(firstWord(value))
        case "x-dspam-result", "x-crm114-status", "x-bogosity", "x-ovh-spam-status", "x-spamprobe":
            return ["spam", "yes", "blacklisted"].contains(firstWord(value))
        case "x-ms-exchange-organization-scl", "x-ms-exchange-organization-scljunk", "x-microsoft-antispam-scl":
            return (number(value) ?? 0) >= 5
        case "x-forefront-antispam-report", "x-forefront-antispam-report-untrusted":
            let verdicts = [
                "sfv:spm", "sfv:skb", "sfv:sks", "cat:spm", "cat:hspm", "cat:phsh", "cat:hphish", "cat:malw",
            ]
            return value.split(separator: ";").contains { verdicts.contains($0.filter { $0 != " " }) }
        case "x-rspamd-action": return ["add", "rewrite", "reject", "quarantine"].contains(firstWord(value))
        case "x-spamd-result": return value.hasPrefix("default: true")
        case "x-proofpoint-spam-details": return value.contains("rule=spam") || value.contains("policy=spam")
        case "x-ses-spam-verdict", "x-ses-virus-verdict": return firstWord(value) == "fail"
        case "x-yandex-spam": return value == "4"
        case "x-virus-status", "x-amavis-alert": return value.contains("infected") || value.contains("spam")
        default: return false
        }
    }

    private static func firstWord(_ value: String) -> String {
        String(value.drop { $0 == " " }.prefix { $0.isLetter })
    }

    private static func number(_ value: String) -> Int? { Int(value.prefix { $0.isNumber }) }
}

extension ReadMail {
    /// What mail of ours carries, so that it is known when it comes back; nil for mail that never was ours.
    package var loopMark: String? { headers["x-regard-loop"] }
}
