import Foundation
import Testing

/// The project's files as they lie on disk.
struct SourceTree: Sendable {
    /// The tree that these tests are part of.
    static let project = SourceTree(root: projectRoot)

    /// The project's folder: two above this file's.
    private static var projectRoot: URL {
        URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    let root: URL
    /// Every text file that belongs to the project, by its path from the root, sorted.
    let texts: [(path: String, text: String)]
    /// The Swift files among them.
    let swift: [SwiftSource]

    init(root: URL) {
        self.root = root
        texts = Self.paths(under: root).compactMap { path in
            guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { return nil }
            return (path, text)
        }
        swift = texts.filter { $0.path.hasSuffix(".swift") }.map(SwiftSource.init)
    }

    /// The Swift files that are part of the product.
    var sources: [SwiftSource] { swift.filter { $0.isIn("Sources") } }

    /// The targets written in Swift, by the name of their folder under `Sources`.
    var targets: [String] {
        Set(sources.compactMap { $0.path.split(separator: "/").dropFirst().first.map(String.init) }).sorted()
    }

    /// The text of one file; nil when there is no such file.
    func text(_ path: String) -> String? {
        texts.first { $0.path == path }?.text
    }

    /// Paths of the files below, without what building and running leave behind.
    private static func paths(under root: URL) -> [String] {
        let skipped: Set<String> = ["regard-data", "dist", "shots", "__pycache__"]
        var found: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let entries =
                (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
            for name in entries where !skipped.contains(name) && !isLeftBehind(name) {
                let path = folder.isEmpty ? name : folder + "/" + name
                let kind = try? FileManager.default.attributesOfItem(atPath: root.appending(path: path).path)[.type]
                if kind as? FileAttributeType == .typeDirectory { folders.append(path) } else { found.append(path) }
            }
        }
        return found.sorted()
    }

    private static func isLeftBehind(_ name: String) -> Bool {
        name == ".git" || name == ".swiftpm" || name == "Package.resolved" || name.hasPrefix(".build")
    }
}

extension SourceTree: CustomTestStringConvertible {
    /// A failure names the project and does not print it.
    var testDescription: String { "the project" }
}
