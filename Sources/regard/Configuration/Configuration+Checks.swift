import Logging
import Mail
import Web

extension Configuration {
    /// What is wrong with the settings, a sentence each: those with which `serve` refuses to start.
    var problems: [String] {
        let checks: [() throws -> Void] = [
            { _ = try self.port }, { _ = try PublicAddress.setting(self) }, { _ = try TrustedProxies.read(self) },
            { _ = try SMTPSettings.read(self) }, { _ = try LMTPPlace(self) }, { _ = try Logger.regard(self) },
            { _ = try DataFolder(path: self[.data]).namedMailKey(self) },
        ]
        return checks.compactMap { check in
            do {
                try check()
                return nil
            } catch {
                return Program.sentence(of: error)
            }
        }
    }
}
