import Foundation

/// One sentence that a careful reader has labelled: whether all of its words can be measured.
struct LabelledStandard: Decodable {
    let id: String
    let sentence: String
    let ok: Bool
    let words: [String]
    let record: Record?

    struct Record: Decodable {
        let action: String
        let number: Double
        let unit: String
    }

    /// The sentences of one half; nil when the half is not in the repository.
    static func half(_ name: String) throws -> [LabelledStandard]? {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Labelled/standards-\(name).jsonl")
        guard let contents = FileManager.default.contents(atPath: file.path()) else { return nil }
        return try contents.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(LabelledStandard.self, from: Data($0))
        }
    }
}
