/// What a tag does to the words around it.
enum HTMLTagEffect {
    /// So many line ends before the next word.
    case `break`(Int)
    case line
    case space
    case preformatted
    /// What is inside is no words.
    case silence(String)

    /// By the last eight letters of the name, as a number.
    static let all: [UInt64: HTMLTagEffect] = {
        var effects: [UInt64: HTMLTagEffect] = [:]
        for name in "p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table hr".split(separator: " ") {
            effects[key(name)] = .break(2)
        }
        for name in "div tr li dt dd address section article header footer center form figure caption".split(
            separator: " ")
        {
            effects[key(name)] = .break(1)
        }
        for name in "script style title noframes noembed iframe object svg".split(separator: " ") {
            effects[key(name)] = .silence(String(name))
        }
        effects[key("br")] = .line
        effects[key("td")] = .space
        effects[key("th")] = .space
        effects[key("pre")] = .preformatted
        return effects
    }()

    static func key(_ name: Substring) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
