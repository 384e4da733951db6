import Foundation

/// What every setting is, and who said so: a flag before the environment, the environment before the file.
struct Configuration: Sendable {
    enum Source: Sendable, Equatable {
        case flag
        case environment
        case file(String)
        case standard
    }

    struct Value: Sendable, Equatable {
        let text: String
        let source: Source
    }

    private var values: [Setting: Value] = [:]

    /// `flags` holds what was given; nil stands for a flag that was not. `file` is the file named by a flag or by
    /// REGARD_CONFIG; without one the data folder's own `regard.conf` is read, if there is one.
    init(flags: [Setting: String?], environment: [String: String], file: String?) throws {
        for setting in Setting.all {
            if let text = flags[setting] ?? nil {
                values[setting] = Value(text: text, source: .flag)
            } else if let text = environment[setting.variable], !text.isEmpty {
                values[setting] = Value(text: text, source: .environment)
            }
        }
        let named = file ?? environment["REGARD_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        let folder = values[.data]?.text ?? Setting.data.standard ?? ""
        guard let read = try ConfigurationFile(at: named ?? "\(folder)/regard.conf", mustExist: named != nil) else {
            return
        }
        for (setting, text) in read.values where values[setting] == nil {
            values[setting] = Value(text: text, source: .file(read.path))
        }
    }

    /// What a setting is; nil when nobody said anything and nothing holds by itself.
    func value(_ setting: Setting) -> Value? {
        values[setting] ?? setting.standard.map { Value(text: $0, source: .standard) }
    }

    /// The text of a setting; empty when there is none.
    subscript(setting: Setting) -> String { value(setting)?.text ?? "" }

    /// The port to listen on; 0 lets the system choose.
    var port: Int {
        get throws {
            guard let port = Int(self[.port]), (0...65_535).contains(port) else {
                throw Problem("the port is “\(self[.port])”: give a number from 1 to 65535")
            }
            return port
        }
    }
}

/// A file of settings: KEY=VALUE on each line, as systemd's environment files; # begins a comment.
struct ConfigurationFile {
    let path: String
    private(set) var values: [Setting: String] = [:]

    /// Nil when there is no such file and there need not be one.
    init?(at path: String, mustExist: Bool) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            if mustExist { throw Problem("the settings file \(path) cannot be read: check the path") }
            return nil
        }
        self.path = path
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in zip(1..., lines) { try read(line, number) }
    }

    private mutating func read(_ line: Substring, _ number: Int) throws {
        let line = line.trimmed
        guard !line.isEmpty, !line.hasPrefix("#") else { return }
        let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let setting = Self.setting(parts[0].trimmed) else {
            let known = Setting.all.map(\.variable).joined(separator: ", ")
            throw Problem("line \(number) of \(path) is no setting: write one of \(known), then = and the value")
        }
        values[setting] = parts[1].trimmed.unquoted
    }

    /// The setting with this name, in capitals with REGARD_ before it or as the flag calls it.
    private static func setting(_ name: String) -> Setting? {
        Setting.all.first { $0.variable == name || $0.name == name }
    }
}

extension StringProtocol {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }

    fileprivate var unquoted: String {
        guard count >= 2, let mark = first, mark == "\"" || mark == "'", last == mark else { return String(self) }
        return String(dropFirst().dropLast())
    }
}
