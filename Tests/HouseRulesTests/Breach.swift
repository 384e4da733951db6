import Testing

/// A place in the tree where a house rule is broken.
struct Breach: Equatable, CustomStringConvertible, Sendable {
    let path: String
    let line: Int
    /// What stands there, or what is wrong with it.
    let words: String

    var description: String { "\(path):\(line): \(words)" }
}

/// Fails with one line for each breach, under what the rule wants.
func expectNone(_ breaches: [Breach], _ rule: String) {
    #expect(breaches.isEmpty, "\(rule)\n\(breaches.map(\.description).joined(separator: "\n"))")
}

/// A Swift file for showing that a rule bites.
func file(_ path: String, _ text: String) -> SwiftSource {
    SwiftSource(path: path, text: text)
}
