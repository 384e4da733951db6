import Store

extension SQLiteConnection: WritingConnection {
    var remedy: Remedy { .none }

    func begin() throws {
        isMarked = false
        try control("BEGIN IMMEDIATE")
    }

    func mark() throws {
        if isMarked { try control("RELEASE one") }
        try control("SAVEPOINT one")
        isMarked = true
    }

    func undo() throws {
        try control("ROLLBACK TO one")
    }

    func commit() throws {
        try control("COMMIT")
    }

    func rollback() {
        if isInTransaction { try? control("ROLLBACK") }
    }
}
