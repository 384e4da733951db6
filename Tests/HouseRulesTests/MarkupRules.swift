/// What the markup in pages does not hold.
enum MarkupRules {
    /// Attributes whose value a person sees or hears.
    private static let spoken: Set<String> = [
        "alt", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "label", "placeholder",
        "title",
    ]

    /// Every word on a screen comes from the catalogue: markup has letters only in tags, entities and interpolations.
    static func wordsFromTheCatalogue(_ file: SwiftSource) -> [Breach] {
        markup(of: file).flatMap { literal, markup in
            let seen = [markup.text] + markup.attributes.filter { spoken.contains($0.name) }.map(\.value)
            return seen.flatMap(words).map {
                Breach(path: file.path, line: literal.line, words: "a word outside the catalogue: \($0)")
            }
        }
    }

    /// The content policy refuses styles and scripts inside a page, so markup has none.
    static func nothingInline(_ file: SwiftSource) -> [Breach] {
        markup(of: file).flatMap { literal, markup in
            markup.attributes.filter { $0.name == "style" || $0.name.contains(/^on[a-z]+$/) }.map {
                Breach(path: file.path, line: literal.line, words: "inline \($0.name)=")
            }
        }
    }

    private static func markup(of file: SwiftSource) -> [(Literal, MarkupReader)] {
        guard CodeRules.isPage(file.path) else { return [] }
        return file.literals.compactMap { literal in MarkupReader(literal).map { (literal, $0) } }
    }

    /// Runs of letters; a capital alone is a key on the keyboard.
    private static func words(in text: String) -> [String] {
        text.matches(of: /[\p{L}][\p{L}'’]*/).map { String($0.output) }
            .filter { !Exceptions.wordsOfEveryLanguage.contains($0) && !$0.contains(/^[A-Z]$/) }
    }
}
