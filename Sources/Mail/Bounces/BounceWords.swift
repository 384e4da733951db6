/// How mail systems say why they did not deliver, in lower case: here what they have against the message and its sender.
enum BounceWords {
    static let authentication = Phrases([
        "dmarc", " spf", "dkim", "unauthenticated", "not authenticated", "authentication required",
        "authentication information", "authentication check", "authentication fail", "relaying denied",
        "relay denied", "relay access denied", "relay not permitted", "relaying not allowed", "no relaying",
        "unable to relay", "not permitted to relay", "insecure mail relay", "virus", "malware", "infected",
        "does not pass authentication", "sender authentication", "sender id", "sender policy framework",
        "spf validation", "mi:spf", "open relay", "openrelay", "not a gateway", "rcpthosts", "relay prohibited",
        "relay not allowed", "relaying not permitted", "relaying is not allowed", "relaying prohibited",
        "relay this message", "relay not authorized", "not relay", "relayhost", "we do not relay",
        "i'm not an open relay", "trojan", "worm", "phishing", "due to security policies", "headers too large",
        "potential security issue",
        "security threat", "malicious",
    ])

    static let blocked = Phrases([
        "spamhaus", "blacklist", "black list", "blocklist", "block list", "dnsbl", " rbl", "blocked using",
        "client host rejected", "ip address is blocked", "ip has been blocked", "your ip", "client ip", "reverse dns",
        "reverse hostname", "ptr record", "poor reputation", "bad reputation", "low reputation",
        "reputation of the sending", "too many connections", "too many concurrent", "too many recipients",
        "rate limit", "frequency", "connections from your host", "please use the smtp server of your isp",
        "helo command rejected", "invalid helo", "access from ip", "not allowed to connect", "banned sending ip",
        "ip blocked", "blocked ip", "connection refused by policy", "dynamic ip", "dialup", "senderscore",
        "sender score", "service refused", "service refuse.", "you are blocked", "blocked for abuse",
        "temporarily blocked", "network is blocked", "no ptr", "rdns", "refused to talk to me", "talk to me: 421",
        "query/bl", "user complaints", "unexpected volume", "greylist", "graylist", "client host blocked",
        "bloquee pour incident", "ip reputation", "reputation is", "sender reputation", "reputation filter",
        "poor email reputation", "reputation block", "has a bad name", "ipcheck", "bad dns ptr", "-no smtp service",
        "invalid dns ptr",
        "without ptr", "missing ptr", "no reverse", "reverse lookup", "reverse map",
        "does not resolve to", "fix reverse", "cannot find your reverse", "unable to find reverse",
        "hostname lookup fail", "cannot find your hostname", "dns ptr", "sending ip", "sending mta", "sender ip",
        "source ip", "ip address you", "ip you're using", "host address", "listed at", "listed in rbl", "listed by",
        "is listed", "on our block", "block-list", "realtime black", "in our blacklist", "black-list", "denylist",
        "deny list", "rejected by rbl", "in rbl", "spamcop", "sorbs", "barracudacentral", "uceprotect", "abuseat",
        "mailspike", "invaluement", "surbl", "cloudmark", "residential", "dul ", "dynamic addr", "dynamic range",
        "dynamic host", "generic hostname", "too many errors from your", "too many spams from", "too many messages",
        "too many mails", "too many emails", "too many sessions", "too many smtp", "too many connection",
        "too many invalid recipient", "too many unknown", "excessive unknown", "exceeded the rate", "exceeded rate",
        "rate limited", "ratelimit", "rate-limit", "rate exceeded", "sending rate", "message rate",
        "receiving mail at a rate", "receiving mail too quickly", "throttl", "temporarily deferred due to",
        "unusual rate", "suspicious activity from", "permitted limits", "exceeded permitted", "per hour limit",
        "hourly limit", "daily limit", "sending limit", "sending quota", "connection limit", "concurrency limit",
        "concurrent connections", "simultaneous connection", "max number of connections",
        "maximum number of connections", "maximum connections", "connection rate", "connection frequency",
        "not accepted from this ip", "not accept mail from your", "not accepting mail from your", "mail from your",
        "messages from your", "connections from this", "refuse connection", "connection refused from",
        "connection denied", "connection rejected", "rejected connection",
        "access to this mail system has been rejected", "access not allowed", "you are not allowed",
        "no access from mail server", "host denied", "host refused", "host rejected", "helo rejected", "helo invalid",
        "bad helo", "helo name", "helo is", "helo must", "helo/ehlo", "ehlo rejected", "forged helo", "fake helo",
        "helo error", "invalid ehlo", "ptr resource", "weren't sent", "does not accept email over ipv6",
        "temporarily unlisted", "you have been blocked", "has been blocked by", "server is blocked", "blocked by our",
        "grey list", "grey-list", "gray list", "greylisted", "greylisting", "try to send again",
        "customer block list", "esmtp not accepting", "unauthorized ip", "unauthorised ip", "is not whitelisted",
        "not in whitelist", "intrusion",
    ])

    static let surelySpam = Phrases([
        "blacklisted url", "uribl", "url listed", "url blacklist", "blacklisted link",
        "spam classification", "classified as spam", "considered spam", "considered as spam", "identified as spam",
        "is spam", "spam message rejected", "detected as spam", "suspicion of spam", "suspected spam", "likely spam",
        "likely unsolicited", "high probability of spam", "probable spam", "possible spam", "looks like spam",
        "spam detected", "spam content", "contains spam", "spam mail", "spam points", "spam score", "scored as spam",
        "marked as spam", "flagged as spam", "tagged as spam", "spam rejected", "spam-refused", "spam filter",
        "spam check", "seems to be spam", "determined to be spam", "rated as spam", "qualified as spam",
        "categorized as spam", "recognized as spam", "anti-spam", "antispam", "anti spam",
    ])

    static let spam = Phrases([
        "spam", "junk mail", "unsolicited", "bulk email", "mail rejete", "suspicious due to", "message looks like",
        "content rejected", "rejected by content", "dt:spm", "mi:spb", " ube", " uce", "ube,",
        "advertis", "scored too high", "bayesian",
        "mail content denied", "content denied", "content block", "content filter", "content policy", "offensive",
        "undesirable content", "bulk mail", "mass mail", "correo no deseado", "unerwünscht",
    ])

    static let tooLarge = Phrases([
        "message size exceeds", "message too large", "our size limit", "size limits", "size restriction",
        "maximum message length", "message too big", "message file too big", "size limit exceeded",
        "exceeds size limit", "exceeded maximum", "exceeds maximum", "exceeds the maximum", "maximum message size",
        "message is too large", "larger than the current system limit", "exceeds fixed maximum", "message is larger",
        "line limit", "mail is too big", "message size limit", "exceeded the maximum inbound message size",
        "too large", "too big", "size limit for", "exceeds the size", "size exceeded", "exceeded size",
        "exceeds limit", "message length exceeds", "message size", "mail size", "maximum size", "maximum length",
        "larger than the", "greater than the", "maximum permitted", "maximum allowed size", "size exceeds",
        "exceeding the size", "message exceeded", "size of the message", "bigger than", "oversize", "sizelimit",
        "messagesizelimit", "sendsizelimit", "recipsizelimit", "taille maximale", "tamaño máximo", "zu groß",
        "troppo grande", "demasiado grande", "muito grande", "サイズが大き",
    ])

    static let rejected = Phrases([
        "sender address rejected", "sender rejected", "sender was rejected", "sender denied", "sender address not",
        "sender unknown", "bad sender", "invalid sender", "unroutable sender", "unrouteable sender", "sender domain",
        "domain of sender", "domain does not resolve", "mail from command rejected", "not authorized to",
        "not authorised to", "not permitted to send", "you do not have permission", "may not have permission",
        "google groups", "need fully qualified", "emetteur", "backscatter", "restricted", "mail server not allowed",
        "does not accept mail from", "not listed as a member", "sender verify failed",
        "purported responsible address", "sender is not", "sender not", "sender has been", "sender blocked",
        "sender is blocked", "message sender", "banned sender", "blacklisted sender", "envelope blocked",
        "envelope sender", "envelope from", "return path", "return-path", "reverse path", "reverse-path",
        "bounce address", "from address", "from: address", "your address", "your email address", "your domain",
        "mail from domain", "mail from address", "domain must resolve", "sending domain", "from domain",
        "domain of the sender", "sender verification", "sender verify", "sender callback", "callback verif",
        "verification failed for", "could not verify sender", "cannot verify sender", "unable to verify sender",
        "sender could not", "sender does not exist", "sender doesn't", "unknown sender", "illegal sender",
        "sender is invalid", "sender is unknown", "address not allowed", "not authorized", "not authorised",
        "unauthorized sender", "is not allowed to send", "not allowed to send", "not allowed to post",
        "not permitted to post", "members only", "member of", "subscribers only", "closed list",
        "isn't a group member", "allowed-senders", "allowed senders", "sender list", "only allows", "expéditeur",
        "absender", "remitente", "mittente", "remetente", "отправител",
    ])

    static let policy = Phrases([
        "policy", "policies", "prohibited", "attachment is not", "attachment type", "blocked file", "security reason",
        "security polic", "tls", "not rfc", "rfc 5322", "illegal content", "not accepted for", "invalid header",
        "multiple from", "headers too large", "header error", "message content", "content rejected", "not compliant",
        "compliance", "rfc violation", "violates rfc", "violation", "rfc 2822", "rfc2822", "rfc5322", "rfc 822",
        "bad header", "malformed header", "malformed address", "malformed mime", "missing header", "header is",
        "headers are", "header field", "banned",
        "attachment", "executable", "forbidden", "file type", "unacceptable", "local policy",
        "administrative prohibition", "administratively prohibited", "administratively denied", "not permitted",
        "not allowed", "not acceptable", "message rejected", "bare lf", "bare cr", "bare line", "lone cr", "encrypt",
        "certificate",
    ])

    static let vaguelyRefused = Phrases(["access denied", "administrative", "security"])
}
