import Kernel

/// Which passwords are taken.
package enum PasswordRules {
    /// The fewest characters.
    package static let minimum = 12
    /// The most characters.
    package static let maximum = 200

    /// Refuses a password that is short, is or holds the member's address or the business's name, or is tried first by strangers.
    package static func check(_ password: String, email: String, business: String) throws(PeopleRefusal) {
        guard password.count >= minimum else { throw .passwordShort(password.count) }
        guard password.count <= maximum else { throw .passwordLong }
        let plain = squeezed(password)
        let ours = [email, String(email.prefix { $0 != "@" }), business].map(squeezed)
        guard !ours.contains(where: { $0.count >= 4 && plain.contains($0) && plain.count < $0.count + 8 }) else {
            throw .passwordNamesUs
        }
        guard Set(plain).count > 4, !common.contains(plain), !isWalk(plain) else { throw .passwordCommon }
    }

    /// The letters and digits, folded.
    private static func squeezed(_ text: String) -> String {
        text.folded.filter { $0.isLetter || $0.isNumber }
    }

    /// Whether it goes along the keyboard, the alphabet or the digits, or says one short thing again and again.
    private static func isWalk(_ plain: String) -> Bool {
        let walks = [
            "qwertyuiopasdfghjklzxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "09876543210987654321",
        ]
        if walks.contains(where: { $0.contains(plain) }) { return true }
        return (1...max(1, plain.count / 3)).contains { length in
            let again = String(repeating: String(plain.prefix(length)), count: plain.count / length + 1)
            return again.hasPrefix(plain)
        }
    }

    /// Known passwords of 12 signs and more, squeezed.
    private static let common: Set<String> = [
        "passwordpassword", "password1234", "password12345", "password123456", "administrator", "adminadmin123",
        "qwertyqwerty", "qwerty123456", "qwertyuiop123", "1q2w3e4r5t6y", "1qaz2wsx3edc", "letmeinletmein",
        "iloveyou1234", "iloveyouiloveyou", "welcome12345", "welcome123456", "changemechangeme", "changeme1234",
        "trustno1trustno1", "correcthorsebatterystaple", "unbelievable", "thisisapassword", "mypassword123",
        "superman1234", "liverpool123", "manchester123", "summer202520", "football1234", "princess1234", "abcd12345678",
        "a1b2c3d4e5f6", "zaq12wsxcde3", "monkey123456", "dragon123456", "secretsecret", "123456789abc", "123qweasdzxc",
    ]
}
