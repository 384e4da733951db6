import CPQ
import Kernel
import Store
import Synchronization

/// The number that this process has among all that use the database, for its ids.
final class PostgresNode: Sendable {
    private let source = Mutex<(number: Int, ids: IDSource)?>(nil)

    /// Makes the ids of this node.
    var ids: IDSource { source.withLock { $0?.ids } ?? IDSource(node: 0) }

    /// Locks a number for as long as the connection stands: the one it had, else the next free one after a random start, so
    /// that a program started again does not repeat the ids of the one before, even when clocks differ.
    func take(_ handle: PostgresHandle) throws {
        let before = source.withLock { $0?.number }
        let first = before ?? .random(in: 0..<PostgresLock.nodes)
        for number in (0..<PostgresLock.nodes).map({ (first + $0) % PostgresLock.nodes }) where try lock(number, handle)
        {
            if number != before { source.withLock { $0 = (number, IDSource(node: number)) } }
            return
        }
        throw DatabaseFault(.other, "\(PostgresLock.nodes) programs have this database open: end some of them")
    }

    private func lock(_ number: Int, _ handle: PostgresHandle) throws -> Bool {
        let text = "SELECT pg_try_advisory_lock(\(PostgresLock.purpose), \(number))"
        let result = try PostgresResult(
            cpq_exec_params(handle.pointer, text, 0, nil, nil, nil, nil), on: handle, text, quoting: true)
        return result.integer(0) == 1
    }
}
