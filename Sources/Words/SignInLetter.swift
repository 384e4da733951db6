extension Words.SignIn {
    /// The letter with a link that signs in.
    package enum Letter {
        package static func subject(_ business: String) -> String {
            business.isEmpty ? "Your link to Regard" : "Your link to Regard at \(business)"
        }

        /// `link` works once, for 15 minutes.
        package static func text(name: String, link: String) -> String {
            """
            Dear \(name),

            this link signs you in, once, within 15 minutes:

            \(link)

            If you did not ask for it, leave it alone: nobody gets in without it.
            """
        }
    }
}
