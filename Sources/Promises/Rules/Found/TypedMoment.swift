package import Kernel
import Language

/// A moment as a colleague types it: "2026-11-20T17:00" from the browser's field, "Fri 17:00", "tomorrow noon".
package enum TypedMoment {
    /// The moment that `text` names when it is typed at `now` where clocks show the time of `zone`; nil when it names none.
    package static func read(_ text: String, at now: Instant, zone: Zone) -> Instant? {
        if let written = WrittenMoment.instant(text, in: zone) { return written }
        for sentence in ["I will ring you by \(text).", "I will ring you \(text)."] {
            let found = PromiseFinder.find(in: sentence, at: now, zone: zone)
            if let due = found.first?.due { return due }
        }
        return nil
    }
}
