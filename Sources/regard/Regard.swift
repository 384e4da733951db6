import ArgumentParser

/// `regard`: the program.
struct Regard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regard",
        abstract: "The desk of a business that means it about its customers.",
        version: Self.version,
        subcommands: [
            ServeCommand.self, DemoCommand.self, WorkCommand.self, ImportCommand.self, MailCommand.self,
            OwnerCommand.self, DoctorCommand.self, MigrateCommand.self, BackupCommand.self, RestoreCommand.self,
            StatsCommand.self, ClockCommand.self, BenchCommand.self, SettingsCommand.self, RoutesCommand.self,
            EventsCommand.self, OpenAPICommand.self, StandardsCommand.self, PromisesCommand.self,
        ])

    /// Counts up with each release, as Semantic Versioning 2.0 says.
    static let version = "0.1.0"
}
