/// What they say of the way: domains, servers, lines, time.
extension BounceWords {
    static let unreachable = Phrases([
        "host not found, try again", "dns query failed", "temporary lookup failure",
        "temporary dns", "dns timeout", "dns failure", "dns lookup timed out",
        "host lookup did not complete", "lookup timed out", "lookup error",
    ])

    /// Domains that say they take no mail (RFC 7505).
    static let withoutMail = Phrases([
        "null mx", "nullmx", "doesn't receive email", "does not accept mail (", "indicated no smtp service",
        "accepts no mail", "mx points to", "accepts no email", "unexpected name server reply",
        "does not accept any mail", "does not receive mail",
        "host does not accept mail", "domain does not accept mail", "does not accept mail.", "does not accept mail |",
        "server does not accept mail", "has null mx", "not accept mail at all",
        "domain is parked", "recipient domain does not accept",
    ])

    static let hostUnknown = Phrases([
        "host unknown", "unknown host", "host not found", "domain not found", "couldn't find any host",
        "could not find any host", "could not find host", "no such domain",
        "domain does not exist", "domain is not reachable", "unrouteable", "unroutable", "bad destination",
        "dns lookup failure", "name or service not known", "nxdomain", "domain name not found", "illegal host/domain",
        "non-existent domain", "no such host", "host or domain name not found", "domain is not valid",
        "invalid domain", "domain unknown", "unknown domain", "host not known", "couldn't find the recipient domain",
        "find the recipient domain", "non-existent hosts", "nonexistent host", "nonexistent domain",
        "domain name does not", "domain couldn't be found", "domain doesn't exist", "domain does not",
        "domain has no", "no mx", "no valid mx", "no mail exchanger", "no mail server", "mail exchanger or ip",
        "mx record", "dns name does not exist", "dns domain", "host does not exist", "server does not exist",
        "name or service", "no address associated", "unresolvable", "unable to resolve", "could not resolve",
        "can't resolve", "cannot resolve", "not resolve host", "no route for domain", "no route found to domain",
        "bad domain", "invalid host", "invalid destination", "relay host not found", "unbekannte domain",
        "dominio no existe", "домен не", "domain existiert nicht", "domäne existiert nicht",
        "domäne wurde nicht gefunden",
        "domain wurde nicht gefunden", "domaine n'existe pas", "domaine inconnu", "domaine introuvable",
        "dominio no encontrado",
        "dominio inesistente", "dominio non esiste", "dominio non trovato", "domínio não existe",
        "domínio não encontrado",
        "domein bestaat niet", "domena nie istnieje", "domänen finns inte", "domænet findes ikke",
        "domenet finnes ikke",
        "verkkotunnusta ei", "ドメインが存在しません", "ドメインが見つかりません", "域名不存在", "网域不存在", "domain doesn't accept",
        "mx lookup failed",
        "could not find a mail server", "no mail server for", "dns lookup failed for",
    ])

    /// Faults of a machine on the way, which say nothing of the address.
    static let machinery = Phrases([
        "ldap server", "ldap error", "internal error", "internal software error", "internal server error",
        "system error",
        "local error", "local problem", "local processing", "configuration error", "configuration problem",
        "config error",
        "local configuration", "mailer error", "command died", "child process", "child crashed", "i/o error",
        "input/output error", "out of memory", "cannot allocate", "resources temporarily", "resources unavailable",
        "service unavailable: unknown", "can't create", "cannot create", "unable to create", "could not create",
        "cannot update", "cannot append", "cannot open", "can't open", "could not open", "permission denied",
        "bad interpreter",
        "database error", "file error", "open error", "write error", "user lookup failed", "unsafe",
        "too many open files",
        "queue file write", "unknown mailer", "exec format", "insufficient system resources", "storage node",
        "wrong owner", "world writable", "group writable", "temporarily unable to process", "aborted by",
    ])

    static let network = Phrases([
        "konnte keine verbindung", "verbindung zum server", "serveur distant ne répond", "no se pudo establecer",
        "impossibile connettersi", "não foi possível conectar", "geen verbinding", "nie można połączyć",
        "не удалось подключиться", "не удалось установить соединение", "接続できません", "接続に失敗", "无法连接", "連接失敗", "连接失败",
        "connection refused", "no route to host", "network is unreachable", "connection lost", "lost connection",
        "hop count", "mail loop", "forwarding loop", "too many hops", "loops back", "couldn't find any host",
        "couldn't establish", "could not connect", "unable to connect", "connection reset by peer during",
        "routing loop", "too many received", "connection dropped", "network error", "dns query failed", "dns error",
        "starttls is required", "closing transmission channel", "network unreachable", "host unreachable",
        "host is unreachable", "connection failed",
        "connection failure", "connection was dropped", "connection was closed", "connection closed",
        "connection aborted", "connection terminated", "connection died", "lost while",
        "unable to establish", "unable to contact destination", "unable to reach", "establish an smtp connection",
        "could not establish", "could not contact", "could not reach", "server unreachable", "server not available",
        "broken pipe", "is looping", "mail is looping", "message is looping", "looping",
        "loop detected", "mail loops", "email loop", "relay loop", "message loop", "maximum hop", "hop limit",
        "too many hop", "excessive hop", "hops exceeded", "received headers", "received: headers",
        "unable to deliver via", "tls negotiation", "tls handshake", "starttls", "tls is required", "tls required",
        "no tls",
    ])

    static let expired = Phrases([
        "message expired", "could not deliver for the last", "has expired", "time expired", "timed out", "too long",
        "retry time", "retry limit", "could not be delivered for", "for past", "cannot send message for",
        "still being retried", "will keep trying", "will be retried", "not yet been delivered", "was aborted after",
        "did not accept our requests to connect", "failed 20 attempts", "attempts:", "is delayed", "has been delayed",
        "delivery time", "retry timeout", "retries exhausted", "retry attempts", "max retries", "maximum retries",
        "delivery attempts", "gave up", "giving up", "give up", "too old", "queue lifetime", "maximum queue",
        "maximum time", "time limit", "timeout exceeded", "timed-out", "unable to deliver for",
        "not be delivered after", "not be delivered within", "could not be sent for", "could not be sent after",
        "for the last", "for more than", "within the allotted", "failing for a long time", "been in the queue",
        "in the queue too long", "remained in the queue", "delayed", "delivery has been delayed", "temporary problem",
        "zustellung verzögert", "zu lange in der warteschlange", "délai d'attente", "tiempo de espera", "tempo limite",
        "przekroczono czas", "истек срок", "истекло время", "有効期限", "超时", "逾時", "retrasad", "retard", "ritardo",
        "задерж",
    ])

    static let vaguelyExpired = Phrases([
        "delayed", "deferred", "temporarily", "try again later", "timeout", "expired", "days old",
    ])

    /// What a report says whose machine still tries.
    static let putOff = Phrases([
        "still being retried", "will keep trying", "will continue to try", "will continue trying", "will be retried",
        "will try again", "we will retry", "still trying", "not yet been delivered", "has not yet been",
        "do not need to resend", "don't need to resend", "no action is required", "delivery has been delayed",
        "temporarily deferred", "this is a warning message only", "weiterhin versuchen", "weitere zustellversuche",
        "wird weiterhin versucht", "keine maßnahmen erforderlich", "sie müssen nichts", "continuera d'essayer",
        "tentatives se poursuivront", "seguirá intentándolo", "continueremo a provare", "continuará tentando",
        "wordt opnieuw geprobeerd", "będzie ponawia", "kommer att fortsätta", "vil fortsætte", "vil fortsette",
        "yritetään uudelleen",
        "попытки доставки будут", "будут предприняты", "再送を試み", "再試行", "将继续尝试", "继续尝试投递", "delivery is delayed",
        "delivery incomplete", "will be attempted", "retry for", "continuerons d'essayer", "seguirá intentando",
        "continuerà a provare", "blijft proberen",
    ])
}
