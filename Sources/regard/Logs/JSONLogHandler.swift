import Foundation
import Kernel
import Logging
import Web

/// Writes each event as one line of JSON on standard error. What it is given holds ids, never names, addresses or words.
struct JSONLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    private let label: String

    /// `label` says which part of the program speaks.
    init(label: String, level: Logger.Level) {
        self.label = label
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line = "{\"at\":\"\(SystemClock().now.iso8601)\",\"level\":\"\(event.level.rawValue)\""
        line += ",\"part\":\(jsonText(label)),\"event\":\(jsonText(event.message.description))"
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            line += ",\(jsonText(key)):\(jsonText(value.description))"
        }
        Output.error(line + "}")
    }
}

extension Logger {
    /// The program's log at the level that the settings name.
    static func regard(_ configuration: Configuration) throws -> Logger {
        let offered: [Level] = [.debug, .info, .notice, .warning, .error]
        guard let level = offered.first(where: { $0.rawValue == configuration[.log] }) else {
            throw Problem(
                "the log level is “\(configuration[.log])”: give debug, info, notice, warning or error")
        }
        return Logger(label: "regard") { JSONLogHandler(label: $0, level: level) }
    }
}
