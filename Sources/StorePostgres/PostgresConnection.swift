import CPQ
import Store

/// One connection of the pool, used by one thread: statements are prepared once and found by their text.
final class PostgresConnection: Connection {
    private struct Prepared {
        let name: String
        let types: [UInt32]
    }

    var dialect: Dialect { .postgres }

    /// What a statement of the present transaction failed with, also when the closure caught it.
    private(set) var failure: PostgresError?

    private let handle: PostgresHandle
    private let prepares: Bool
    private var prepared: [String: Prepared] = [:]
    private var lastName = 0
    private var announced: [String] = []
    private let pipeline: PostgresPipeline

    private static let capacity = 512
    /// How many statements wait to be answered together at most.
    private static let longest = 100

    init(_ address: PostgresAddress) throws {
        handle = try PostgresHandle(address)
        prepares = address.prepares
        pipeline = PostgresPipeline(handle)
    }

    var isOK: Bool { handle.isOK }

    func rows(_ text: String, _ values: [Value], each: (any Row) throws -> Void) throws {
        let result = try noting { try execute(text, PostgresParameters(values)) }
        while result.index < result.count {
            try each(result)
            result.index += 1
        }
    }

    func run(_ text: String, _ values: [Value]) throws -> Int {
        try noting { try execute(text, PostgresParameters(values)).changed }
    }

    func post(_ text: String, _ values: [Value]) throws {
        try noting { try send(text, PostgresParameters(values)) }
        if pipeline.count >= Self.longest { try settle() }
    }

    func settle() throws {
        try noting { try pipeline.finish() }
    }

    /// Forgets what was posted and what it failed with: all of it is about to be undone.
    func abandon() {
        try? pipeline.finish()
    }

    func script(_ text: String) throws {
        try settle()
        try noting { _ = try handle.script(text) }
    }

    func announce(_ message: String) throws {
        announced.append(message)
    }

    /// Takes what was announced since this was last called.
    func takeAnnounced() -> [String] {
        defer { announced.removeAll() }
        return announced
    }

    var isInTransaction: Bool { handle.isInTransaction }

    var remedy: Remedy { isOK ? failure?.remedy ?? .none : .connect }

    /// Begins a transaction with this text.
    func begin(_ text: String) throws {
        failure = nil
        announced.removeAll()
        if prepared.count > Self.capacity { forgetPrepared() }
        try script(text)
    }

    /// Begins a transaction with its first statement.
    func beginWithNext(_ text: String) throws {
        try settle()
        failure = nil
        if prepared.count > Self.capacity { forgetPrepared() }
        try post(text, [])
    }

    /// Ends a transaction that read, without waiting for the server to say so.
    func leave() {
        _ = try? post("ROLLBACK", [])
        _ = try? noting { try pipeline.end() }
    }

    /// Forgets what failed: the transaction goes on from a savepoint.
    func recover() {
        if case .again = remedy { forgetPrepared() }
        failure = nil
    }

    /// Ends a transaction without a trace.
    func rollback() {
        abandon()
        if isOK, isInTransaction { _ = try? handle.script("ROLLBACK") }
        recover()
    }

    /// Sends a statement that ends a transaction or goes back in it; what the server says it did.
    func control(_ text: String) throws -> String {
        try settle()
        return try noting { try handle.script(text) }
    }

    private func forgetPrepared() {
        prepared.removeAll()
        _ = try? handle.script("DEALLOCATE ALL")
    }

    /// Remembers what failed, and throws what rooms know.
    private func noting<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as PostgresError {
            failure = error
            throw error.fault
        }
    }

    /// Sends a statement without waiting for its answer.
    private func send(_ text: String, _ parameters: PostgresParameters) throws {
        let name = try prepares ? name(text, parameters.types) : nil
        try pipeline.send(text, name: name, parameters)
    }

    private func execute(_ text: String, _ parameters: PostgresParameters) throws -> PostgresResult {
        let name = try prepares ? name(text, parameters.types) : nil
        guard pipeline.count == 0 else {
            try pipeline.send(text, name: name, parameters)
            return try pipeline.finishLast()
        }
        return try parameters.with { count, values, lengths, formats in
            let result =
                if let name {
                    cpq_exec_prepared(handle.pointer, name, count, values, lengths, formats)
                } else {
                    cpq_exec_params(handle.pointer, text, count, parameters.types, values, lengths, formats)
                }
            return try PostgresResult(result, on: handle, text, quoting: false)
        }
    }

    /// The prepared statement of this text. One that was prepared when a value was null, hence without its type, is
    /// prepared again with the type that the value shows now.
    private func name(_ text: String, _ types: [UInt32]) throws -> String {
        let known = prepared[text]
        if let known, zip(known.types, types).allSatisfy({ $1 == 0 || $0 == $1 }) { return known.name }
        try pipeline.finish()
        let all = known.map { zip(types, $0.types).map { $0 == 0 ? $1 : $0 } } ?? types
        lastName += 1
        let name = "s\(lastName)"
        _ = try PostgresResult(
            cpq_prepare(handle.pointer, name, text, Int32(all.count), all), on: handle, text, quoting: true)
        if let known { try handle.script("DEALLOCATE \(known.name)") }
        prepared[text] = Prepared(name: name, types: all)
        return name
    }
}
