import ChannelsRules
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
import PeopleRules
import Store
import VoiceRules
import Web

/// One request to the API by a program whose owner is known: how an operation reads it and answers it.
struct Call: Sendable {
    let request: Request
    let context: VisitorContext
    let house: House
    let voice: VoiceSettings
    let mailboxes: MailboxAccess
    let caller: Caller

    var member: MemberID { caller.member }

    /// The id that stands in the address under this name; absent when it is none.
    func id<Thing>(_ name: String = "id", of _: Thing.Type = Thing.self) throws -> ID<Thing> {
        guard let id = context.parameters.get(name).flatMap({ ID<Thing>($0) }) else { throw Absent(name) }
        return id
    }

    /// The word that stands in the address under this name; absent when it is none of its kind.
    func word<Word: RawRepresentable<String>>(_ name: String, of _: Word.Type = Word.self) throws -> Word {
        guard let word = context.parameters.get(name).flatMap({ Word(rawValue: $0) }) else { throw Absent(name) }
        return word
    }

    /// What stands behind the question mark under this name, read by `read`; nil when nothing does.
    func parameter<Value>(_ name: String, _ shape: String, _ read: (String) -> Value?) throws -> Value? {
        guard let text = request.query[name] else { return nil }
        guard let value = read(text) else { throw APIProblem.parameterUnreadable(name, shape) }
        return value
    }

    /// A word behind the question mark; nil when it is left out.
    func choice<Word: CaseIterable & RawRepresentable<String>>(
        _ name: String, of _: Word.Type = Word.self
    ) throws -> Word? {
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        return try parameter(name, "one of \(words)") { Word(rawValue: $0) }
    }

    /// The body, when it has the shape that it should have.
    func body<Body: RequestBody>(_: Body.Type = Body.self) async throws -> Body {
        try request.refuseUnlessJSON()
        let bytes = try await request.bytes()
        do {
            return try JSONDecoder().decode(Checked<Body>.self, from: bytes).body
        } catch is DecodingError {
            throw APIProblem.notJSON
        }
    }

    /// The body as it is, at most so many bytes of it.
    func bytes(upTo limit: Int) async throws -> [UInt8] { Array(try await request.bytes(upTo: limit)) }

    /// The versions that `If-Match` names, with or without what an ETag says after them; nil when it names none and any will
    /// do. A weak tag matches nothing (RFC 9110 §13.1.1).
    private var ifMatch: [Int]? {
        get throws {
            let named = request.headers[values: .ifMatch].flatMap { $0.split(separator: ",") }.map {
                String($0).trimmed
            }
            guard !named.isEmpty, named != ["*"] else { return nil }
            return try named.prefix(20).compactMap { tag in
                let strong = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...]
                guard strong.hasPrefix("\""), strong.hasSuffix("\""), strong.count > 2 else {
                    throw APIProblem.matchUnreadable
                }
                guard tag == strong else { return nil }
                return Int(strong.dropFirst().dropLast().prefix { $0 != "-" })
            }
        }
    }

    /// Reads in one transaction.
    func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await house.database.read(body)
    }

    /// Writes in one transaction.
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await house.database.write(body)
    }

    /// Writes in one transaction that goes on only when the thing is still of a version that `If-Match` names, which
    /// `body` gets. A conflict is then told as 412.
    func writeIfMatch<T: Sendable>(_ body: @escaping @Sendable (Int?, Transaction) throws -> T) async throws -> T {
        guard let versions = try ifMatch else { return try await write { try body(nil, $0) } }
        var sentence = "It changed meanwhile. Read it again, then do it again."
        for version in versions {
            do {
                return try await write { try body(version, $0) }
            } catch let conflict as Conflict {
                sentence = conflict.sentence
            }
        }
        throw APIProblem.changed(sentence)
    }
}

/// A body whose shape was checked before it was read.
private struct Checked<Body: RequestBody>: Decodable {
    let body: Body

    init(from decoder: any Decoder) throws {
        try Body.schema.check(decoder)
        body = try Body(from: decoder)
    }
}

extension Request {
    /// The most bytes of a body.
    static let apiLimit = 2 * 1024 * 1024

    fileprivate func refuseUnlessJSON() throws {
        let patches = method == .patch
        let types = patches ? ["application/json", "application/merge-patch+json"] : ["application/json"]
        let parts = (headers[.contentType] ?? "").lowercased().split(separator: ";").map { String($0).trimmed }
        guard let type = parts.first, types.contains(type), parts.dropFirst().allSatisfy(Self.isUTF8) else {
            throw APIProblem.wrongType(accepts: types.joined(separator: " or "))
        }
    }

    private static func isUTF8(_ parameter: String) -> Bool {
        ["charset=utf-8", "charset=\"utf-8\"", "charset=utf8"].contains(parameter)
    }

    fileprivate func bytes(upTo limit: Int = apiLimit) async throws -> Data {
        guard (headers[.contentLength].flatMap { Int($0) } ?? 0) <= limit else { throw APIProblem.tooLarge }
        var request = self
        do {
            let buffer = try await request.wholeBody(upTo: limit)
            return Data(buffer.readableBytesView)
        } catch let error as HTTPError where error.status == .contentTooLarge {
            throw APIProblem.tooLarge
        }
    }
}
