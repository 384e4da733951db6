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
        let address = Desk.address(configuration[.host], try configuration.port)
        // History is lived through without anybody following it: nobody is asked or written to because of the sample.
        try await OpenHouse.with(configuration, follows: false) { open in
            guard try await Self.isEmpty(open.database) else { return }
            try await SampleMaker(database: open.database, publicAddress: address).make()
        }
        try await OpenHouse.with(configuration) { open in
            try await Desk(open: open, log: log).serve { address in
                do {
                    if try configuration.port == 0 { try await Self.tell(address, open.database) }
                    let link = try await Door(database: open.database, address: address).fresh().link
                    Output.line("Regard answers on \(address)")
                    Output.line("Sign in, once: \(link)")
                } catch {
                    log.error("link-not-made", metadata: ["problem": "\(error)"])
                }
            }
        }
    }

    /// Has links of the sample business begin with a port that the system chose.
    private static func tell(_ address: String, _ database: any Database) async throws {
        try await database.write { tx in
            _ = try Business.change(BusinessChange(publicAddress: address), in: tx)
        }
    }

    private static func isEmpty(_ database: any Database) async throws -> Bool {
        try await database.read { tx in try Members.all(in: tx).isEmpty }
    }
}
