import Calendars
package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store
import Timeline

/// What can be done with promises.
package enum Promises {
    /// Makes a promise. With an outside key that was brought before, nothing is made and that promise is given back.
    @discardableResult
    package static func make(_ new: NewPromise, by member: MemberID?, in tx: Transaction) throws -> Promise {
        if let key = new.outsideKey, let known = try tx.row(PromiseStore.withKey(key), PromiseStore.read) {
            return known
        }
        return try make(new, replacing: nil, by: member, days: try PromiseDays.current(in: tx), in: tx)
    }

    static func make(
        _ new: NewPromise, replacing before: PromiseID?, by member: MemberID?, days: PromiseDays, in tx: Transaction
    ) throws -> Promise {
        let wording = try new.checkedWording()
        let due = try new.checkedDue(at: tx.now, in: days.calendar.zone)
        guard let owner = new.owner else { throw PromiseRefusal.ownerMissing }
        try refuseIfGone(owner, in: tx)
        _ = try People.person(new.person, in: tx)
        if let id = new.conversation, try Conversations.conversation(id, in: tx).person != new.person {
            throw PromiseRefusal.elsewhere
        }
        let made = new.made ?? tx.now
        let promise = Promise(
            id: tx.nextID(), person: new.person, conversation: new.conversation, touchpoint: new.touchpoint,
            owner: owner,
            madeBy: member, made: made, wording: wording, kind: new.kind ?? .guess(wording), origin: new.origin,
            due: due, warns: days.warning(made: made, due: due), lapses: days.lapse(after: due), asked: nil,
            warned: nil, lateTold: nil, settlement: nil, replaces: before, version: 1)
        try PromiseStore.insert(promise, of: new, dueDay: days.day(of: due), in: tx)
        try append(PromiseMade(promise: promise.id), promise, by: member, in: tx)
        try Absences.follow(promise, in: tx)
        try tell(promise, in: tx)
        return promise
    }

    /// One promise; `Absent` when there is none.
    package static func promise(_ id: PromiseID, in tx: Transaction) throws -> Promise {
        guard let found = try tx.row(PromiseStore.one(id), PromiseStore.read) else { throw Absent("promise") }
        return found
    }

    /// Open promises that fall due before `horizon`, soonest first, at most `limit`; all owners when `owner` is nil.
    package static func fallingDue(
        before horizon: Instant, owner: MemberID? = nil, limit: Int = 50, in tx: Transaction
    ) throws -> [Promise] {
        try tx.rows(PromiseStore.fallingDue(before: horizon, owner: owner, limit: limit), PromiseStore.read)
    }

    /// The promises to a person, the latest due first, at most `limit`.
    package static func of(_ person: PersonID, limit: Int = 30, in tx: Transaction) throws -> [Promise] {
        try tx.rows(PromiseStore.of(person, limit: limit), PromiseStore.read)
    }

    /// The promises that stand in these messages, by message.
    package static func inMessages(
        _ touchpoints: [TouchpointID], in tx: Transaction
    ) throws -> [TouchpointID: [Promise]] {
        guard !touchpoints.isEmpty else { return [:] }
        let found = try tx.rows(PromiseStore.inMessages(touchpoints), PromiseStore.read)
        return Dictionary(grouping: found.filter { $0.touchpoint != nil }) { $0.touchpoint ?? TouchpointID(0) }
    }

    static func refuseIfGone(_ owner: MemberID, in tx: Transaction) throws {
        do {
            let member = try Members.member(owner, in: tx)
            guard member.isActive else { throw PromiseRefusal.ownerGone(member.name) }
        } catch is Absent {
            throw PromiseRefusal.ownerMissing
        }
    }

    static func append(
        _ payload: some EventPayload, _ promise: Promise, by member: MemberID?, in tx: Transaction
    ) throws {
        try Timeline.append(
            payload, person: promise.person.value, subject: promise.id.value, by: member?.value, in: tx)
    }

    /// Tells open pages that a promise is no longer as they show it.
    static func tell(_ promise: Promise, in tx: Transaction) throws {
        try tx.announce("promises")
        try tx.announce("person:\(promise.person)")
        if let conversation = promise.conversation { try tx.announce("conversation:\(conversation)") }
    }

    static func write(_ promise: Promise, in tx: Transaction) throws {
        guard try PromiseStore.update(promise, in: tx) else { throw changedMeanwhile }
        try Absences.follow(promise, in: tx)
    }

    static let changedMeanwhile = Conflict(
        "This promise was changed after you opened it. Read what changed, then do it again if you still want to.")
}
