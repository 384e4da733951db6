/// What a mail server says of itself before it is given a mail.
package struct SMTPWelcome: Sendable, Equatable {
    /// The first line of its greeting, without the code.
    package let greeting: String
    /// What it offers (RFC 5321 §4.1.1.1), a line each, as `SIZE 10485760`; after TLS where TLS is used.
    package let extensions: [String]

    /// From all lines that the server said while it let us in.
    init(opening lines: [String]) {
        greeting = lines.first.map { String($0.dropFirst(4)) } ?? ""
        let told = lines.lastIndex { ServerReply.code($0) == 250 && ServerReply.ends($0) } ?? -1
        let answer = lines.prefix(told + 1).reversed().enumerated().prefix { index, line in
            ServerReply.code(line) == 250 && (index == 0 || !ServerReply.ends(line))
        }
        extensions = answer.map { String($0.element.dropFirst(4)) }.reversed().dropFirst().map { $0 }
    }

    /// Whether a line begins with the word `name`.
    package func offers(_ name: String) -> Bool {
        extensions.contains { $0.split(whereSeparator: { $0 == " " || $0 == "=" }).first?.uppercased() == name }
    }
}
