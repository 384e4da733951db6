import Kernel
import PeopleRules
import Web
import Words

/// The team, and a form for one more.
func teamContent(_ members: [Member], _ typed: Typed, _ token: FormToken) -> HTML {
    let add = form(
        to: Path.team, .post(token), sheet(memberFields(typed), button(Words.Settings.invite, .primary)))
    return """
        \(hiddenHeading(Words.Lists.everyone))\(records(members.map(memberRow)))\
        \(section(Words.Settings.invite, id: "add", add))
        """
}

private func memberRow(_ member: Member) -> HTML {
    recordRow(
        id: "member-\(member.id)", title: member.name, to: Path.member(member.id),
        line: member.functions.isEmpty ? nil : Words.list(member.functions),
        meta: ["\(member.email)", "\(role(member))"],
        badges: member.isActive ? [] : [badge(.plain, Words.Settings.hasLeft)])
}

private func role(_ member: Member) -> String {
    member.isOwner ? Words.Settings.owner : Words.Settings.member
}

extension Typed {
    /// The form with a colleague as they are.
    init(member: Member) {
        self.init([
            "name": member.name, "email": member.email, "role": member.role.rawValue,
            "functions": member.functions.joined(separator: ", "), "version": "\(member.version)",
        ])
    }
}

/// One colleague: what is written, a way in, and the way out.
func memberContent(_ member: Member, _ typed: Typed, _ token: FormToken) -> HTML {
    let change = form(
        to: Path.member(member.id), .post(token), sheet(memberFields(typed), button(Words.Settings.change, .primary)))
    let link = form(
        to: Path.links(of: member.id), .post(token),
        "\(button(Words.Settings.signInLink)) <span class=\"hint\">\(Words.Settings.signInLinkHint)</span>")
    let leave = form(to: Path.departure(of: member.id), .post(token), button(Words.Settings.remove))
    let comeBack = form(to: Path.arrival(of: member.id), .post(token), button(Words.Settings.comeBack))
    return "\(change)\(when: member.isActive, link)\(member.isActive ? leave : comeBack)"
}

/// A sign-in link to copy, shown once.
func linkContent(_ address: String) -> HTML {
    """
    \(notice("\(Words.Settings.linkReady)"))\(copyField(FieldText("link", label: Words.Settings.link), value: address))\
    <p>\(link(Words.Settings.team, to: Path.team))</p>
    """
}

private func memberFields(_ typed: Typed) -> [HTML] {
    [
        hidden("version", typed["version"]),
        field(
            typed.text("name", Words.Settings.name), value: typed["name"], isRequired: true, limit: Member.nameLimit),
        field(typed.text("email", Words.Settings.email), .email, value: typed["email"], isRequired: true),
        select(
            typed.text("role", Words.Settings.role),
            [Choice("member", Words.Settings.member), Choice("owner", Words.Settings.owner)], chosen: typed["role"]),
        field(
            typed.text("functions", Words.Settings.functions, hint: Words.Settings.functionsHint),
            value: typed["functions"]),
    ]
}
