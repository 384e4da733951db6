import Kernel
package import Store
import Timeline

/// Mail that a program on this machine hands over, by a pipe or over LMTP.
package enum HandedOver {
    /// The most bytes of a message.
    package static let limit = FetchBatch.letterLimit

    /// Keeps a message; it is not lost from the commit on. False when it is here already, byte for byte.
    @discardableResult
    package static func keep(_ raw: RawInput, in tx: Transaction) throws -> Bool {
        guard try Intake.keep(raw, in: tx) != nil else { return false }
        try Timeline.append(MailKept(count: 1), in: tx)
        return true
    }
}
