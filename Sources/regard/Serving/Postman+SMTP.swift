import ChannelsRules
import Mail

extension Postman {
    /// Hands mail to the server that the settings name; without one it says so.
    init(_ configuration: Configuration) throws {
        guard let settings = try SMTPSettings.read(configuration) else {
            self.init { _, _, _ in .noServer }
            return
        }
        let sender = SMTPSender()
        self.init { bytes, from, recipients in
            do throws(SendFailure) {
                _ = try await sender.send(bytes, from: from, to: recipients, settings)
                return .accepted
            } catch {
                switch error.kind {
                case .putOff: return .putOff(error.sentence)
                case .refused: return .refused(error.sentence)
                case .unknownFate: return .unknown(error.sentence)
                }
            }
        }
    }
}

extension SMTPSettings {
    /// The server that the settings name; nil when they name none.
    static func read(_ configuration: Configuration) throws -> SMTPSettings? {
        let address = configuration[.smtp]
        guard !address.isEmpty else { return nil }
        do throws(MailServerRefusal) {
            return try SMTPSettings(address: address)
        } catch {
            throw Problem("the mail server in --smtp or REGARD_SMTP cannot be used: \(error.sentence)")
        }
    }
}
