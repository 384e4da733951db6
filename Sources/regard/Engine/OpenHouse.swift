import Front
import Kernel
import Logging
import PeopleRules
import Store

/// An opened and up-to-date database with what belongs to it.
struct OpenHouse: Sendable {
    let configuration: Configuration
    let place: DatabasePlace
    let folder: DataFolder
    let database: any Database
    /// Whether it was made just now.
    let isNew: Bool

    /// Opens the database that the settings name and brings it to the present. With `follows`, every event is followed as
    /// in the running desk. It makes a database that is not there, unless it `mustExist`.
    static func open(
        _ configuration: Configuration, follows: Bool = true, mustExist: Bool = false
    ) async throws -> OpenHouse {
        let place = try DatabasePlace(configuration)
        let folder = DataFolder(path: configuration[.data])
        if !mustExist, place == .sqlite(path: "\(folder.path)/regard.db") { try folder.make() }
        let database = try await place.open(carried: follows ? Front.followers() : nil, mustExist: mustExist)
        do {
            let brought = try await Schema(database: database, place: place, folder: folder).bringUp()
            return OpenHouse(
                configuration: configuration, place: place, folder: folder, database: database, isNew: brought.isNew)
        } catch {
            await database.close()
            throw error
        }
    }

    /// Runs `body` with the open house and closes it afterwards, however that ends.
    static func with<T>(
        _ configuration: Configuration, follows: Bool = true, mustExist: Bool = false,
        _ body: (OpenHouse) async throws -> T
    ) async throws -> T {
        let house = try await open(configuration, follows: follows, mustExist: mustExist)
        do {
            let value = try await body(house)
            await house.database.close()
            return value
        } catch {
            await house.database.close()
            throw error
        }
    }

    /// The secret that forms are bound with: the folder's, or one that all nodes of a server share.
    func secret() async throws -> [UInt8] {
        if let kept = folder.secret() { return kept }
        guard case .postgres = place else {
            try folder.make()
            return try folder.makeSecret()
        }
        return try await database.write { try HouseSecret.shared(in: $0) }
    }
}

extension OpenHouse {
    /// Where people reach the desk: as whoever runs it says, else as the business says, else where it listens.
    func reachedAt() async throws -> String {
        try await publicAddress() ?? Desk.address(configuration[.host], try configuration.port)
    }

    /// Whether nobody says where the desk is reached, so that `reachedAt` supposes the usual port.
    func guessesAddress() async throws -> Bool {
        guard configuration.value(.port)?.source == .standard else { return false }
        return try await publicAddress() == nil
    }

    private func publicAddress() async throws -> String? {
        if let named = try PublicAddress.setting(configuration) { return named }
        let says = try await database.read { try Business.current(in: $0).publicAddress }
        return says.isEmpty ? nil : says
    }
}
