import Foundation
import Kernel
import Store
import StorePostgres
import StoreSQLite

/// Where the data is: in a file, or on a server.
enum DatabasePlace: Sendable, Equatable {
    case sqlite(path: String)
    case postgres(url: String)

    /// The place that the settings name; the file in the data folder when they name none.
    init(_ configuration: Configuration) throws {
        let address = configuration[.database]
        if address.isEmpty {
            self = .sqlite(path: "\(configuration[.data])/regard.db")
        } else if address.hasPrefix("sqlite:"), address.count > 7 {
            self = .sqlite(path: String(address.dropFirst(7)))
        } else if address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") {
            self = .postgres(url: address)
        } else {
            throw Problem(
                "the address of the database is neither sqlite:PATH nor postgres://…: correct --database or REGARD_DATABASE"
            )
        }
    }

    /// Opens it, and makes a file that is not there unless it `mustExist`. `carried` comes with each transaction.
    func open(
        clock: any Clock = SystemClock(), carried: (any Sendable)? = nil, mustExist: Bool = false
    ) async throws -> any Database {
        switch self {
        case .sqlite(let path):
            if mustExist { try Self.refuseAbsence(of: path) }
            return try await SQLiteDatabase.open(path: path, clock: clock, carried: carried)
        case .postgres(let url):
            return try await PostgresDatabase.open(url: url, clock: clock, carried: carried)
        }
    }

    /// Opens it to look into it, also where one may only read. Makes nothing.
    func openToLook() async throws -> any Database {
        guard case .sqlite(let path) = self else { return try await open(mustExist: true) }
        try Self.refuseAbsence(of: path)
        return try await SQLiteDatabase.openToLook(path: path, clock: SystemClock())
    }

    private static func refuseAbsence(of path: String) throws {
        guard access(path, F_OK) != 0 else { return }
        guard errno == EACCES else {
            throw Problem("there is no database at \(path): check --data, or make one with `regard serve`")
        }
        throw Problem(
            "this account may not look into the folder of \(path): run it as the account of the desk, or as root")
    }

    /// The place without the password, for people to read.
    var shown: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let url): url.hidingPassword
        }
    }
}

extension String {
    /// An address with what may be its password as dots: all from the first “:” of its beginning to its last “@”. A name, a
    /// password or what follows may hold such signs themselves, and rather too much is hidden than a part of a secret shown.
    var hidingPassword: String {
        guard !hasPrefix("sqlite:") else { return self }
        let plain = replacing(/password=[^&\s]*/) { _ in "password=•••" }
        let start = plain.range(of: "://")?.upperBound ?? plain.startIndex
        let host = plain[start...].hasPrefix("[") ? plain[start...].firstIndex(of: "]") ?? start : start
        guard let colon = plain[host...].firstIndex(of: ":") else { return plain }
        if let end = plain[colon...].lastIndex(of: "@") { return plain[...colon] + "•••" + plain[end...] }
        // Without “@” what follows “:” is a port, or a password whose host was forgotten.
        return plain[colon...].contains(/^:[\d,]*(?:[\/?].*)?$/) ? plain : plain[...colon] + "•••"
    }
}
