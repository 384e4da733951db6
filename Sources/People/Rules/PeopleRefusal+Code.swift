extension PeopleRefusal {
    package var code: String { "people.\(word)" }

    private var word: String {
        switch self {
        case .nameMissing: "name-missing"
        case .tooLong: "too-long"
        case .emailUnreadable: "email-unreadable"
        case .phoneUnreadable: "phone-unreadable"
        case .outsideMissing: "outside-key-missing"
        case .identityTaken: "identity-taken"
        case .identityIsOurs: "identity-ours"
        case .factMissing: "fact-missing"
        case .factSourceMissing: "fact-source-missing"
        case .factNeedsYes: "fact-needs-yes"
        case .factEnded: "fact-ended"
        case .lastOwner: "last-owner"
        case .memberExists: "member-exists"
        case .memberLeft: "member-left"
        case .onlyOwners: "only-owners"
        case .passwordShort: "password-short"
        case .passwordLong: "password-long"
        case .passwordCommon: "password-common"
        case .passwordNamesUs: "password-names-us"
        case .passwordWrong: "password-wrong"
        case .signInFailed: "sign-in-failed"
        case .linkSpent: "link-spent"
        case .tooBusy: "too-busy"
        case .setupKeyWrong: "setup-key-wrong"
        case .setupFinished: "setup-finished"
        case .tokenNameMissing: "token-name-missing"
        case .tooManyTokens: "too-many-tokens"
        case .zoneUnknown: "zone-unknown"
        case .languageUnreadable: "language-unreadable"
        case .currencyUnreadable: "currency-unreadable"
        case .publicAddressUnreadable: "public-address-unreadable"
        case .hoursUnreadable: "hours-unreadable"
        case .hoursMissing: "hours-missing"
        }
    }

    package var field: String? {
        switch self {
        case .nameMissing, .tokenNameMissing: "name"
        case .tooLong(_, _, _, let field): field
        case .emailUnreadable, .memberExists, .memberLeft, .signInFailed: "email"
        case .phoneUnreadable, .outsideMissing, .identityTaken, .identityIsOurs: "value"
        case .factMissing: "text"
        case .factSourceMissing: "words"
        case .factNeedsYes: "agreed"
        case .lastOwner: "role"
        case .passwordShort, .passwordLong, .passwordCommon, .passwordNamesUs: "password"
        case .passwordWrong: "present"
        case .setupKeyWrong: "key"
        case .zoneUnknown: "zone"
        case .languageUnreadable: "language"
        case .currencyUnreadable: "currency"
        case .publicAddressUnreadable: "publicAddress"
        case .hoursUnreadable(let day, _): "hours\(day)"
        case .hoursMissing: "hours1"
        case .factEnded, .onlyOwners, .linkSpent, .tooBusy, .setupFinished, .tooManyTokens: nil
        }
    }
}
