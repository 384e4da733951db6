import Kernel

/// How lists are cut into pages.
enum Paging {
    static let usual = 50
    static let most = 200
}

/// A place in a list that is sorted by moments: the moment and the id of the last item.
struct MomentCursor<Thing>: LosslessStringConvertible, Sendable {
    let at: Instant
    let id: ID<Thing>

    init(at: Instant, id: ID<Thing>) {
        self.at = at
        self.id = id
    }

    var description: String { "\(at.milliseconds)-\(id)" }

    init?(_ text: String) {
        guard let dash = text.lastIndex(of: "-"), let at = Int64(text[..<dash]),
            let id = ID<Thing>(String(text[text.index(after: dash)...]))
        else { return nil }
        self.init(at: Instant(milliseconds: at), id: id)
    }
}

extension Call {
    /// How many items are asked for.
    var limit: Int {
        get throws {
            try parameter("limit", "a whole number from 1 to \(Paging.most)") { text in
                Int(text).flatMap { (1...Paging.most).contains($0) ? $0 : nil }
            } ?? Paging.usual
        }
    }

    /// Where the page begins; nil at the start of the list.
    func after<Cursor: LosslessStringConvertible>(_: Cursor.Type = Cursor.self) throws -> Cursor? {
        try parameter("after", "the `next` of the page before") { Cursor($0) }
    }
}

extension Array {
    /// The first `limit` of these, and the cursor of the last of them when there are more.
    func cut<Cursor>(to limit: Int, _ cursor: (Element) -> Cursor) -> (rows: [Element], next: Cursor?) {
        let rows = Array(prefix(limit))
        return (rows, count > limit ? rows.last.map(cursor) : nil)
    }
}
