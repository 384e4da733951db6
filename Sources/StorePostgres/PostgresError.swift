import Store

/// What a statement failed with: the server's code for the engine, the fault for everybody else.
struct PostgresError: Error {
    /// SQLSTATE; nil when the connection broke.
    let state: String?
    let fault: DatabaseFault

    /// Runs `body` and throws the fault alone.
    static func unwrapping(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as PostgresError {
            throw error.fault
        }
    }

    /// What can be done about it, as long as no commit was sent.
    var remedy: Remedy {
        switch state {
        case nil, "57P01", "57P02", "57P03": .connect
        case "40001", "40P01": .again
        // Tables have changed since a statement was prepared.
        case "0A000", "26000": .again
        default: .none
        }
    }
}

extension DatabaseFault {
    /// What an SQLSTATE means for whoever runs the program. `message` must hold no bound value.
    static func postgres(
        _ state: String, _ message: String?, _ text: String, _ address: PostgresAddress
    ) -> DatabaseFault {
        switch (state.prefix(2), state) {
        case ("23", _): DatabaseFault(.constraint, message ?? state)
        case (_, "25006"): .writeInRead
        case (_, "53100"):
            DatabaseFault(
                .full,
                "the disk of PostgreSQL at \(address.place) is full, and this was not saved: make room and try again"
            )
        case ("53", _), ("57", _), ("08", _): .unreachable(address, message ?? "its code is \(state)")
        case ("40", _): DatabaseFault(.other, "others kept changing the same things at the same time: try again")
        default: DatabaseFault(.other, "PostgreSQL: \(message ?? "error") (\(state)) in: \(text)")
        }
    }

    /// A server that does not answer, in the first line of libpq's words, which hold no password.
    static func unreachable(_ address: PostgresAddress, _ message: String) -> DatabaseFault {
        let line = message.split(separator: "\n").first.map(String.init) ?? "no answer"
        let reason = line.split(separator: " failed: ", maxSplits: 1).last.map(String.init) ?? line
        return DatabaseFault(
            .unreachable,
            "PostgreSQL at \(address.place) cannot be reached (\(reason)): check that it runs there, that the address and the password are right, and that no firewall is between"
        )
    }
}
