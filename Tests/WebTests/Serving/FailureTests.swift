import HTTPTypes
import Hummingbird
import Kernel
import Store
import Testing

@testable import Web

@Suite("What went wrong, as it is told")
struct FailureTests {
    private struct No: Refusal {
        let sentence = "Say \"when\" first.\nThen who."
        let code = "test.no"
        let field: String? = "when"
    }

    private struct Secret: Error, CustomStringConvertible {
        let description = "password=hunter2"
    }

    private static let cases: [(any Error, Int, String)] = [
        (No(), 422, "test.no"), (Absent("person"), 404, "absent"), (Conflict("Priya was quicker."), 409, "conflict"),
        (SignInFirst(), 401, "sign-in"), (OwnerOnly(), 403, "owner-only"), (ForeignForm(), 403, "form"),
        (TooOften(wait: .seconds(29)), 429, "too-often"), (HTTPError(.notFound), 404, "request"),
        (HTTPError(.contentTooLarge), 413, "request"), (HTTPError(.badGateway), 500, "fault"),
        (DatabaseFault(.full, "the disk is full"), 507, "full"), (DatabaseFault(.storage, "damaged"), 503, "storage"),
        (DatabaseFault(.unreachable, "nobody answers"), 503, "unreachable"),
        (DatabaseFault(.unknownFate, "gone while saving"), 503, "unknown-fate"),
        (DatabaseFault(.other, "x"), 500, "fault"),
        (Secret(), 500, "fault"), (CancellationError(), 500, "fault"),
    ]

    @Test("Each kind has its status and its word for programs", arguments: cases.indices)
    func statuses(index: Int) {
        let (error, status, code) = Self.cases[index]
        let failure = Failure(error)
        #expect(Int(failure.status.code) == status && failure.code == code && !failure.sentence.isEmpty)
        #expect(failure.isFault == (status >= 500))
    }

    @Test("A refusal is told in its own words, with its field, and not logged")
    func refusal() {
        let failure = Failure(No())
        #expect(failure.sentence == No().sentence && failure.field == "when" && failure.forTheLog.isEmpty)
        #expect(Failure(Conflict("Priya was quicker.")).sentence == "Priya was quicker.")
    }

    @Test("A fault is logged whole under a reference, and the person sees the reference alone")
    func fault() {
        let failure = Failure(Secret())
        #expect(failure.forTheLog == "password=hunter2")
        #expect(failure.sentence.contains(failure.reference) && !failure.sentence.contains("hunter2"))
        #expect(failure.reference.wholeMatch(of: /[2-9A-HJ-NP-Z]{4}/) != nil)
        #expect(Set((0..<50).map { _ in Failure(Secret()).reference }).count > 40)
    }

    @Test("Who tries too often is told when to try again")
    func tooOften() {
        #expect(Failure(TooOften(wait: .seconds(29))).headers[.retryAfter] == "30")
        #expect(Failure(TooOften(wait: Span(milliseconds: 1))).headers[.retryAfter] == "1")
    }

    @Test(
        "Text stands in JSON as it is",
        arguments: [
            ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""), ("\u{0}\u{1F}", "\"\\u0000\\u001f\""),
            ("é😀\u{7F}", "\"é😀\u{7F}\""), ("", "\"\""),
        ])
    func json(text: String, quoted: String) {
        #expect(jsonText(text) == quoted)
    }
}
