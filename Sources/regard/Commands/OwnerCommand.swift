import ArgumentParser

/// `regard owner link`: a way in for whoever runs the machine.
struct OwnerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "owner", abstract: "Help an owner in.", subcommands: [OwnerLink.self])
}

struct OwnerLink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Print a link that signs an owner in once, or that opens the setup while it is not finished.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var serve: ServeOptions

    func run() async throws {
        let configuration = try store.configuration(serve.flags)
        try await OpenHouse.with(configuration, mustExist: true) { open in
            let door = Door(database: open.database, address: try await open.reachedAt())
            Output.line(try await door.fresh().link)
            if try await open.guessesAddress() {
                Output.error("If the desk answers elsewhere, say where: --port NUMBER, or --public-address ADDRESS.")
            }
        }
    }
}
