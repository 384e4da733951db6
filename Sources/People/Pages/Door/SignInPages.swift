import Web
import Words

/// The door. `byMail` offers a link by mail; `mailSent` says that one is on its way.
func signInPage(_ typed: Typed, token: FormToken, byMail: Bool, mailSent: Bool) -> HTML {
    let fields: HTML = """
        \(hidden("to", typed["to"]))\
        \(field(
            typed.text("email", Words.SignIn.email), .email, value: typed["email"], autocomplete: "username",
            isRequired: true, autofocus: true))\
        \(field(
            typed.text("password", Words.SignIn.password), .password, autocomplete: "current-password",
            isRequired: true))
        """
    let ask = button(Words.SignIn.byMail, .quiet, action: Path.signInLinks, skipsChecks: true)
    let actions: HTML = "\(button(Words.SignIn.signIn, .primary))\(when: byMail, ask)"
    return doorPage(
        title: Words.SignIn.title, hasProblem: typed.hasProblem,
        content: """
            <h1>\(Words.SignIn.title)</h1>\(typed.summary)\(when: mailSent, notice("\(Words.SignIn.mailSent)"))\
            \(form(to: Path.signIn, .post(token), sheet([fields], actions)))\
            \(when: !byMail, meta(Words.SignIn.noLink))
            """)
}

/// What a sign-in link opens: who it lets in, and one button.
func linkPage(_ name: String, to place: Path, _ token: FormToken) -> HTML {
    doorPage(
        title: Words.SignIn.linkTitle,
        content: """
            <h1>\(Words.SignIn.confirmLinkSays(name))</h1>\(meta(Words.SignIn.linkNote))\
            \(form(to: place, .post(token), button(Words.SignIn.confirmLink, .primary)))
            """)
}
