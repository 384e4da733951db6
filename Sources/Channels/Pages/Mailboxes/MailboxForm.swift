import ChannelsRules
import Kernel
import Mail
import Web
import Words

/// The form of a mailbox: what stands in it, and what could not be taken when it was sent. Passwords are never put into it.
struct MailboxForm {
    private let form: FormData?
    private let defaults: [String: String]
    let problems: [Problem]
    /// Whether a password is kept already.
    let hasSecret: Bool

    /// A form for a new mailbox.
    init() {
        self.init(
            nil,
            [
                "takesOld": "yes", "tags": "yes", "quotes": "yes", "security": "tls", "outgoingSecurity": "tls",
                "after": "leave",
            ], [], false)
    }

    /// The form with a mailbox as it is.
    init(_ mailbox: Mailbox, _ state: MailboxState) {
        self.init(nil, Self.values(of: mailbox), [], state.hasSecret)
    }

    /// A form that was sent and could not be taken.
    init(_ form: FormData, _ refusals: [any Refusal], hasSecret: Bool) {
        self.init(form, [:], refusals.map { Problem($0.field, $0.sentence) }, hasSecret)
    }

    private init(_ form: FormData?, _ defaults: [String: String], _ problems: [Problem], _ hasSecret: Bool) {
        self.form = form
        self.defaults = defaults
        self.problems = problems
        self.hasSecret = hasSecret
    }

    /// What stands in a field.
    subscript(name: String) -> String { form.map { $0[name] ?? "" } ?? defaults[name] ?? "" }

    /// What stands around a field, with what is wrong with it.
    func text(_ name: String, _ label: String, hint: String? = nil) -> FieldText {
        FieldText(name, label: label, hint: hint, error: problems.first { $0.field == name }?.says)
    }

    private static func values(of mailbox: Mailbox) -> [String: String] {
        var values = [
            "address": mailbox.address, "name": mailbox.name, "host": mailbox.incoming.host,
            "port": "\(mailbox.incoming.port)", "security": mailbox.incoming.security.rawValue,
            "account": mailbox.incoming.account, "signIn": "password", "folder": mailbox.folder,
            "after": mailbox.after.rawValue, "afterFolder": mailbox.afterFolder,
            "takesOld": mailbox.takesOld ? "yes" : "", "tags": mailbox.letters.tags ? "yes" : "",
            "quotes": mailbox.letters.quotes ? "yes" : "", "signature": mailbox.letters.signature,
            "greeting": mailbox.letters.greeting,
            "outgoingHost": mailbox.outgoing?.host ?? "",
            "outgoingPort": mailbox.outgoing.map { "\($0.port)" } ?? "",
            "outgoingSecurity": mailbox.outgoing?.security.rawValue ?? "tls",
            "outgoingAccount": mailbox.outgoing?.account ?? "", "version": "\(mailbox.version)",
        ]
        if case .minutes(let count) = mailbox.waiting { values["minutes"] = "\(count)" }
        if case .consent(let service, let client, let provider) = mailbox.signIn {
            values["signIn"] = service.rawValue
            values["clientID"] = client
            values["consentAddress"] = service == .other ? provider.consent : ""
            values["tokenAddress"] = service == .other ? provider.token : ""
        }
        return values
    }
}

extension MailboxChange {
    /// What a form sent: everything that is written about a mailbox.
    init(_ form: FormData) {
        self.init()
        address = form["address"] ?? ""
        name = form["name"] ?? ""
        host = form["host"] ?? ""
        port = form["port"] ?? ""
        security = form["security"].flatMap(MailServer.Security.init)
        account = form["account"] ?? ""
        password = form["password"].map { Secret($0) }
        service = .some(form["signIn"].flatMap(MailboxSignIn.OAuthService.init))
        clientID = form["clientID"] ?? ""
        clientSecret = form["clientSecret"].map { Secret($0) }
        consentAddress = form["consentAddress"] ?? ""
        tokenAddress = form["tokenAddress"] ?? ""
        folder = form["folder"] ?? ""
        minutes = form["minutes"] ?? ""
        after = form["after"].flatMap(Mailbox.AfterTaking.init)
        afterFolder = form["afterFolder"] ?? ""
        takesOld = form["takesOld"] == "yes"
        (tags, quotes, signature) = (form["tags"] == "yes", form["quotes"] == "yes", form["signature"] ?? "")
        greeting = form["greeting"] ?? ""
        outgoingHost = form["outgoingHost"] ?? ""
        outgoingPort = form["outgoingPort"] ?? ""
        outgoingSecurity = form["outgoingSecurity"].flatMap(MailServer.Security.init)
        outgoingAccount = form["outgoingAccount"] ?? ""
        outgoingPassword = form["outgoingPassword"].map { Secret($0) }
    }
}

/// The fields of a mailbox, of both directions. `redirect` is where a provider is told to send its answer.
func mailboxFields(_ form: MailboxForm, redirect: String) -> [HTML] {
    let kept = form.hasSecret ? Words.Mailboxes.passwordKept : nil
    return [
        hidden("version", form["version"]),
        field(
            form.text("address", Words.Mailboxes.address), .email, value: form["address"],
            example: "hello@bramble.example", isRequired: true),
        field(form.text("name", Words.Mailboxes.name, hint: Words.Mailboxes.nameHint), value: form["name"], limit: 100),
        field(
            form.text("password", Words.Mailboxes.password, hint: kept), .password, autocomplete: "new-password"),
        section(Words.Mailboxes.reading, id: "reading", readingFields(form)),
        section(Words.Mailboxes.sending, id: "sending", sendingFields(form)),
        section(Words.Mailboxes.ourLetters, id: "letters", letterFields(form)),
        section(Words.Mailboxes.signingIn, id: "sign-in", signInFields(form, redirect)),
    ]
}

private func readingFields(_ form: MailboxForm) -> HTML {
    let after = [
        Choice("leave", Words.Mailboxes.leave), Choice("mark", Words.Mailboxes.mark),
        Choice("move", Words.Mailboxes.move), Choice("delete", Words.Mailboxes.delete),
    ]
    return """
        \(server(form, "", hint: Words.Mailboxes.serverHint))\
        \(field(form.text("folder", Words.Mailboxes.folder), value: form["folder"], example: "INBOX"))\
        \(field(
            form.text("minutes", Words.Mailboxes.minutes, hint: Words.Mailboxes.minutesHint), value: form["minutes"]))\
        \(select(form.text("after", Words.Mailboxes.after), after, chosen: form["after"]))\
        \(field(form.text("afterFolder", Words.Mailboxes.afterFolder), value: form["afterFolder"]))\
        \(check("takesOld", Words.Mailboxes.takesOld, isOn: form["takesOld"] == "yes"))
        """
}

private func sendingFields(_ form: MailboxForm) -> HTML {
    let hint = Words.Mailboxes.sendingPasswordHint
    return """
        \(server(form, "outgoing", hint: Words.Mailboxes.sendingHint))\
        \(field(
            form.text("outgoingPassword", Words.Mailboxes.password, hint: hint), .password,
            autocomplete: "new-password"))
        """
}

private func letterFields(_ form: MailboxForm) -> HTML {
    let signature = form.text("signature", Words.Mailboxes.signature, hint: Words.Mailboxes.signatureHint)
    let greeting = form.text("greeting", Words.Mailboxes.greeting, hint: Words.Mailboxes.greetingHint)
    return """
        \(area(signature, value: form["signature"], rows: 4, limit: Mailbox.Letters.signatureLimit))\
        \(area(
            greeting, value: form["greeting"], rows: 4, example: Words.Mailboxes.greetingExample,
            limit: Mailbox.Letters.greetingLimit))\
        \(check("quotes", Words.Mailboxes.quotes, isOn: form["quotes"] == "yes"))\
        \(check("tags", Words.Mailboxes.tags, isOn: form["tags"] == "yes", hint: Words.Mailboxes.tagsHint))
        """
}

/// Where a server is and who we are to it; the names of the fields begin with `prefix`.
private func server(_ form: MailboxForm, _ prefix: String, hint: String) -> HTML {
    func name(_ word: String) -> String {
        prefix.isEmpty ? word : prefix + word.prefix(1).uppercased() + word.dropFirst()
    }
    let securities = [
        Choice("tls", Words.Mailboxes.tls), Choice("starttls", Words.Mailboxes.startTLS),
        Choice("none", Words.Mailboxes.inClear),
    ]
    let (host, port, security, account) = (name("host"), name("port"), name("security"), name("account"))
    return """
        \(field(form.text(host, Words.Mailboxes.server, hint: hint), value: form[host]))\
        \(fieldRow(
            field(form.text(port, Words.Mailboxes.port), value: form[port], limit: 5),
            select(form.text(security, Words.Mailboxes.security), securities, chosen: form[security])))\
        \(field(
            form.text(account, Words.Mailboxes.account, hint: Words.Mailboxes.accountHint), value: form[account],
            autocomplete: "off"))
        """
}

private func signInFields(_ form: MailboxForm, _ redirect: String) -> HTML {
    let ways = [
        Choice("password", Words.Mailboxes.byPassword), Choice("google", Words.Mailboxes.google),
        Choice("microsoft", Words.Mailboxes.microsoft), Choice("other", Words.Mailboxes.otherProvider),
    ]
    let chosen = form["signIn"].isEmpty ? "password" : form["signIn"]
    return """
        \(select(form.text("signIn", Words.Mailboxes.signIn), ways, chosen: chosen))\
        \(field(
            form.text("clientID", Words.Mailboxes.client, hint: Words.Mailboxes.clientHint), value: form["clientID"],
            autocomplete: "off"))\
        \(field(form.text("clientSecret", Words.Mailboxes.clientSecret), .password, autocomplete: "new-password"))\
        \(copyField(FieldText("redirect", label: Words.Mailboxes.redirect), value: redirect))\
        \(field(
            form.text("consentAddress", Words.Mailboxes.consentAddress, hint: Words.Mailboxes.providerHint), .address,
            value: form["consentAddress"]))\
        \(field(form.text("tokenAddress", Words.Mailboxes.tokenAddress), .address, value: form["tokenAddress"]))
        """
}
