import ChannelsRules
import Mail
import Web
import Words

/// The keys with what is to be published of each, and the way to one more.
func signingContent(
    _ keys: [DomainKey], _ form: FormData, _ problems: [Web.Problem], _ token: FormToken
) -> HTML {
    let fields = [
        field(
            FieldText(
                "domain", label: Words.Signing.domain, hint: Words.Signing.domainHint,
                error: problems.first { $0.field == "domain" }?.says),
            value: form["domain"] ?? ""),
        radios(
            FieldText("algorithm", label: Words.Signing.algorithm),
            [
                Choice(DKIMKey.Algorithm.rsa.rawValue, Words.Signing.rsa),
                Choice(DKIMKey.Algorithm.ed25519.rawValue, Words.Signing.ed25519),
            ], chosen: form["algorithm"] ?? DKIMKey.Algorithm.rsa.rawValue),
    ]
    return """
        \(meta(Words.Signing.opening))\(when: keys.isEmpty, empty(Words.Signing.empty))\
        \(HTML.joined(keys.map { keySection($0, token) }))\
        \(when: !keys.isEmpty, sectionHead(Words.Signing.another, id: "another"))\
        \(Web.form(to: Path.signing, .post(token), sheet(fields, button(Words.Signing.make, .primary))))
        """
}

private func keySection(_ key: DomainKey, _ token: FormToken) -> HTML {
    section(
        key.domain, id: "key-\(key.domain)",
        """
        \(copyField(FieldText("name-\(key.domain)", label: Words.Signing.recordName), value: key.name))\
        \(copyField(FieldText("record-\(key.domain)", label: Words.Signing.recordText), value: key.record))\
        \(Web.form(
            to: Path.signingRemoval(of: key.domain), .post(token),
            "\(button(Words.Signing.remove)) <span class=\"hint\">\(Words.Signing.removeHint)</span>"))
        """)
}
