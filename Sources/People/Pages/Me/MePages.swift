import Kernel
import PeopleRules
import Web
import Words

/// How a colleague likes to work. `look` has what the browser's cookies say.
func mePage(
    _ me: Me, _ typed: Typed, look: [String: String], ways: [ViewLink], _ moments: Moments, _ token: FormToken
) -> HTML {
    """
    \(pageTitle(Words.Me.title, aside: ways.isEmpty ? nil : buttons("\(each: ways, { linkButton($0.title, to: $0.place) })")))\(typed.summary)\
    \(section(Words.Me.look, id: "look", lookForm(me, typed, look, token)))\
    \(section(Words.Me.signature, id: "signature", signatureForm(me, typed, token)))\
    \(section(me.passwordTitle, id: "password", passwordForm(me, typed, token)))\
    \(section(
        Words.Me.devices, id: "devices", "\(devices(me, moments, token))\(others(me, token))"))\
    \(form(to: Path.signOut, .post(token), button(Words.Frame.signOut)))
    """
}

private func signatureForm(_ me: Me, _ typed: Typed, _ token: FormToken) -> HTML {
    let signature = area(
        typed.text("signature", Words.Me.yourSignature, hint: Words.Me.signatureHint),
        value: typed["signature"].isEmpty ? me.member.signature : typed["signature"], rows: 4,
        limit: Member.signatureLimit)
    return form(to: Path.mySignature, .post(token), sheet([signature], button(Words.Me.saveSignature)))
}

private func lookForm(_ me: Me, _ typed: Typed, _ look: [String: String], _ token: FormToken) -> HTML {
    let fields = [
        field(
            typed.text("name", Words.Me.name), value: typed["name"].isEmpty ? me.member.name : typed["name"],
            autocomplete: "name", isRequired: true, limit: Member.nameLimit),
        radios(
            typed.text("theme", Words.Me.theme),
            [Choice("", Words.Me.system), Choice("light", Words.Me.light), Choice("dark", Words.Me.dark)],
            chosen: look["theme"]),
        radios(
            typed.text("density", Words.Me.density),
            [Choice("", Words.Me.roomy), Choice("compact", Words.Me.compact)], chosen: look["density"]),
        check("keys", Words.Me.singleKeys, isOn: look["keys"] == "yes", hint: Words.Me.singleKeysHint),
    ]
    return form(to: Path.me, .post(token), sheet(fields, button(Words.Me.save, .primary)))
}

private func passwordForm(_ me: Me, _ typed: Typed, _ token: FormToken) -> HTML {
    let present = field(
        typed.text("present", Words.Me.oldPassword), .password, autocomplete: "current-password", isRequired: true)
    let fields: [HTML] = [
        "<input type=\"hidden\" autocomplete=\"username\" name=\"account\" value=\"\(me.member.email)\">",
        me.hasPassword && !me.mayReplacePassword ? present : "",
        me.hasPassword && me.mayReplacePassword ? "<p>\(Words.Me.cameByLink)</p>" : "",
        field(
            typed.text("password", Words.Me.password, hint: Words.Setup.passwordHint), .password,
            autocomplete: "new-password", isRequired: true),
        "<p>\(Words.Me.tokensStay)</p>",
    ]
    return form(to: Path.myPassword, .post(token), sheet(fields, button(me.passwordTitle)))
}

private func devices(_ me: Me, _ moments: Moments, _ token: FormToken) -> HTML {
    func row(_ session: Session) -> HTML {
        let isHere = session.id == me.session
        let end = form(to: Path.end(of: session.id), .post(token), button(Words.Me.signOutDevice, .quiet))
        return recordRow(
            id: "session-\(session.id)", title: Browser.name(session.device),
            meta: ["\(isHere ? Words.Me.thisDevice : Words.Me.lastSeen(moments.stamp(session.seen).says))"],
            action: isHere ? nil : end)
    }
    return records(me.sessions.map(row))
}

private func others(_ me: Me, _ token: FormToken) -> HTML? {
    guard me.sessions.count > 1 else { return nil }
    return form(to: Path.myDevices, .post(token), button(Words.Me.signOutOthers))
}

extension Me {
    /// What there is to do about the password.
    fileprivate var passwordTitle: String { hasPassword ? Words.Me.changePassword : Words.Me.choosePassword }
}
