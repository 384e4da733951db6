import Kernel

/// Replays whole conversations: what each clock shows at the end, and why.
///
/// A case has `id`, `time_zone`, `hours`, `holidays`, `exceptions?`, `targets_min` (`first_response`, `response`,
/// `solution`, each in minutes of working time, any of them missing or null), `created`, `initial_state?` ("open"),
/// `events` and `at?`. An event has `at` and `type`: `customer_message`, `staff_message`, or `state` with `to`: `open`
/// (we have the ball), `waiting` (they have it) or `done`. Events may come in any order; of those at one moment the
/// order in the list counts.
///
/// - Time counts while the state is open and the calendar is open. Waiting pauses every clock; done stops every clock,
///   and opening again lets it go on, with the time in done not counted. Only `state` events change the state.
/// - `first_response` runs from `created` to the first staff message, which stops it for good.
/// - `response` runs for each exchange from the first customer message without an answer to the next staff message;
///   more customer messages do not move it. `created` alone is no message. `due` is that of the exchange that runs;
///   `used_minutes` and `margin_minutes` are those of the longest; `exchanges` has each in a row of its own.
/// - `solution` runs from `created`, and is stopped while the state is done.
/// - `due` is the earliest moment at which the target is used up if we keep the ball (a past one when it was missed),
///   null once the clock is stopped, while it is paused, without a target, and when it is not within five years.
/// - `used_minutes` is in whole minutes, what began not counted; `used_seconds` is exact. `margin_minutes` is the
///   target less `used_minutes`. `ran_out` is when the target was used up, whatever came after.
/// - A clock that still runs is read at `at`; without it at the last event, or `created`. Events after `at` have not
///   happened.
package enum ReplayCases {
    /// `[{"id", "first_response", "response", "solution"}]` in the order of the cases, `{"id", "refused"}` for one that
    /// cannot be read. Refused as a whole when the document is no JSON.
    package static func answers(_ document: [UInt8]) throws(CaseDocumentRefusal) -> [UInt8] {
        let list = try CaseList(document)
        var calendars = CaseCalendars()
        return list.answers { text throws(CaseRefusal) in
            let calendar = try calendars.calendar(text)
            return try ReplayCase(text).answer(calendar)
        }
    }
}
