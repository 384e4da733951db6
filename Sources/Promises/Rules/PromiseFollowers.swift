import ConversationsRules
import Kernel
import PeopleRules
import StandardsRules
import Store
package import Timeline

/// What the room does when others' events happen.
package enum PromiseFollowers {
    /// Makes and settles the promises of orders' dates; passes on what somebody who leaves had promised, after the commit; takes
    /// back what stood in a message that was taken back before it left, with it; and has what stands in a message that was moved
    /// go along.
    package static func add(to followers: inout Followers) {
        addGuarantee(to: &followers)
        followers.withCommit(PromisedRecordChanged.self) { _, changed, tx in
            try OrderPromises.follow(changed, in: tx)
        }
        followers.withCommit(MemberLeft.self) { event, left, tx in
            try PassOnPromises.enqueue(for: left.member, by: event.by.map { MemberID($0) }, in: tx)
        }
        followers.withCommit(TouchpointMoved.self) { _, moved, tx in
            try PromiseStore.rehouse(promisedIn: moved.touchpoint, to: moved.to, in: tx)
        }
        followers.withCommit(TouchpointTakenBack.self) { event, taken, tx in
            let member = event.by.map { MemberID($0) }
            for promise in try Promises.inMessages([taken.touchpoint], in: tx).values.joined()
            where promise.settlement == nil {
                try Promises.mistake(promise.id, reason: Promises.takenBack, by: member, in: tx)
            }
        }
    }

    /// Counts what misses the guarantee, with the commit of what misses it.
    private static func addGuarantee(to followers: inout Followers) {
        followers.withCommit(ClockLate.self) { _, late, tx in try Guarantees.follow(late, in: tx) }
        followers.withCommit(PromiseBroken.self) { _, broken, tx in try Guarantees.follow(broken.promise, in: tx) }
        followers.withCommit(PromiseKept.self) { _, kept, tx in
            if kept.verdict.misses { try Guarantees.follow(kept.promise, in: tx) }
        }
        followers.withCommit(PromiseReopened.self) { _, reopened, tx in
            try Guarantees.forget(reopened.promise, in: tx)
        }
    }
}
