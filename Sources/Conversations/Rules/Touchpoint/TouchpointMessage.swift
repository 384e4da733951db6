import ChannelsRules
import Kernel
package import Store

extension Conversations {
    /// A touchpoint with its mail, as it came or as it leaves; `Absent` for what was no mail.
    package static func message(
        of id: TouchpointID, in tx: Transaction
    ) throws -> (touchpoint: Touchpoint, raw: [UInt8]) {
        let touchpoint = try touchpoint(id, in: tx)
        guard let raw = try raw(of: touchpoint, in: tx) else { throw Absent("message") }
        return (touchpoint, raw)
    }

    /// The mail of a touchpoint, as it came or as it leaves; nil for what was no mail.
    static func raw(of touchpoint: Touchpoint, in tx: Transaction) throws -> [UInt8]? {
        if let intake = touchpoint.intake { return try Quarantine.raw(intake, in: tx) }
        return touchpoint.direction == .ours ? try Outbox.raw(subject: touchpoint.id.value, in: tx) : nil
    }
}
