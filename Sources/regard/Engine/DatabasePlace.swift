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
            guard !mustExist || FileManager.default.fileExists(atPath: path) else {
                throw Problem("there is no database at \(path): check --data, or make one with `regard serve`")
            }
            return try await SQLiteDatabase.open(path: path, clock: clock, carried: carried)
        case .postgres(let url):
            return try await PostgresDatabase.open(url: url, clock: clock, carried: carried)
        }
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
    /// An address with its password, if there is one, as dots.
    var hidingPassword: String {
        replacing(/(:\/\/[^:\/@]*):[^\/]*@/) { "\($0.output.1):•••@" }
            .replacing(/password=[^&\s]*/) { _ in "password=•••" }
    }
}
