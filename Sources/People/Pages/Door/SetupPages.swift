import Web
import Words

/// Step 1: who owns the house. The key travels along, hidden.
func ownerSetupPage(_ typed: Typed, _ token: FormToken) -> HTML {
    let fields: HTML = """
        \(hidden("key", typed["key"]))\
        \(field(
            typed.text("name", Words.Setup.yourName), value: typed["name"], example: Words.Setup.yourNameExample,
            autocomplete: "name", isRequired: true))\
        \(field(
            typed.text("email", Words.Setup.yourEmail, hint: Words.Setup.yourEmailHint), .email, value: typed["email"],
            autocomplete: "username", isRequired: true))\
        \(field(
            typed.text("password", Words.Setup.password, hint: Words.Setup.passwordHint), .password,
            autocomplete: "new-password", isRequired: true))
        """
    return setupPage(
        step: 1, of: 2, title: Words.Setup.ownerTitle, hasProblem: typed.hasProblem,
        content: """
            \(typed.summary)<p>\(Words.Setup.lede)</p>\
            \(form(to: Path.setup(1), .post(token), sheet([fields], button(Words.Setup.goOn, .primary))))
            """)
}

/// Step 2: what business it is and when it is open.
func businessSetupPage(_ typed: Typed, _ token: FormToken) -> HTML {
    let occasions = area(
        typed.text("occasions", Words.Settings.contactPointField, hint: Words.Settings.contactPointHint),
        value: typed["occasions"], rows: 4)
    let fields = sheet([BusinessForm.fields(typed), occasions], button(Words.Setup.finish, .primary))
    return setupPage(
        step: 2, of: 2, title: Words.Setup.businessTitle, hasProblem: typed.hasProblem,
        content: "\(typed.summary)\(form(to: Path.setup(2), .post(token), fields))")
}

/// Instead of the first step, when its key is missing or the house has an owner.
func setupClosedPage(isDone: Bool) -> HTML {
    let next = link(Words.Setup.doneAlreadyNext, to: Path.signIn)
    let (title, says) =
        isDone
        ? (Words.Setup.doneAlready, Words.Setup.doneAlreadySays) : (Words.Setup.keyNeeded, Words.Setup.keyNeededSays)
    return doorPage(title: title, content: problemContent(title, says, next: isDone ? next : ""))
}
