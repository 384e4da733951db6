import CPQ
import Store

/// What a statement answered, freed when it goes; as a `Row` it is the row that `index` says.
final class PostgresResult: Row {
    var index: Int32 = 0
    let count: Int32

    private let pointer: OpaquePointer
    private let types: [UInt32]

    /// Takes a result over; throws when the statement failed. `quoting` allows the server's message into the fault: only
    /// when no value was bound, since the message may repeat it.
    init(_ result: OpaquePointer?, on handle: PostgresHandle, _ text: String, quoting: Bool) throws {
        guard let result else { throw handle.fault(state: nil, message: nil, text: text) }
        guard cpq_result_is_ok(result) != 0 else {
            defer { cpq_clear(result) }
            let state = cpq_result_state(result).map { String(cString: $0) }
            let message = cpq_result_message(result).map { String(cString: $0) }
            let isQuoted = quoting || state?.hasPrefix("23") == true
            throw handle.fault(state: state, message: isQuoted ? message : nil, text: text)
        }
        pointer = result
        count = cpq_ntuples(result)
        types = (0..<cpq_nfields(result)).map { cpq_ftype(result, $0) }
    }

    deinit {
        cpq_clear(pointer)
    }

    /// The command that was run, as "COMMIT" or "INSERT 0 1".
    var status: String { String(cString: cpq_cmd_status(pointer)) }

    /// How many rows an INSERT, UPDATE or DELETE changed; zero for what only reads.
    var changed: Int {
        status.hasPrefix("SELECT") ? 0 : Int(String(cString: cpq_cmd_tuples(pointer))) ?? 0
    }

    func isNull(_ column: Int) -> Bool {
        cpq_getisnull(pointer, index, Int32(column)) != 0
    }

    func integer(_ column: Int) -> Int64 {
        let bytes = bytes(column)
        switch types[column] {
        case PostgresType.int8: return bytes.number(of: Int64.self)
        case PostgresType.int4: return Int64(bytes.number(of: Int32.self))
        case PostgresType.int2: return Int64(bytes.number(of: Int16.self))
        case PostgresType.bool: return bytes.first == 1 ? 1 : 0
        case PostgresType.numeric: return PostgresNumeric(bytes).integer
        default: return 0
        }
    }

    func real(_ column: Int) -> Double {
        let bytes = bytes(column)
        switch types[column] {
        case PostgresType.float8: return Double(bitPattern: bytes.number(of: UInt64.self))
        case PostgresType.float4: return Double(Float(bitPattern: bytes.number(of: UInt32.self)))
        case PostgresType.numeric: return PostgresNumeric(bytes).real
        default: return Double(integer(column))
        }
    }

    func text(_ column: Int) -> String {
        PostgresType.texts.contains(types[column]) ? String(decoding: bytes(column), as: UTF8.self) : ""
    }

    func blob(_ column: Int) -> [UInt8] {
        types[column] == PostgresType.bytea ? Array(bytes(column)) : []
    }

    /// The column's bytes as the server sent them; none for NULL.
    private func bytes(_ column: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: cpq_getvalue(pointer, index, Int32(column)), count: Int(cpq_getlength(pointer, index, Int32(column)))
        )
    }
}
