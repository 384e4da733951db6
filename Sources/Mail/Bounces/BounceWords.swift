/// How mail systems say why they did not deliver, in lower case.
enum BounceWords {
    static let authentication = Phrases([
        "dmarc", " spf", "dkim", "unauthenticated", "not authenticated", "authentication required",
        "authentication information",
        "authentication check", "authentication fail", "relaying denied", "relay denied", "relay access denied",
        "relay not permitted",
        "relaying not allowed", "no relaying", "unable to relay", "not permitted to relay", "insecure mail relay",
        "virus", "malware",
        "infected",
    ])
    static let blocked = Phrases([
        "spamhaus", "blacklist", "black list", "blocklist", "block list", "dnsbl", " rbl", "blocked using",
        "client host rejected",
        "ip address is blocked", "ip has been blocked", "your ip", "client ip", "reverse dns", "reverse hostname",
        "ptr record",
        "poor reputation", "bad reputation", "low reputation", "reputation of the sending", "too many connections",
        "too many concurrent", "too many recipients", "rate limit", "frequency", "connections from your host",
        "please use the smtp server of your isp", "helo command rejected", "invalid helo", "access from ip",
        "not allowed to connect",
        "banned sending ip", "ip blocked", "blocked ip", "connection refused by policy", "dynamic ip", "dialup",
        "senderscore",
        "sender score", "service refused", "service refuse.", "you are blocked", "blocked for abuse",
        "temporarily blocked",
        "network is blocked", "no ptr", "rdns", "refused to talk to me", "talk to me: 421", "query/bl",
        "user complaints", "unexpected volume", "greylist", "graylist",
    ])
    static let surelySpam = Phrases([
        "spam classification", "classified as spam", "considered spam", "considered as spam", "identified as spam",
        "is spam",
        "spam message rejected", "detected as spam",
    ])
    static let spam = Phrases([
        "spam", "junk mail", "unsolicited", "bulk email", "mail rejete", "suspicious due to", "message looks like",
        "content rejected", "rejected by content", "blacklisted url",
    ])
    static let tooLarge = Phrases([
        "message size exceeds", "message too large", "message too big", "message file too big", "size limit exceeded",
        "exceeds size limit", "exceeded maximum", "exceeds maximum", "exceeds the maximum", "maximum message size",
        "message is too large", "larger than the current system limit", "exceeds fixed maximum", "message is larger",
        "line limit",
        "mail is too big", "message size limit", "exceeded the maximum inbound message size",
    ])
    static let mailboxFull = Phrases([
        "mailbox full", "mailbox is full", "mail box full", "mailbox has exceeded", "over quota", "overquota",
        "quota exceeded",
        "exceeded quota", "exceeded his quota", "exceeded their quota", "quota full", "disk quota", "out of storage",
        "storage exceeded", "exceeded the storage", "exceeded storage", "insufficient space", "inbox is full",
        "mail quota",
        "exceeds allowed quota", "exceeds quota", "full mailbox", "account is over", "user is over",
        "mailbox size limit",
        "mailbox exceeds", "no space left", "out of disk", "mailfolder is full", "too much mail data", "hard limit",
        "полон",
        "переполнен",
    ])
    static let moved = Phrases([
        "has moved", "user moved", "address has changed", "no longer at", "has been replaced by",
    ])
    static let suspended = Phrases([
        "account suspended", "user suspended", "is suspended", "has been suspended", "mailbox suspended",
        "account disabled",
        "account is disabled", "has been disabled", "is disabled", "deactivated", "account inactive", "is inactive",
        "not active",
        "mailbox is frozen", "account locked", "account is locked", "mailbox disabled", "user disabled",
        "temporarily disabled",
        "disabled recipient", "recipient disabled", "destinataire est archiv", "mailbox currently suspended",
        "inactive user",
    ])
    static let filtered = Phrases([
        "recipient preferences", "refused by recipient", "rejected by user",
        "recipient filter",
        "rejected by a remote", "rejected by a recipient",
    ])
    static let rejected = Phrases([
        "sender address rejected", "sender rejected", "sender was rejected", "sender denied", "sender address not",
        "sender unknown",
        "bad sender", "invalid sender", "unroutable sender", "unrouteable sender", "sender domain", "domain of sender",
        "domain does not resolve", "mail from command rejected", "not authorized to", "not authorised to",
        "not permitted to send",
        "you do not have permission", "may not have permission", "google groups", "need fully qualified", "emetteur",
        "backscatter",
        "restricted", "mail server not allowed", "does not accept mail from", "not listed as a member",
        "sender verify failed",
        "purported responsible address",
    ])
    static let unreachable = Phrases(["host not found, try again", "dns query failed"])
    static let network = Phrases([
        "connection refused", "no route to host", "network is unreachable", "connection lost", "lost connection",
        "hop count",
        "mail loop", "forwarding loop", "too many hops", "loops back",
        "couldn't find any host",
        "couldn't establish", "could not connect", "unable to connect", "connection reset by peer during",
        "routing loop",
        "too many received", "connection dropped", "network error", "dns query failed", "dns error",
        "starttls is required", "closing transmission channel",
    ])
    /// Domains that say they take no mail (RFC 7505).
    static let withoutMail = Phrases([
        "null mx", "nullmx", "doesn't receive email", "does not accept mail (", "indicated no smtp service",
        "accepts no mail",
        "mx points to",
    ])
    static let hostUnknown = Phrases([
        "host unknown", "unknown host", "host not found", "domain not found", "no such domain", "domain does not exist",
        "domain is not reachable", "unrouteable", "unroutable", "bad destination", "dns lookup failure",
        "name or service not known",
        "nxdomain", "domain name not found", "illegal host/domain", "non-existent domain", "no such host",
        "host or domain name not found", "domain is not valid", "invalid domain",

    ])
    static let userUnknown = Phrases([
        "user unknown", "unknown user", "no such user", "user not found", "unknown recipient", "recipient unknown",
        "no such recipient", "recipient not found", "recipientnotfound", "no such mailbox", "mailbox not found",
        "no mailbox",
        "mailbox does not exist", "does not exist", "not exist", "user doesn't", "doesn't have", "not our customer",
        "invalid recipient", "invalid user", "unknown address", "address unknown", "no such address", "not listed in",
        "not a valid mailbox", "not a valid user", "is not known", "not known at", "unknown or illegal", "bad address",
        "unknown local", "no account", "account not found", "recipient name is not recognized", "address not present",
        "addressee unknown", "address rejected: access denied", "recipient rejected", "no local mailbox", "user is not",
        "not a registered", "no valid recipient", "undeliverable address", "we do not have", "utilisateur inconnu",
        "adresse d au moins", "unbekannt", "не существует", "email account that you tried to reach", "mailbox invalid",
        "nonexistent", "non-existent", "見つかりません", "destinatario desconocido", "usuario desconocido",
        "address couldn't be found",
    ])
    static let surelyUnknown = Phrases(["user doesn't have", "no longer exists", "account does not exist"])
    static let policy = Phrases([
        "policy", "policies", "prohibited", "attachment is not", "attachment type", "blocked file", "security reason",
        "security polic", "tls", "not rfc", "rfc 5322", "illegal content", "not accepted for", "invalid header",
        "multiple from",
        "headers too large", "header error",
    ])
    static let expired = Phrases([
        "message expired", "could not deliver for the last", "has expired", "time expired", "timed out", "too long",
        "retry time", "retry limit",
        "could not be delivered for", "for past", "cannot send message for", "still being retried", "will keep trying",
        "will be retried", "not yet been delivered", "was aborted after", "did not accept our requests to connect",
        "failed 20 attempts", "attempts:", "is delayed", "has been delayed", "delivery time",
    ])
    static let vaguelyFiltered = Phrases([
        "mailbox unavailable", "mailbox not available", "not accepting", "recipient refused", "delivery not authorized",
        "message refused", "filter", "account is not", "resolver.rst", "because the recipient",
    ])
    static let vaguelyRefused = Phrases(["access denied", "administrative", "security"])
    static let vaguelyUnknown = Phrases([
        "recipient address rejected", "invalid address", "address error", "not found", "this user",
    ])
    static let vaguelyExpired = Phrases([
        "delayed", "deferred", "temporarily", "try again later", "timeout", "expired", "days old",
    ])
}
