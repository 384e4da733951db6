import Glibc
import Synchronization

/// Ctrl-C and the request to end while a file is written and a program of PostgreSQL helps with it: both go, and then we do.
enum Interruption {
    private static let draft = Atomic<UInt>(0)
    private static let helper = Atomic<Int32>(0)

    /// From now on the file at `path` is removed when this program is asked to end. The handler does what is safe in one.
    static func removes(_ path: String) {
        let text = path.withCString { strdup($0) }
        draft.store(UInt(bitPattern: text), ordering: .relaxed)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { number in
                let helper = Interruption.helper.load(ordering: .relaxed)
                if helper > 0 { kill(helper, SIGTERM) }
                if let path = UnsafePointer<CChar>(bitPattern: Interruption.draft.load(ordering: .relaxed)) {
                    unlink(path)
                }
                _exit(128 + number)
            }
        }
    }

    /// The program that ends with this one; 0 for none.
    static func ends(_ process: Int32) {
        helper.store(process, ordering: .relaxed)
    }
}
