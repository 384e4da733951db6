/// How long somebody or something was watched, and whether the event happened at the end of that time.
package struct FollowUp: Sendable, Hashable {
    package let time: Double
    /// False when the watching ended first: then only "later than `time`" is known.
    package let happened: Bool

    /// Nil unless the time is finite and 0 or more.
    package init?(time: Double, happened: Bool) {
        guard time.isFinite, time >= 0 else { return nil }
        (self.time, self.happened) = (time, happened)
    }
}
