/// What leaves no doubt that there is no such mailbox, whenever a server says it.
extension BounceWords {
    static let plainlyUnknown = Phrases([
        "user unknown", "unknown user", "user is unknown", "user not found", "user not known", "no such user",
        "user does not exist", "user doesn't exist", "is not a known user", "not a valid user",
        "unknown recipient", "recipient unknown", "recipient is unknown", "recipient address unknown",
        "recipient not found",
        "recipientnotfound", "recipnotfound", "no such recipient", "recipient does not exist",
        "recipient doesn't exist",
        "invalid recipient", "not found by smtp address lookup", "recipients unknown",
        "unknown mailbox", "mailbox unknown", "mailbox not found", "no such mailbox", "no mailbox here",
        "mailbox does not exist",
        "mailbox doesn't exist", "mailbox invalid", "invalid mailbox", "not a valid mailbox", "no local mailbox",
        "unknown account", "account unknown", "account not found", "no such account", "account does not exist",
        "account doesn't exist", "account that you tried to reach does not exist", "unknown local",
        "unknown address", "address unknown", "address is unknown", "no such address", "address does not exist",
        "address doesn't exist", "address not found", "address rejected: access denied",
        "addresses rejected: access denied",
        "addresses rejected : access denied", "nonexistent user", "no such person", "nobody here by", "no one here by",
        "no longer works", "no longer employed", "no longer with", "no longer exists",
        "benutzer unbekannt", "empfänger unbekannt", "adresse unbekannt", "nicht bekannt", "existiert nicht",
        "gibt es nicht",
        "utilisateur inconnu", "destinataire inconnu", "adresse inconnue", "n'existe p", "destinataire invalide",
        "usuario desconocido", "destinatario desconocido", "no existe", "utente sconosciuto",
        "destinatario sconosciuto",
        "non esiste", "usuário desconhecido", "destinatário desconhecido", "não existe", "gebruiker onbekend",
        "ontvanger onbekend", "bestaat niet", "nie istnieje", "nieznany użytkownik", "nieznany odbiorca", "finns inte",
        "okänd mottagare", "findes ikke", "ukendt modtager", "finnes ikke", "ukjent mottaker", "ei ole olemassa",
        "не существует", "пользователь не найден", "нет такого пользователя", "存在しません", "存在しない", "不存在", "用户未找到",
        "无此用户", "無此使用者", "没有此用户",
    ])

    /// What is believed even where the code says that a rule was broken (5.7.1).
    static let denials = Phrases([
        "no such user", "no such mailbox", "no such recipient", "no such address", "no mailbox here",
        "user does not exist",
        "mailbox does not exist", "user doesn't exist", "mailbox doesn't exist", "address rejected: access denied",
    ])

    /// In place of an answer to the address, of gateways that tell with it what came after the message (“550 : User unknown”, au
    /// in Japan; IronPort’s class of errors for what came after the address).
    static let masked = Phrases(["550 : user unknown", "other mail system problem 550"])
}
