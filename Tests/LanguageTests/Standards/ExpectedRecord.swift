import Testing

@testable import Language

/// The record of a sentence, which reads again as it prints, with this limit.
@discardableResult
func expectRecord(_ sentence: String, limit: String? = nil) throws -> StandardRecord {
    let record = try #require(StandardReader.english.record(of: sentence), "\(sentence)")
    if let limit { #expect(record.limit?.words == limit, "\(sentence)") }
    #expect(StandardReader.english.record(of: record.sentence) == record, "\(record.sentence)")
    return record
}
