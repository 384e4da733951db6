/// A kind of word that cannot be measured: each has its own reason, and its own thing to say instead.
package enum VagueFamily: String, Sendable, Hashable, CaseIterable {
    /// Speed without a number: "promptly".
    case speed
    /// A time without its number: "a few minutes".
    case amount
    /// How many of how many, without saying it: "usually".
    case share
    /// How often, without saying it: "regularly".
    case interval
    /// How much, without saying it: "kept short".
    case degree
    /// Quality without a measure: "friendly".
    case quality
    /// Effort instead of a result: "aim to".
    case effort
    /// A way out: "wherever possible".
    case wayOut
    /// "Your call is important to us", and its like.
    case importance
    /// Thanks for what was never given: "thank you for your patience".
    case thanks
    /// Sorry for nothing in particular: "any inconvenience".
    case apology
    /// "Higher than normal call volumes".
    case volume
    /// "You are in good hands".
    case assurance
    /// "Please hold", where the text says nothing else.
    case hold
}
