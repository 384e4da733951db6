import Foundation
import Glibc
import Store
import Testing

@testable import StoreSQLite

@Suite("The number of a program that opens a database file")
struct NodeSlotTests {
    @Test("While another program chooses its number and does not go on, an opening gives up with a sentence")
    func stopped() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "regard-slot-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path + "/regard.db"
        let other = Glibc.open(path + "-node", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        var turn = flock(
            l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: NodeSlot.count, l_len: 1, l_pid: 0)
        // F_OFD_SETLK of Linux, which Swift does not import.
        #expect(fcntl(other, 37, &turn) == 0)
        let fault = #expect(throws: DatabaseFault.self) { try NodeSlot.take(beside: path, tries: 2) }
        #expect(fault.map { "\($0)".contains("does not go on") } == true)
        Glibc.close(other)
        #expect(try NodeSlot.take(beside: path, tries: 2).node == 0)
    }
}
