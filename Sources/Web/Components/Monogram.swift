/// Whose initials these are.
package enum MonogramKind: Sendable {
    case person
    case colleague
}

/// The initials of a name in a circle; decoration beside the name itself.
package func monogram(_ name: String, _ kind: MonogramKind = .person) -> HTML {
    switch kind {
    case .person: "<span class=\"mono\" aria-hidden=\"true\">\(initials(of: name))</span>"
    case .colleague: "<span class=\"mono mono--staff\" aria-hidden=\"true\">\(initials(of: name))</span>"
    }
}

/// The first letters of the first and the last word, in capitals: "SH" of "Shareef Haddad", "B" of "Bramble".
package func initials(of name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    let ends = words.count > 1 ? [words.first, words.last] : [words.first]
    return ends.compactMap { $0?.first?.uppercased() }.joined()
}
