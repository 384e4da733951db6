/// Makes full names of many origins, each once.
struct SampleNameMaker {
    private let origins: [SampleNameOrigin] = sampleTable(SampleNames.text).compactMap { SampleNameOrigin($0) }
    private var taken: Set<String>

    init(avoiding names: [String]) {
        taken = Set(names)
    }

    /// A name that was not given before, and whether it is a woman's.
    mutating func next(_ chance: inout SampleRandom) -> (given: String, family: String, woman: Bool) {
        while true {
            let origin = pickOrigin(&chance)
            let index = chance.below(origin.given.count)
            let name = (origin.given[index], chance.pick(origin.family) ?? "", index.isMultiple(of: 2))
            if taken.insert(name.0 + " " + name.1).inserted { return name }
        }
    }

    private func pickOrigin(_ chance: inout SampleRandom) -> SampleNameOrigin {
        var left = chance.below(origins.reduce(0) { $0 + $1.weight })
        for origin in origins {
            left -= origin.weight
            if left < 0 { return origin }
        }
        return origins[0]
    }

    /// The name in letters that every mail server takes.
    static func folded(_ name: String) -> String {
        var text = ""
        for character in name.lowercased() {
            if character.isASCII {
                text += character.isLetter ? String(character) : ""
            } else {
                text += plain[character] ?? ""
            }
        }
        return text
    }

    private static let plain: [Character: String] = {
        let pairs = """
            á a ä ae ą a ç c č c é e è e ê e ę e ë e ğ g í i ï i î i ı i ł l ń n ñ n ó o ö oe ô o ø o ś s ş s ß ss ú u ü ue ż z \
            ź z å a ã a â a ć c æ ae
            """.split(separator: " ").map(String.init)
        return stride(from: 0, to: pairs.count - 1, by: 2).reduce(into: [:]) { map, index in
            if let letter = pairs[index].first { map[letter] = pairs[index + 1] }
        }
    }()
}

/// Given and family names that go together.
private struct SampleNameOrigin: Sendable {
    let weight: Int
    let given: [String]
    let family: [String]

    init?(_ fields: [String]) {
        guard fields.count == 3, let weight = Int(fields[0]) else { return nil }
        self.weight = weight
        given = Self.names(fields[1])
        family = Self.names(fields[2])
    }

    private static func names(_ text: String) -> [String] {
        text.split(separator: " ").map { word in String(word.map { $0 == "_" ? " " : $0 }) }
    }
}
