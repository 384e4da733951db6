import Foundation
import Testing

/// The corpora that tests measure against. They are not part of the repository.
enum SharedData {
    /// `REGARD_SHARED_DATA`, else `../shared/data` beside the checkout; nil when neither is there.
    static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["REGARD_SHARED_DATA"].map { URL(fileURLWithPath: $0) }
        let checkout = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/")
        let beside = URL(fileURLWithPath: checkout).appendingPathComponent("../shared/data")
        return [named, beside].compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    /// The folder of one corpus. Where it is missing the test fails in CI and is skipped elsewhere, which is said.
    static func corpus(_ name: String) throws -> URL? {
        if let url = folder?.appendingPathComponent(name), FileManager.default.fileExists(atPath: url.path) {
            return url
        }
        try #require(ProcessInfo.processInfo.environment["CI"] != "true", "The shared data \(name) is missing.")
        print("Skipped: the shared data \(name) is not here (set REGARD_SHARED_DATA).")
        return nil
    }

    static func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

    /// The files below a folder, sorted.
    static func files(_ folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().map {
            folder.appendingPathComponent($0)
        }
        .filter { !$0.hasDirectoryPath && (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
    }
}
