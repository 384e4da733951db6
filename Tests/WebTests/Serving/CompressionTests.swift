import Foundation
import NIOCore
import Testing

@testable import Web

@Suite("Compressed answers")
struct CompressionTests {
    @Test("Codes that were made from one page serve every other, whatever stands in it")
    func codes() async throws {
        let noise = HTML(trusted: (0..<6000).map { String($0 * 2_654_435_761 % 1_000_003, radix: 36) }.joined())
        let signs = HTML(trusted: String(repeating: "żółć 漢字 🚲 \u{1}\u{7F}", count: 900))
        let letters = HTML(trusted: String(repeating: "a", count: 20_000))
        for page in [letters, noise, signs, letters, "<p>short</p>"] {
            let small = try #require(page.bytes.gzippedQuickly())
            #expect(try unpacked(small) == page.bytes)
        }
    }
}

/// What gzip makes of it.
func unpacked(_ buffer: ByteBuffer) throws -> [UInt8] {
    let path = "\(NSTemporaryDirectory())/regard-\(UUID().uuidString).gz"
    try Data(buffer.readableBytesView).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["--decompress", "--stdout", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(data) : []
}
