import CPQ
import Store

/// An open connection of libpq, closed when it goes. Used by one thread at a time.
final class PostgresHandle {
    let pointer: OpaquePointer
    private let address: PostgresAddress

    /// Connects; throws a sentence with host and port, never with the password.
    init(_ address: PostgresAddress) throws {
        self.address = address
        guard let pointer = cpq_connect(address.url) else {
            throw DatabaseFault(.unreachable, "memory is too short for a connection to PostgreSQL")
        }
        self.pointer = pointer
        guard isOK else { throw DatabaseFault.unreachable(address, message) }
        // Compiling a plan or starting workers for it takes longer than any statement of ours may. What pages read is in memory
        // or on a disk that does not turn: priced as for one that does, whole tables were read for fifty persons.
        try PostgresError.unwrapping {
            try script("SET jit = off; SET max_parallel_workers_per_gather = 0; SET random_page_cost = 1.1")
        }
        if let path = address.searchPath {
            let quoted = path.replacing("\"", with: "\"\"")
            try PostgresError.unwrapping { try script("SET search_path TO \"\(quoted)\"") }
        }
    }

    deinit {
        cpq_finish(pointer)
    }

    /// Whether the connection stands.
    var isOK: Bool { cpq_is_ok(pointer) != 0 }

    var isInTransaction: Bool { cpq_is_in_transaction(pointer) != 0 }

    var socket: Int32 { cpq_socket(pointer) }

    private var message: String { String(cString: cpq_error_message(pointer)) }

    /// Runs statements without values; what the server said they did, as "COMMIT".
    @discardableResult
    func script(_ text: String) throws -> String {
        let result = try PostgresResult(cpq_exec(pointer, text), on: self, text, quoting: true)
        return result.status
    }

    /// What a statement that failed on this connection means; `state` is nil when the connection broke.
    func fault(state: String?, message: String?, text: String) -> PostgresError {
        guard isOK, let state else { return PostgresError(state: nil, fault: .unreachable(address, self.message)) }
        return PostgresError(state: state, fault: .postgres(state, message, text, address))
    }
}
