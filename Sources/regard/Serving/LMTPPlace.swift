import Foundation
import Glibc
import NIOCore
import NIOPosix

/// Where mail servers of this machine find us: a socket in a folder, or a port that nobody outside reaches.
enum LMTPPlace: Equatable, Sendable {
    /// `group` may use it besides our own; nil for ours alone.
    case socket(String, group: gid_t?)
    case port(host: String, Int)

    /// The place that the settings name; nil when they name none.
    init?(_ configuration: Configuration) throws {
        let text = configuration[.lmtp]
        guard !text.isEmpty else { return nil }
        if text.hasPrefix("/") || text.hasPrefix("./") {
            guard text.utf8.count <= 107 else {
                throw Problem("the path of the socket in --lmtp is too long: name one of at most 107 bytes")
            }
            self = .socket(text, group: try Self.group(configuration[.lmtpGroup]))
            return
        }
        let parts = text.split(separator: ":")
        guard parts.count == 2, ["127.0.0.1", "localhost"].contains(parts[0]), let port = Int(parts[1]),
            (0...65_535).contains(port)
        else {
            throw Problem(
                "“\(text)” in --lmtp is no place for LMTP: name a socket, as /run/regard/lmtp, or a port of this machine, as 127.0.0.1:2424"
            )
        }
        self = .port(host: "127.0.0.1", port)
    }

    /// The number of the group with this name; nil when no name is given.
    private static func group(_ name: String) throws -> gid_t? {
        guard !name.isEmpty else { return nil }
        guard let found = getgrnam(name) else {
            throw Problem("this machine has no group “\(name)”: give another in --lmtp-group")
        }
        return found.pointee.gr_gid
    }

    /// How we call ourselves there.
    var name: String {
        var name = [CChar](repeating: 0, count: 256)
        gethostname(&name, name.count - 1)
        let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.isEmpty ? "localhost" : text
    }

    /// Listens; each connection becomes what `start` makes of it.
    func listen<Output: Sendable>(
        _ start: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>
    ) async throws -> NIOAsyncChannel<Output, Never> {
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
        do {
            switch self {
            case .socket(let path, _):
                clear()
                return try await bootstrap.bind(unixDomainSocketPath: path, childChannelInitializer: start)
            case .port(let host, let port):
                return try await bootstrap.serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                    .bind(host: host, port: port, childChannelInitializer: start)
            }
        } catch let error as IOError {
            throw problem(error)
        }
    }

    /// Lets the group that the settings name use the socket.
    func share() throws {
        guard case .socket(let path, let group) = self else { return }
        if let group, chown(path, uid_t.max, group) != 0 {
            throw Problem("this account may not give the socket to that group: make it a member of the group")
        }
        chmod(path, 0o660)
    }

    private func problem(_ error: IOError) -> Problem {
        let what =
            switch error.errnoCode {
            case ENOENT: "its folder is not there: make it, or name another place with --lmtp"
            case EADDRINUSE:
                "something is there already: end the desk that listens there, or name another place with --lmtp"
            case EACCES, EPERM:
                "this account may not: change who may write the folder, or name another place with --lmtp"
            default: "\(String(cString: strerror(error.errnoCode))): name another place with --lmtp"
            }
        return Problem("the desk cannot listen for mail at \(self), \(what)")
    }

    /// Takes a socket away that nobody listens on any more.
    func clear() {
        guard case .socket(let path, _) = self else { return }
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK, !Self.isHeard(path) else { return }
        unlink(path)
    }

    /// Whether somebody listens at this socket.
    private static func isHeard(_ path: String) -> Bool {
        let end = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard end >= 0 else { return false }
        defer { close(end) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(end, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }
}

extension LMTPPlace: CustomStringConvertible {
    var description: String {
        switch self {
        case .socket(let path, _): path
        case .port(let host, let port): "\(host):\(port)"
        }
    }
}
