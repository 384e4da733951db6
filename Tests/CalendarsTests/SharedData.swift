import Foundation
import Testing

/// The reference data that lies beside the checkout, or where REGARD_SHARED_DATA says.
enum SharedData {
    /// The file's bytes; nil with a printed notice when the data is not there. Fails the test instead where CI is true.
    static func file(_ path: String) throws -> [UInt8]? {
        let url = folder.appending(path: path)
        if let data = FileManager.default.contents(atPath: url.path) { return [UInt8](data) }
        if ProcessInfo.processInfo.environment["CI"] == "true" {
            Issue.record("The reference data \(path) is missing")
        } else {
            print("Skipped: the reference data \(path) is not here")
        }
        return nil
    }

    private static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["REGARD_SHARED_DATA"] { return URL(filePath: path) }
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return checkout.deletingLastPathComponent().appending(path: "shared/data")
    }
}
