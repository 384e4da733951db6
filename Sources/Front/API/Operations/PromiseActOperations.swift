import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import PromisesPages
import PromisesRules
import Store
import Web

/// What can be done with a promise.
enum PromiseActOperations {
    static let all: [Operation] = [
        act(
            "keepPromise", "keeping", "Settles a promise as kept; the clock says whether on time.",
            body: KeepingBody.self, reaches: "Promises.keep", run: keep),
        act(
            "breakPromise", "breaking",
            "Settles it as broken. With a new time, the promise that takes its place is answered.",
            body: BreakingBody.self, reaches: "Promises.fail", run: fail),
        act(
            "releasePromise", "release", "Settles it as no longer needed.", reaches: "Promises.release",
            run: release),
        act(
            "mistakePromise", "mistake", "Settles it as no promise at all, for a reason.",
            body: PromiseReasonBody.self, reaches: "Promises.mistake", run: mistake),
        act(
            "undoPromise", "undo", "Takes back what had become of it: it is open again.",
            reaches: "Promises.undo",
            run: undo),
        act(
            "askForTime", "time",
            "Remembers that the person is asked for a later moment, and drafts the message that tells them. It stays until they agree.",
            body: MoreTimeBody.self, reaches: "Promises.askForTime", run: askForTime),
        act(
            "agreeOnTime", "agreement",
            "The person agreed before it fell due: the promise that takes its place is answered.",
            body: AgreementBody.self, reaches: "Promises.agree", run: agree),
        act(
            "passPromiseOn", "owner", "Gives it to another member.", body: PromiseOwnerBody.self,
            reaches: "Promises.passOn", run: passOn),
    ]

    /// What is learnt from a promise that was not kept in full and on time.
    static let reviewing: [Operation] = [
        Operation(
            id: "getPromiseReview", method: .get, path: "promises/{id}/review", tag: .promises,
            summary: "What was learnt from a promise that was missed.",
            answer: .ok(
                .object("PromiseReviewed", [.init("review", .nullable(PromiseReviewBody.schema))]),
                "Null while nobody has looked at it."), run: review),
        Operation(
            id: "reviewPromise", method: .put, path: "promises/{id}/review", tag: .promises,
            summary: "Writes what was learnt from a promise that was missed, without blame.",
            body: PromiseReviewBody.self,
            answer: .done("It is kept."), reaches: ["PromiseReviews.write"], run: writeReview),
    ]

    @Sendable static func review(_ call: Call) async throws -> Response {
        let id = try call.id(of: Promise.self)
        let review = try await call.read { tx in
            _ = try Promises.promise(id, in: tx)
            return try PromiseReviews.of(id, in: tx)
        }
        return call.ok(#"{"review":\#(review?.json)}"#)
    }

    @Sendable static func writeReview(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: Promise.self), call.member)
        let review = try await call.body(PromiseReviewBody.self).review
        try await call.write { try PromiseReviews.write(review, of: id, by: member, in: $0) }
        return call.done
    }

    private static func act(
        _ id: String, _ step: String, _ summary: String, body: (any RequestBody.Type)? = nil,
        reaches: String,
        run: @escaping @Sendable (Call) async throws -> Response
    ) -> Operation {
        Operation(
            id: id, method: .post, path: "promises/{id}/\(step)", tag: .promises, summary: summary,
            body: body,
            answer: .ok(Promise.schema, "The promise.", hasVersion: true), reaches: [reaches],
            takesIfMatch: true,
            run: run)
    }

    private static func answer(
        _ call: Call,
        _ run: @escaping @Sendable (PromiseID, Int?, MemberID, Transaction) throws -> Promise
    ) async throws -> Response {
        let (id, member) = (try call.id(of: Promise.self), call.member)
        let promise = try await call.writeIfMatch { version, tx in try run(id, version, member, tx) }
        return call.ok(promise.json, version: promise.version)
    }

    @Sendable static func keep(_ call: Call) async throws -> Response {
        let body = try await call.body(KeepingBody.self)
        return try await answer(call) { id, version, member, tx in
            try Promises.keep(
                id, at: body.at?.moment, missing: body.missing, ifVersion: version, by: member, in: tx)
        }
    }

    @Sendable static func fail(_ call: Call) async throws -> Response {
        let newTime = try await call.body(BreakingBody.self).newTime?.moment
        return try await answer(call) { id, version, member, tx in
            try Promises.fail(id, newTime: newTime, ifVersion: version, by: member, in: tx)
        }
    }

    @Sendable static func release(_ call: Call) async throws -> Response {
        try await answer(call) { id, version, member, tx in
            try Promises.release(id, ifVersion: version, by: member, in: tx)
        }
    }

    @Sendable static func mistake(_ call: Call) async throws -> Response {
        let reason = try await call.body(PromiseReasonBody.self).reason
        return try await answer(call) { id, version, member, tx in
            try Promises.mistake(id, reason: reason, ifVersion: version, by: member, in: tx)
        }
    }

    @Sendable static func undo(_ call: Call) async throws -> Response {
        try await answer(call) { id, version, member, tx in
            try Promises.undo(id, ifVersion: version, by: member, in: tx)
        }
    }

    @Sendable static func askForTime(_ call: Call) async throws -> Response {
        let until = try await call.body(MoreTimeBody.self).until.moment
        let address = DeskAddress(setting: call.house.address.setting)
        return try await answer(call) { id, version, member, tx in
            let promise = try Promises.askForTime(id, until: until, ifVersion: version, by: member, in: tx)
            try MoreTimeLetter.draft(promise, at: address, by: member, in: tx)
            return promise
        }
    }

    @Sendable static func agree(_ call: Call) async throws -> Response {
        let at = try await call.body(AgreementBody.self).at?.moment
        return try await answer(call) { id, version, member, tx in
            try Promises.agree(id, at: at, ifVersion: version, by: member, in: tx)
        }
    }

    @Sendable static func passOn(_ call: Call) async throws -> Response {
        let owner = try await call.body(PromiseOwnerBody.self).owner
        return try await answer(call) { id, version, member, tx in
            try Promises.passOn(id, to: owner, ifVersion: version, by: member, in: tx)
        }
    }
}
