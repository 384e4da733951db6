import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import Web

/// The business, which addresses are its own, and the kinds of occasion that it names.
enum BusinessOperations {
    private static let addresses = Answer.ok(AddressesBody.schema, "All that are ours by the settings.")

    static let all: [Operation] = [
        Operation(
            id: "getBusiness", method: .get, path: "business", tag: .business, summary: "The business as it is.",
            answer: .ok(Business.schema, "The business.", hasVersion: true), run: get),
        Operation(
            id: "changeBusiness", method: .patch, path: "business", tag: .business, summary: "Changes what is named.",
            body: BusinessPatchBody.self, answer: .ok(Business.schema, "The business as it is then.", hasVersion: true),
            reaches: ["Business.change"], isOwners: true, takesIfMatch: true, run: change),
        Operation(
            id: "getOurAddresses", method: .get, path: "our-addresses", tag: .business,
            summary: "Which addresses are ours by the settings; the members' own are ours too.", answer: addresses,
            isOwners: true, run: getAddresses),
        Operation(
            id: "replaceOurAddresses", method: .put, path: "our-addresses", tag: .business,
            summary: "Puts these in the place of all that the settings had.", body: AddressesBody.self,
            answer: addresses, reaches: ["OurAddresses.replace"], isOwners: true, run: replaceAddresses),
        Operation(
            id: "addOurAddresses", method: .post, path: "our-addresses", tag: .business,
            summary: "Adds to those of the settings.", body: AddressesBody.self, answer: addresses,
            reaches: ["OurAddresses.add"], isOwners: true, run: addAddresses),
        Operation(
            id: "listContactPoints", method: .get, path: "contact-points", tag: .business,
            summary: "The kinds of occasion in use, in the business's order.",
            answer: .ok(.all(of: ContactPoint.schema, named: "ContactPoints"), "The contact points."), run: listPoints),
        Operation(
            id: "createContactPoint", method: .post, path: "contact-points", tag: .business,
            summary: "Adds one at the end of the list.", body: NewContactPointBody.self,
            answer: .created(ContactPoint.schema, "The contact point."), reaches: ["ContactPoints.add"],
            isOwners: true, run: addPoint),
        Operation(
            id: "changeContactPoint", method: .patch, path: "contact-points/{id}", tag: .business,
            summary: "Calls one something else or puts it elsewhere in the list.", body: ContactPointPatchBody.self,
            answer: .ok(ContactPoint.schema, "The contact point as it is then."),
            reaches: ["ContactPoints.rename", "ContactPoints.move"], isOwners: true, run: changePoint),
        Operation(
            id: "retireContactPoint", method: .delete, path: "contact-points/{id}", tag: .business,
            summary: "Takes one out of use; what was counted by it stays.", answer: .done("It is out of use."),
            reaches: ["ContactPoints.retire"], isOwners: true, run: retirePoint),
    ]

    @Sendable static func get(_ call: Call) async throws -> Response {
        let business = try await call.read { try Business.current(in: $0) }
        return call.ok(business.json, version: business.version)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let change = try await call.body(BusinessPatchBody.self).change
        let business = try await call.writeIfMatch { try Business.change(change, ifVersion: $0, in: $1) }
        return call.ok(business.json, version: business.version)
    }

    @Sendable static func getAddresses(_ call: Call) async throws -> Response {
        call.ok(#"{"addresses":\#(try await call.read { try OurAddresses.entries(in: $0) })}"#)
    }

    @Sendable static func replaceAddresses(_ call: Call) async throws -> Response {
        let entries = try await call.body(AddressesBody.self).addresses
        let all = try await call.write { tx in
            try OurAddresses.replace(with: entries, in: tx)
            return try OurAddresses.entries(in: tx)
        }
        return call.ok(#"{"addresses":\#(all)}"#)
    }

    @Sendable static func addAddresses(_ call: Call) async throws -> Response {
        let entries = try await call.body(AddressesBody.self).addresses
        let all = try await call.write { tx in
            try OurAddresses.add(entries, in: tx)
            return try OurAddresses.entries(in: tx)
        }
        return call.ok(#"{"addresses":\#(all)}"#)
    }

    @Sendable static func listPoints(_ call: Call) async throws -> Response {
        let points = try await call.read { try ContactPoints.all(in: $0) }
        return call.ok(#"{"items":\#(each: points, \.json)}"#)
    }

    @Sendable static func addPoint(_ call: Call) async throws -> Response {
        let name = try await call.body(NewContactPointBody.self).name
        let point = try await call.write { tx in
            _ = try ContactPoints.add(name, in: tx)
            return try ContactPoints.all(in: tx).first { $0.name.folded == name.folded }
        }
        guard let point else { throw Absent("contact point") }
        return call.created(point.json, at: "contact-points/\(point.id)")
    }

    @Sendable static func changePoint(_ call: Call) async throws -> Response {
        let id = try call.id(of: ContactPoint.self)
        let change = try await call.body(ContactPointPatchBody.self)
        let point = try await call.write { tx in
            if let name = change.name { try ContactPoints.rename(id, to: name, in: tx) }
            if let place = change.place { try ContactPoints.move(id, to: place, in: tx) }
            return try ContactPoints.one(id, in: tx)
        }
        return call.ok(point.json)
    }

    @Sendable static func retirePoint(_ call: Call) async throws -> Response {
        let id = try call.id(of: ContactPoint.self)
        try await call.write { try ContactPoints.retire(id, in: $0) }
        return call.done
    }
}
