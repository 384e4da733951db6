import Foundation

extension Configuration {
    /// What a command needs behind it so that it works on the same data from any folder, as "--data /srv/regard"; empty where
    /// nobody named a place. A password stands as dots.
    var storeOptions: String {
        get throws {
            let data = value(.data).flatMap { $0.source == .standard ? nil : $0.text.fullPath }
            let database = try self[.database].isEmpty ? nil : DatabasePlace(self).named
            let options = [data.map { "--data \($0.shellWord)" }, database.map { "--database \($0.shellWord)" }]
            return options.compactMap(\.self).joined(separator: " ")
        }
    }
}

extension DatabasePlace {
    /// The place as an option names it from any folder, without the password.
    var named: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path.fullPath)"
        case .postgres: shown
        }
    }
}

extension String {
    /// The path from the root of the file system.
    fileprivate var fullPath: String { URL(fileURLWithPath: self).standardizedFileURL.path }

    /// The text as one word of a shell: in quotation marks when it has a sign that means something there.
    var shellWord: String {
        let isPlain = !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || "/._-+=:@%,".contains($0) }
        return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
    }
}
