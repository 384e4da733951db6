package import Kernel
package import PeopleRules

package typealias ServiceRecordID = ID<ServiceRecord>

/// Something that was done for a customer elsewhere and is measured here: an order, a call, a visit to the counter.
package struct ServiceRecord: Equatable, Sendable {
    package let id: ServiceRecordID
    package let measure: Measure
    /// Its number or name where it comes from; one of each measure.
    package let key: String
    package let began: Instant
    /// When what the standard asks for was done; nil while it is not.
    package let stopped: Instant?
    /// When the person gave up waiting; nil unless they did.
    package let gaveUp: Instant?
    /// When the handling that followed was over; nil when nobody knows.
    package let over: Instant?
    package let person: PersonID?
    package let member: MemberID?
    /// When the house came to know of the end.
    package let stopRecorded: Instant?
    /// By when it is promised to the person; nil when nothing is.
    package let promised: Instant?

    /// The longest key, in characters.
    package static let keyLimit = 200
}
