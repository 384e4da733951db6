import Kernel
import Sample
import Store
import Synchronization

/// Makes the sample business by living through it: every command of the rooms is called in the order of time, as if at its
/// moment. All in one transaction, so that there is never half a business.
struct SampleMaker: Sendable {
    let database: any Database
    /// Where the desk will answer; nil when that is not known yet.
    let publicAddress: String?

    /// Makes it, and says on standard error how far it is.
    func make() async throws {
        let publicAddress = publicAddress
        let now = SystemClock().now
        Output.error("Making the sample business …")
        let business = SampleBusiness.make(now: now.milliseconds)
        try await database.write { tx in
            var life = SampleLife(business, publicAddress: publicAddress)
            let moments = life.moments
            for (index, moment) in moments.enumerated() {
                try life.live(moment, in: tx.at(min(moment.at, now)))
                if index.isMultiple(of: 500), index > 0 { Output.error("  \(index * 100 / moments.count) %") }
            }
            try life.keepVoice(in: tx)
            try life.keepCount(in: tx)
        }
    }
}
