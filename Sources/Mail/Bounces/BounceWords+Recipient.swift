/// What they say of the recipient and the mailbox.
extension BounceWords {
    static let userUnknown = Phrases([
        "user unknown", "unknown user", "no such user", "user not found", "unknown recipient", "recipient unknown",
        "no such recipient", "recipient not found", "recipientnotfound", "no such mailbox", "mailbox not found",
        "no mailbox", "mailbox does not exist", "does not exist", "not exist", "user doesn't", "doesn't have",
        "not our customer", "invalid recipient", "invalid user", "unknown address", "address unknown",
        "no such address", "not listed in", "not a valid mailbox", "not a valid user", "is not known", "not known at",
        "unknown or illegal", "bad address", "unknown local", "no account", "account not found",
        "recipient name is not recognized", "address not present", "addressee unknown",
        "address rejected: access denied", "recipient rejected", "no local mailbox", "user is not",
        "not a registered", "no valid recipient", "undeliverable address", "we do not have", "utilisateur inconnu",
        "adresse d au moins", "unbekannt", "не существует", "email account that you tried to reach",
        "mailbox invalid", "nonexistent", "non-existent", "見つかりません", "destinatario desconocido",
        "usuario desconocido", "address couldn't be found", "user not known", "not a known user", "not known to",
        "user is unknown", "user does not", "user unkown", "unknow user", "unknown account", "unknown mailbox",
        "unknown email", "unknown e-mail", "unknown or invalid", "unknown alias", "unknown addressee",
        "unknown virtual", "unknown in", "address is unknown", "account unknown", "account is unknown",
        "account doesn't", "account does not", "no such account", "no such email", "no such e-mail", "no such local",
        "no such person", "no such name", "no such id", "no such object", "no such alias", "no such destination",
        "no user", "no one by", "unable to validate recipient", "unable to verify recipient", "invalid rcpt",
        "recipient validation", "could not validate recipient", "existiert nicht", "n'existe pas", "no existe",
        "non esiste", "não existe", "bestaat niet", "nie istnieje", "finns inte", "sconosciuto", "onbekend", "okänd",
        "存在しません", "存在しない", "不存在", "用户不存在", "no valid", "no email address", "there is no", "there's no", "is no user",
        "is no such", "there was no", "isn't a valid", "is not a valid", "not valid", "not a valid", "not found",
        "not recognized", "not recognised", "not registered", "not a local", "not local", "not our", "not in our",
        "not in the", "not in my", "isn't in", "could not be found", "couldn't be found", "can't be found",
        "cannot be found", "wasn't found", "was not found",
        "cannot verify user", "verify recipient",
        "verify address", "unverified address", "recipient verification", "recipient verify", "recipient is unknown",
        "recipient is invalid", "recipient is not", "recipient not", "recipient does", "recipient doesn't",
        "recipient address unknown", "recipient invalid", "recipient error", "recipients are invalid",
        "invalid recipients", "invalid mailbox", "invalid account", "invalid email", "invalid e-mail",
        "invalid local", "invalid alias", "bad recipient", "bad destination mailbox", "bad mailbox", "bad user",
        "illegal user", "illegal recipient", "illegal alias", "illegal address", "incorrect address",
        "incorrect recipient", "address is invalid", "address is not", "address not", "address does",
        "address doesn't", "address could", "address couldn't", "address no longer", "address rejected.",
        "mailbox unknown", "mailbox doesn't", "mailbox does", "mailbox is not", "mailbox is unknown", "mailbox not",
        "mailbox could", "nobody by", "nobody here", "no longer with", "no longer available", "no longer valid",
        "no longer in use", "no longer active", "no longer used", "no longer employed", "no longer exists",
        "doesn't exist", "isn't exist", "not active user", "who is this", "user-unknown", "user_unknown",
        "unknownuser", "exrecipnotfound", "recipnotfound", "badmailbox", "bad-mailbox", "mxrt",
        "virtual mailbox table", "virtual alias table", "virtual user", "local recipient table",
        "relay recipient table", "alias not", "undeliverable to mailbox", "user terminated", "removed from",
        "has been deleted", "was deleted", "been removed", "account deleted", "account was", "deleted",
        "never logged", "never existed", "empfänger unbekannt", "existiert nicht", "nicht gefunden",
        "nicht vorhanden", "n'existe pas", "inconnu", "destinataire invalide", "introuvable", "no existe",
        "desconocido", "no encontrado", "inexistente", "non esiste", "sconosciut", "non trovat", "não existe",
        "desconhecid", "não encontrad", "onbekend", "bestaat niet", "niet gevonden", "nie istnieje", "nieznan",
        "finns inte", "findes ikke", "finnes ikke", "ei ole olemassa", "не найден", "неизвестн", "нет такого",
        "存在しません", "存在しない", "宛先不明", "不明", "不存在", "未找到", "查無", "查无", "找不到",
    ])

    static let surelyUnknown = Phrases(["user doesn't have", "no longer exists", "account does not exist"])

    static let mailboxFull = Phrases([
        "mailbox full", "mailbox is full", "mail box full", "mailbox has exceeded", "over quota", "overquota",
        "quota exceeded", "exceeded quota", "exceeded his quota", "exceeded their quota", "quota full", "disk quota",
        "out of storage", "storage exceeded", "exceeded the storage", "exceeded storage", "insufficient space",
        "inbox is full", "mail quota", "exceeds allowed quota", "exceeds quota", "full mailbox", "account is over",
        "user is over", "mailbox size limit", "mailbox exceeds", "no space left", "out of disk", "mailfolder is full",
        "too much mail data", "hard limit", "полон", "переполнен", "quotaexceeded", "exceeded its quota",
        "over the quota", "over its quota", "over his quota", "over disk quota", "over their quota", "above quota",
        "quota limit", "quota violation", "quota error", "out of quota", "beyond quota", "quota is", "storage quota",
        "storage limit", "storage space", "storage is full", "storage full", "exceeds its quota", "exceeded mail",
        "exceeding quota", "user quota", "mailbox quota", "account quota", "account is full", "account full",
        "account has exceeded", "user has exceeded", "has exhausted", "has too many messages", "mailbox has reached",
        "reached its limit", "reached the limit of", "folder is full", "mailbox is over", "mailbox over", "maildrop",
        "mail directory size", "mailbox too large", "mailbox space", "is full", "limited disk space", "disk full",
        "disk space", "not enough space", "insufficient storage", "insufficient disk", "insufficient system storage",
        "not enough disk", "not enough storage", "no space", "no disk space", "no room", "inbox full",
        "exceeded allocated", "too many messages in", "boite du destinataire pleine", "boîte aux lettres pleine",
        "boite pleine", "boîte pleine", "postfach voll", "postfach ist voll", "speicherplatz", "buzón lleno",
        "buzon lleno", "casella piena", "caixa postal cheia", "caixa cheia", "postvak vol", "skrzynka", "容量", "一杯",
        "いっぱい", "邮箱已满", "邮箱空间", "空间不足", "信箱已滿",
    ])

    /// What only a full mailbox says, in words that elsewhere speak of too much mail from one sender, or of a size.
    static let surelyFull = Phrases([
        "too many messages on the server", "too many messages in", "has too many messages", "allowed storage",
        "used up the space", "space has been used up", "used up all", "storage quota", "mailbox would exceed",
        "would exceed quota", "would exceed the quota", "full mailbox", "mailbox full", "mailbox is full", "over quota",
        "quota exceeded",
    ])

    static let moved = Phrases([
        "has moved", "user moved", "address has changed", "no longer at", "has been replaced by", "user has moved",
        "moved permanently", "new address", "no longer on server", "has left", "please forward", "please use",
        "changed address", "changed email", "changed his", "address has been changed", "mailbox has moved",
        "mailbox moved", "account has moved", "has been moved", "recipient moved", "forwarding address",
        "user not local; please try",
    ])

    static let suspended = Phrases([
        "account suspended", "user suspended", "is suspended", "has been suspended", "mailbox suspended",
        "account disabled", "account is disabled", "has been disabled", "is disabled", "deactivated",
        "account inactive", "is inactive", "not active", "mailbox is frozen", "account locked", "account is locked",
        "mailbox disabled", "user disabled", "temporarily disabled", "disabled recipient", "recipient disabled",
        "destinataire est archiv", "mailbox currently suspended", "inactive user", "blocked due to inactivity",
        "disabled due to inactivity", "due to inactivity", "inactivity", "has been frozen", "is frozen",
        "user has been frozen", "account frozen", "was disabled", "has been deactivated", "been suspended",
        "account has been suspended", "account is suspended", "temporarily locked",
        "is locked", "has been locked", "user locked", "account blocked", "account is blocked", "mailbox blocked",
        "mailbox is blocked", "mailbox locked", "mailbox is locked", "mailbox is disabled", "mailbox inactive",
        "mailbox is inactive", "inactive mailbox", "inactive account", "inactive recipient", "recipient is inactive",
        "administratively disabled", "administratively blocked account", "disabled account", "disabled mailbox",
        "disabled user", "disabled or discontinued", "discontinued", "user is terminated", "account terminated",
        "account has been terminated", "account closed", "account is closed", "has been closed", "closed account",
        "mailbox closed", "account expired", "account has expired", "account is expired", "mailbox expired",
        "user expired", "account not active", "account is not active", "user not active",
        "account currently disabled", "currently disabled", "currently suspended", "currently inactive",
        "been disabled", "service disabled", "not been activated", "not activated", "account canceled",
        "account cancelled", "account is unavailable", "account unavailable", "suspended user", "user suspend",
        "desactivad", "desativad", "deaktiviert", "gesperrt", "disabilitat", "disattivat", "заблокирован", "отключен",
        "停用", "冻结", "凍結",
    ])

    static let filtered = Phrases([
        "recipient preferences", "refused by recipient", "rejected by user", "recipient filter",
        "rejected by a remote", "rejected by a recipient", "refused due to recipient", "rejected by recipients",
        "rejected by recipient", "blocked by recipient", "recipient has blocked",
        "recipient blocked", "recipient has refused", "recipient does not want", "user does not want",
        "not want to receive", "does not accept messages from", "only accepts messages from",
        "only accept messages from", "user has blocked", "blocked by the recipient", "blocked by user",
        "blocked sender list", "blocked senders", "personal blacklist", "user filter", "user policy", "mail rule",
        "domain filter", "受信拒否", "拒收",
    ])

    /// The words of RFC 5321 for code 550, which mean that there is no such mailbox when they answer the address.
    static let unavailable = Phrases([
        "mailbox unavailable", "mailbox not available", "mailbox is unavailable", "mailbox is not available",
    ])

    static let vaguelyFiltered = Phrases([
        "mailbox unavailable", "mailbox not available", "not accepting", "recipient refused", "delivery not authorized",
        "message refused", "filter", "account is not", "resolver.rst", "because the recipient",
    ])

    static let vaguelyUnknown = Phrases([
        "recipient address rejected", "invalid address", "address error", "not found", "this user",
    ])
}
