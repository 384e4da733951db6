import ArgumentParser
import Front
import Store
import StoreSQLite

/// `regard backup`: a copy of the whole database, while the desk runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the whole database into a new file; the desk may run meanwhile.")

    @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
    var file: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let place = try DatabasePlace(try store.configuration())
        let database = try await place.open(mustExist: true)
        do {
            try await database.backup(to: file)
            await database.close()
        } catch {
            await database.close()
            throw error
        }
        Output.line(file)
    }
}

/// `regard restore`: puts a copy in the place of the database.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the database. The one that is there is kept aside.")

    @Argument(help: ArgumentHelp("A file that `regard backup` made.", valueName: "file"))
    var file: String

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let configuration = try store.configuration()
        guard case .sqlite(let path) = try DatabasePlace(configuration) else {
            throw Problem("PostgreSQL restores its own backups: use pg_restore")
        }
        let restore = Restore(file: file, target: path)
        try restore.begin()
        if !yes { try ask(path) }
        try await restore.check()
        let kept = try await restore.run()
        Output.line(path)
        if let kept { Output.error("What was there before is in \(kept).") }
    }

    private func ask(_ path: String) throws {
        guard Output.canAsk else {
            throw Problem("restoring replaces \(path): say --yes when that is meant")
        }
        let answer = Output.ask("This replaces \(path) by \(file). Type “restore” to go on:")
        guard answer == "restore" else { throw Problem("nothing was changed") }
    }
}
