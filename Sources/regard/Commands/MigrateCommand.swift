import ArgumentParser
import Front
import Store

/// `regard migrate`: brings the database to the present without serving.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring the database to the present; a copy is made first.",
        discussion: """
            The copy goes into the folder “backups” of the data folder; five are kept. On PostgreSQL pg_dump makes it: the package \
            postgresql-client has it.
            """)

    @Flag(help: "Make no copy first: you have made one.")
    var withoutCopy = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let configuration = try store.configuration()
        let place = try DatabasePlace(configuration)
        let folder = DataFolder(path: configuration[.data])
        if place == .sqlite(path: "\(folder.path)/regard.db") { try folder.make() }
        let database = try await place.open()
        do {
            let steps = try await Schema(database: database, place: place, folder: folder).bringUp(
                copying: !withoutCopy
            ).steps
            for step in steps { Output.line(step) }
            if steps.isEmpty { Output.error("The database is up to date.") }
            await database.close()
        } catch {
            await database.close()
            throw error
        }
    }
}
