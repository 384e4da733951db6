import Glibc
import Store
import Synchronization

/// A node number for ids that no other open process has, held by a lock on one byte of the file "…-node" beside the
/// database; the system lets go of the lock when the process ends, however it ends.
///
/// Each opening takes the number after the one taken last, so that a program started again does not repeat ids even when
/// the clock was set back meanwhile.
final class NodeSlot: Sendable {
    let node: Int
    private let descriptor: Mutex<Int32?>

    private init(node: Int, descriptor: Int32) {
        self.node = node
        self.descriptor = Mutex(descriptor)
    }

    /// The next free number of the database at `path`; asked for `tries` times, each hundredth of a second, while somebody else
    /// chooses one.
    static func take(beside path: String, tries: Int = 1_000) throws -> NodeSlot {
        let name = path + "-node"
        let descriptor = Glibc.open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EACCES, access(name, F_OK) == 0 { throw DatabaseFault.notPermitted(name) }
            throw DatabaseFault.cannotOpen(name, because: String(cString: strerror(errno)))
        }
        SQLiteOwner.give(descriptor, likeDatabase: path)
        guard hasTurn(descriptor, tries: tries) else {
            Glibc.close(descriptor)
            throw DatabaseFault(
                .other, "another program is opening \(path) and does not go on: let it go on or end it")
        }
        defer { unlock(descriptor, byte: count) }
        let first = next(descriptor)
        for node in (0..<count).map({ (first + $0) % count }) where lock(descriptor, byte: node) {
            remember(node, descriptor)
            return NodeSlot(node: node, descriptor: descriptor)
        }
        Glibc.close(descriptor)
        throw DatabaseFault(.other, "\(count) programs have \(path) open: end some of them")
    }

    /// A free number for who makes no ids and wants to be known as having the database open; nil where there is no file with the
    /// numbers, or it may not be locked. Changes nothing in the file.
    static func join(beside path: String) -> NodeSlot? {
        let descriptor = Glibc.open(path + "-node", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        guard let node = (0..<count).last(where: { lock(descriptor, byte: $0) }) else {
            Glibc.close(descriptor)
            return nil
        }
        return NodeSlot(node: node, descriptor: descriptor)
    }

    /// Which of these numbers no open process has.
    func free(of nodes: Set<Int>) -> Set<Int> {
        descriptor.withLock { descriptor in
            guard let descriptor else { return [] }
            return nodes.filter { $0 != node && Self.isFree(descriptor, byte: $0) }
        }
    }

    /// Lets go of the number.
    func release() {
        descriptor.withLock { descriptor in
            if let open = descriptor { Glibc.close(open) }
            descriptor = nil
        }
    }

    deinit {
        release()
    }

    static let count = 1024

    /// Waits until nobody else is choosing a number, which takes no time; false when somebody was stopped doing it.
    private static func hasTurn(_ descriptor: Int32, tries: Int) -> Bool {
        for _ in 0..<tries {
            if lock(descriptor, byte: count) { return true }
            usleep(10_000)
        }
        return false
    }

    /// F_OFD_SETLK of Linux, which Swift does not import.
    private static let setLock: Int32 = 37
    /// F_OFD_GETLK.
    private static let askLock: Int32 = 36

    /// Locks of the open file, not of the process: two openings in one process see each other.
    private static func lock(_ descriptor: Int32, byte: Int) -> Bool {
        var range = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: byte, l_len: 1, l_pid: 0)
        return fcntl(descriptor, setLock, &range) == 0
    }

    private static func isFree(_ descriptor: Int32, byte: Int) -> Bool {
        var range = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: byte, l_len: 1, l_pid: 0)
        return fcntl(descriptor, askLock, &range) == 0 && range.l_type == Int16(F_UNLCK)
    }

    private static func unlock(_ descriptor: Int32, byte: Int) {
        var range = flock(l_type: Int16(F_UNLCK), l_whence: Int16(SEEK_SET), l_start: byte, l_len: 1, l_pid: 0)
        _ = fcntl(descriptor, setLock, &range)
    }

    /// The number after the one taken last, which the file holds in two bytes.
    private static func next(_ descriptor: Int32) -> Int {
        var last: UInt16 = 0
        guard pread(descriptor, &last, 2, 0) == 2 else { return 0 }
        return (Int(last) + 1) % count
    }

    private static func remember(_ node: Int, _ descriptor: Int32) {
        var last = UInt16(node)
        _ = pwrite(descriptor, &last, 2, 0)
    }
}
