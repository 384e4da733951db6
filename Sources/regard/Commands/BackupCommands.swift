import ArgumentParser
import Foundation
import Front
import Kernel
import Store
import StoreSQLite

/// `regard backup`: a copy of the whole database, while the desk runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the whole database into a new file; the desk may run meanwhile.",
        discussion: "On PostgreSQL pg_dump makes it, in its own format: the package postgresql-client has it.")

    @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
    var file: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let place = try DatabasePlace(try store.configuration())
        Interruption.removes(FileDraft.path(of: file))
        if case .postgres(let url) = place {
            try PostgresTools(url: url).backup(to: file)
            return Output.line(file)
        }
        let database = try await place.openToLook()
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
        abstract: "Put a backup in the place of the database. The one that is there is kept aside.",
        discussion: """
            Stop the desk first. On PostgreSQL pg_restore and psql do it, all or nothing; what was there is kept as a backup in \
            the data folder.
            """)

    @Argument(help: ArgumentHelp("A file that `regard backup` made.", valueName: "file"))
    var file: String

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let configuration = try store.configuration()
        let place = try DatabasePlace(configuration)
        guard case .sqlite(let path) = place else { return try await onServer(place, configuration) }
        let restore = Restore(file: file, target: path)
        try restore.begin()
        if !yes { try ask(path, isThere: FileManager.default.fileExists(atPath: path)) }
        try await restore.check()
        let kept = try await restore.run()
        Output.line(path)
        if let kept { Output.error("What was there before is in \(kept).") }
    }

    private func onServer(_ place: DatabasePlace, _ configuration: Configuration) async throws {
        guard case .postgres(let url) = place else { return }
        let restore = PostgresRestore(file: file, url: url, folder: DataFolder(path: configuration[.data]))
        try await restore.check()
        if !yes { try ask(place.shown, isThere: true) }
        let kept = try await restore.run()
        Output.line(place.shown)
        Output.error("What was there before is in \(kept).")
    }

    private func ask(_ path: String, isThere: Bool) throws {
        guard Output.canAsk else {
            throw Problem("restoring \(isThere ? "replaces" : "makes") \(path): say --yes when that is meant")
        }
        let answer = Output.ask(
            "This \(isThere ? "replaces \(path) by" : "makes \(path) from") \(file). Type “restore” to go on:")
        guard answer == "restore" else { throw Problem("nothing was changed") }
    }
}
