import Mail

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
