package import ConversationsRules
package import Kernel
package import Store

/// A population in words: `by:email,form at:"Bike repair" new:yes from:@bigco.example about:refund`. All parts have to
/// match; of the values of `by`, `at` and `from` one is enough, of `about` all have to be in the subject.
extension Population {
    /// The name of a kind of occasion.
    package typealias Point = (id: ContactPointID, name: String)

    /// The kinds of occasion in use, as a query names them.
    package static func points(in tx: Transaction) throws -> [Point] {
        try ContactPoints.all(in: tx).map { (id: $0.id, name: $0.name) }
    }

    /// Reads it; empty covers all. Refused with the word that nobody can read.
    package init(query: String, points: [Point]) throws(StandardsRefusal) {
        self.init()
        for part in try QueryPart.parts(of: query) {
            switch part.key {
            case "by":
                for value in part.values {
                    guard let channel = Channel(rawValue: value.folded) else { throw .queryUnreadable("by:\(value)") }
                    channels.insert(channel)
                }
            case "at":
                for value in part.values { contactPoints.insert(try Self.point(value, points)) }
            case "new":
                guard part.values == ["yes"] || part.values == ["no"] else { throw .queryUnreadable("new") }
                isNew = part.values == ["yes"]
            case "from":
                guard part.values.allSatisfy(\.isSender) else { throw .queryUnreadable("from") }
                senders.formUnion(part.values.map(\.folded))
            case "about": subject.formUnion(part.values.map(\.folded))
            default: throw .queryUnreadable(part.key)
            }
        }
    }

    /// What reads as this population again; a kind of occasion that has no name any more by its number.
    package func query(points: [Point]) -> String {
        func part(_ key: String, _ values: [String]) -> String? {
            values.isEmpty ? nil : "\(key):\(values.map(\.quoted).joined(separator: ","))"
        }
        let places = contactPoints.sorted().map { id in points.first { $0.id == id }?.name ?? "#\(id)" }
        return [
            part("by", channels.map(\.rawValue).sorted()), part("at", places),
            isNew.map { "new:\($0 ? "yes" : "no")" }, part("from", senders.sorted()), part("about", subject.sorted()),
        ].compactMap(\.self).joined(separator: " ")
    }

    private static func point(_ value: String, _ points: [Point]) throws(StandardsRefusal) -> ContactPointID {
        if let named = points.first(where: { $0.name.folded == value.folded }) { return named.id }
        guard value.first == "#", let id = ContactPointID(String(value.dropFirst())) else {
            throw .queryUnreadable("at:\(value)")
        }
        return id
    }
}

/// One key with its values.
private struct QueryPart {
    let key: String
    let values: [String]

    static func parts(of query: String) throws(StandardsRefusal) -> [QueryPart] {
        guard query.count <= 2000 else { throw .queryUnreadable(String(query.prefix(20))) }
        var parts: [QueryPart] = []
        for word in words(of: query) {
            guard let colon = word.firstIndex(of: ":"), colon > word.startIndex else { throw .queryUnreadable(word) }
            let values = split(word[word.index(after: colon)...])
            guard !values.isEmpty, !values.contains("") else { throw .queryUnreadable(word) }
            parts.append(QueryPart(key: String(word[..<colon]).folded, values: values))
        }
        return parts
    }

    /// Apart at blanks that are not within quotation marks.
    private static func words(of query: String) -> [String] {
        var (words, word, isQuoted): ([String], String, Bool) = ([], "", false)
        for sign in query {
            if sign == "\"" { isQuoted.toggle() }
            if sign.isWhitespace, !isQuoted {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(sign)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Apart at commas that are not within quotation marks; a mark within a value is doubled.
    private static func split(_ text: Substring) -> [String] {
        var (values, value, isQuoted): ([String], String, Bool) = ([], "", false)
        var signs = Array(text)[...]
        while let sign = signs.popFirst() {
            switch sign {
            case "\"" where isQuoted && signs.first == "\"":
                value.append(sign)
                signs.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                values.append(value)
                value = ""
            default: value.append(sign)
            }
        }
        return values + [value]
    }
}

extension String {
    /// In quotation marks when it would not be read as one value without them.
    fileprivate var quoted: String {
        contains { $0.isWhitespace || ",\"".contains($0) } ? "\"\(replacing("\"", with: "\"\""))\"" : self
    }

    /// Whether it is a mail address or "@" and a domain.
    fileprivate var isSender: Bool {
        let parts = split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1].contains(".") && count <= 254 && !contains(where: \.isWhitespace)
    }
}
