import Glibc

/// A file that is open for reading; it closes itself.
final class FileBytes {
    private let descriptor: Int32
    /// In bytes, when it was opened.
    let size: Int
    /// When it was changed last, in Unix seconds.
    let changed: Int64

    /// Nil when the file cannot be opened (see `SystemError`).
    init?(_ path: String) {
        descriptor = Glibc.open(PathText.bytes(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        var info = stat()
        let isThere = fstat(descriptor, &info) == 0
        (size, changed) = isThere ? (Int(info.st_size), Int64(info.st_mtim.tv_sec)) : (0, 0)
    }

    deinit { close(descriptor) }

    /// The first bytes, at most `count`; empty when they cannot be read.
    func peek(_ count: Int) -> [UInt8] {
        read(count, at: 0) ?? []
    }

    /// All bytes; nil when they cannot be read.
    func all() -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while bytes.count <= MailLimits.messageBytes {
            guard let more = read(max(size - bytes.count, 4096), at: bytes.count) else { return nil }
            if more.isEmpty { return bytes }
            bytes += more
            if bytes.count == size { return bytes }
        }
        return bytes
    }

    /// At most `count` bytes from the offset on, fewer only at the end of the file; nil when they cannot be read.
    func read(_ count: Int, at offset: Int) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
                if got < 0, errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { return }
                filled += got
            }
        }
        return failed ? nil : bytes
    }
}
