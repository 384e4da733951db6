import ArgumentParser

/// `regard doctor`: how the house is.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Print every setting with its source, and look whether anything is wrong. Changes nothing.")

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var serve: ServeOptions

    func run() async throws {
        let configuration = try store.configuration(serve.flags)
        let place = try DatabasePlace(configuration)
        let findings = await Examination(configuration, place).findings()
        Output.line(json ? findings.json : findings.text)
        if let unread = findings.unread { throw Problem(unread) }
        if !findings.isWell { throw ExitCode.failure }
    }
}
