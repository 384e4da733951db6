/// The prepared statements of one connection, by text.
final class SQLiteStatementCache {
    private let handle: SQLiteHandle
    private var byText: [String: SQLiteStatement] = [:]
    private var uses = 0

    private static let capacity = 256

    init(_ handle: SQLiteHandle) {
        self.handle = handle
    }

    /// Runs `body` with the statement of this text, which is reset afterwards.
    func with(_ text: String, _ body: (SQLiteStatement) throws -> Void) throws {
        let statement = try statement(text)
        statement.isBusy = true
        defer {
            statement.reset()
            statement.isBusy = false
        }
        try body(statement)
    }

    private func statement(_ text: String) throws -> SQLiteStatement {
        uses += 1
        if let kept = byText[text], !kept.isBusy {
            kept.lastUse = uses
            return kept
        }
        let statement = try SQLiteStatement(text, handle)
        if byText[text] == nil {
            if byText.count == Self.capacity { forgetOlderHalf() }
            statement.lastUse = uses
            byText[text] = statement
        }
        return statement
    }

    private func forgetOlderHalf() {
        let middle = byText.values.map(\.lastUse).sorted()[byText.count / 2]
        byText = byText.filter { $0.value.lastUse >= middle }
    }
}
