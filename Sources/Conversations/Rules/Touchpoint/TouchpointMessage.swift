import ChannelsRules
import Kernel
package import Store

extension Conversations {
    /// A touchpoint with its mail, as it came or as it leaves; `Absent` for what was no mail.
    package static func message(
        of id: TouchpointID, in tx: Transaction
    ) throws -> (touchpoint: Touchpoint, raw: [UInt8]) {
        let touchpoint = try touchpoint(id, in: tx)
        if let intake = touchpoint.intake { return (touchpoint, try Quarantine.raw(intake, in: tx)) }
        guard touchpoint.direction == .ours, let raw = try Outbox.raw(subject: id.value, in: tx)
        else { throw Absent("message") }
        return (touchpoint, raw)
    }
}
