import Words

/// The business whose page a customer sees.
package struct Business: Sendable {
    package let name: String
    /// The language of the page, as `lang` wants it.
    package let language: String

    package init(name: String, language: String = Words.language) {
        self.name = name
        self.language = language
    }
}

/// A page for customers: no account, no script, not for search engines. `footer` holds paragraphs.
package func guestPage(
    _ business: Business, title: String, hasProblem: Bool = false, content: HTML, footer: HTML? = nil
) -> HTML {
    bareDocument(
        language: business.language, title: titled("\(title) · \(business.name)", hasProblem: hasProblem),
        header: "\(monogram(business.name))<b>\(business.name)</b>", content: content, footer: footer)
}

/// A page of Regard itself before anyone is signed in: sign-in, setup, an error that has no frame.
package func doorPage(title: String, hasProblem: Bool = false, content: HTML, footer: HTML? = nil) -> HTML {
    bareDocument(
        language: Words.language, title: titled(Words.Frame.title(title), hasProblem: hasProblem),
        header: "<span class=\"brand\">\(Icon.brand)\(Words.regard)</span>", content: content, footer: footer)
}

/// One step of the setup: how far one is, the question, the form.
package func setupPage(step: Int, of steps: Int, title: String, hasProblem: Bool = false, content: HTML) -> HTML {
    doorPage(
        title: title, hasProblem: hasProblem,
        content: "\(progress(step: step, of: steps, note: Words.Setup.canLeave))<h1>\(title)</h1>\(content)")
}

/// "Step 1 of 2" with a bar. `note` stands at its end.
package func progress(step: Int, of steps: Int, note: String? = nil) -> HTML {
    let says = Words.Forms.step(step, of: steps)
    return """
        <div class="progress"><span class="meta">\(says)</span>\
        \(meter(percent: 100 * step / max(1, steps), says: says))\
        \(note.map { "<span class=\"meta\">\($0)</span>" as HTML })</div>
        """
}

private func bareDocument(language: String, title: String, header: HTML, content: HTML, footer: HTML?) -> HTML {
    """
    <!doctype html>
    <html lang="\(language)">
    <head>\(head(title: title))<meta name="robots" content="noindex"></head>
    <body class="plain">
    <div class="guest"><header class="guest-head">\(header)</header><main id="main">\(content)</main>\
    \(footer.map { "<footer>\($0)</footer>" as HTML })</div>
    </body>
    </html>
    """
}

private func titled(_ title: String, hasProblem: Bool) -> String {
    hasProblem ? Words.Frame.titleWithProblem(title) : title
}
