import HTTPTypes
import Hummingbird
import Language
import NIOCore
import PromisesRules
import Words

/// Nothing is decided about promises in words that are to be sent: a program is asked once.
struct UndecidedPromises: Error {
    let found: [PromiseProposal]

    /// The problem document (RFC 9457) with what was found.
    var response: Response {
        let says = "\(Words.Promises.undecided(found.count)) \(Words.Promises.undecidedByProgram)"
        let body: JSON = """
            {"status":409,"type":"urn:regard:problem:promise.undecided","title":\(says),"code":"promise.undecided",\
            "promises":\(each: found, \.json)}
            """
        return Response(
            status: .conflict, headers: [.contentType: "application/problem+json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: body.bytes)))
    }
}

extension AnswerBody {
    /// What is decided, by key. Thrown with what was found while something is undecided that nobody was asked about.
    func decisions(on found: [PromiseProposal]) throws -> [String: PromiseDecision] {
        let dues = Dictionary(found.map { ($0.key, $0.found.due) }) { first, _ in first }
        let decided = (promises ?? []).map { decision -> (String, PromiseDecision) in
            (decision.key, decision.keep ? .keep(decision.due?.moment ?? dues[decision.key].flatMap { $0 }) : .no)
        }
        let all = Dictionary(decided) { _, last in last }
        let open = found.filter { !$0.found.isUnsure && all[$0.key] == nil }
        guard open.isEmpty || asked == true else { throw UndecidedPromises(found: found) }
        return all
    }
}
