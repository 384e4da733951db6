extension Words {
    /// Writing to a person first.
    package enum Writing {
        package static let subject = "What is it about?"
        package static let next = "The subject of the letter. You write the letter on the next page."
        package static let open = "Write the letter"
        package static let goOn = "Or go on with what you talk about already"
        package static func noAddress(_ name: String) -> String {
            "We have no mail address of \(name). Add one, then write."
        }
    }
}
