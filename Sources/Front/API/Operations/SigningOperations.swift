import ChannelsRules
import HTTPTypes
import Hummingbird
import Kernel
import Mail

/// The keys with which mail from our domains is signed.
enum SigningOperations {
    static let all: [Operation] = [
        Operation(
            id: "listDomainKeys", method: .get, path: "domain-keys", tag: .mailboxes,
            summary: "The keys with which mail is signed, by their domains, each with the DNS record to publish.",
            answer: .ok(.all(of: DomainKey.schema, named: "DomainKeys"), "The keys."), isOwners: true, run: list),
        Operation(
            id: "createDomainKey", method: .post, path: "domain-keys", tag: .mailboxes,
            summary: "Makes a key for a domain; mail from it is signed from now on.", body: DomainKeyBody.self,
            answer: .created(DomainKey.schema, "The key."), reaches: ["DomainKeys.make"], isOwners: true, run: create),
        Operation(
            id: "removeDomainKey", method: .delete, path: "domain-keys/{domain}", tag: .mailboxes,
            summary: "Mail from the domain is not signed any more.", answer: .done("It is gone."),
            reaches: ["DomainKeys.remove"], isOwners: true, run: remove),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let keys = try await call.read { try DomainKeys.all(in: $0) }
        return call.ok(#"{"items":\#(each: keys, \.json)}"#)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let body = try await call.body(DomainKeyBody.self)
        let key = call.mailboxes.key
        let made = try await call.write { tx in
            try DomainKeys.make(for: body.domain, body.algorithm ?? .rsa, key: key, in: tx)
        }
        return call.created(made.json, at: "domain-keys/\(made.domain)")
    }

    @Sendable static func remove(_ call: Call) async throws -> Response {
        guard let domain = call.context.parameters.get("domain") else { throw Absent("key") }
        try await call.write { try DomainKeys.remove(domain, in: $0) }
        return call.done
    }
}

struct DomainKeyBody: RequestBody {
    let domain: String
    let algorithm: DKIMKey.Algorithm?

    static let schema = Schema.object(
        "NewDomainKey",
        [
            .init("domain", .text(), "What stands behind the @."),
            .optional("algorithm", .choice(of: DKIMKey.Algorithm.self), "RSA when it is left out."),
        ])
}

extension DomainKey {
    var json: JSON {
        #"{"domain":\#(domain),"algorithm":\#(algorithm),"name":\#(name),"record":\#(record),"made":\#(made)}"#
    }

    static let schema = Schema.object(
        "DomainKey",
        [
            .init("domain", .text()), .init("algorithm", .choice(of: DKIMKey.Algorithm.self)),
            .init("name", .text(), "Where the DNS record is published."),
            .init("record", .text(), "What the DNS record says, of type TXT."), .init("made", .instant),
        ])
}
