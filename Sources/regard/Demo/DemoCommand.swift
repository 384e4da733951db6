import ArgumentParser
import Kernel
import Logging
import PeopleRules
import Store

/// `regard demo`: the sample business, to look around in.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve the sample business; make it first in a folder that has none.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var serve: ServeOptions

    func run() async throws {
        let configuration = try store.configuration(serve.flags)
        let log = try Logger.regard(configuration)
        // To make the sample takes a while: what would keep the desk from serving it is told before.
        try await Desk.checkPlace(configuration)
        let port = try configuration.port
        let place = port == 0 ? nil : Desk.address(configuration[.host], port)
        // History is lived through without anybody following it: nobody is asked or written to because of the sample.
        try await OpenHouse.with(configuration, follows: false) { open in
            guard try await Self.isEmpty(open.database) else { return }
            try await SampleMaker(database: open.database, publicAddress: place).make()
        }
        try await OpenHouse.with(configuration) { open in
            try await Desk(open: open, log: log).serve { address in
                do {
                    if port == 0 { try await Self.move(to: address, open.database) }
                    let link = try await Door(database: open.database, address: address).fresh().link
                    Output.line("Regard answers on \(address)")
                    Output.line("Sign in, once: \(link)")
                } catch {
                    log.error("link-not-made", metadata: ["problem": "\(error)"])
                }
            }
        }
    }

    /// Has the sample business say that it is reached at `address`, on a port that the system chose.
    private static func move(to address: String, _ database: any Database) async throws {
        try await database.write { try Business.change(BusinessChange(publicAddress: address), in: $0) }
    }

    private static func isEmpty(_ database: any Database) async throws -> Bool {
        try await database.read { tx in try Members.all(in: tx).isEmpty }
    }
}
