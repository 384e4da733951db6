/// The shape of a JSON value: what a body may hold, what an answer holds, and how both are described.
indirect enum Schema: Sendable {
    /// Text of at most so many characters; no limit when nil.
    case text(limit: Int? = nil)
    /// An id as text.
    case id
    /// A moment as RFC 3339 text; answers give UTC.
    case instant
    case number(from: Int = 0, through: Int? = nil)
    case real
    case flag
    /// One of some words.
    case choice([String])
    case list(Schema, limit: Int? = nil)
    /// An object with these members and no others; described once under its name.
    case object(String, [Member])
    /// That, or `null`.
    case nullable(Schema)

    /// One of the words of an enumeration.
    static func choice<Word: CaseIterable & RawRepresentable<String>>(of _: Word.Type) -> Schema {
        .choice(Word.allCases.map(\.rawValue))
    }

    /// One member of an object.
    struct Member: Sendable {
        let name: String
        let schema: Schema
        let note: String?
        let isRequired: Bool

        /// A member that is always there.
        init(_ name: String, _ schema: Schema, _ note: String? = nil) {
            self.init(name, schema, note, isRequired: true)
        }

        /// A member that may be left out.
        static func optional(_ name: String, _ schema: Schema, _ note: String? = nil) -> Member {
            Member(name, schema, note, isRequired: false)
        }

        private init(_ name: String, _ schema: Schema, _ note: String?, isRequired: Bool) {
            self.name = name
            self.schema = schema
            self.note = note
            self.isRequired = isRequired
        }
    }

    /// One page of a list: its items, and the cursor of the next page.
    static func page(of item: Schema, named name: String) -> Schema {
        .object(
            name,
            [
                Member("items", .list(item)),
                Member("next", .nullable(.text()), "Give it as `after` to get the next page; null on the last."),
            ])
    }

    /// A list that is answered whole.
    static func all(of item: Schema, named name: String) -> Schema {
        .object(name, [Member("items", .list(item))])
    }
}
