import Crypto
import Foundation
import Testing

/// The corpora that tests measure against. They are not part of the repository.
enum SharedData {
    /// `REGARD_SHARED_DATA`, else `../shared/data` beside the checkout; nil when neither is there.
    private static let folder: URL? = {
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

    /// The single messages below these folders.
    static func mails(below folders: [String]) throws -> [URL] {
        try folders.flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".eml") }
                .map { URL(fileURLWithPath: folder).appendingPathComponent($0) }
        }
    }

    static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
