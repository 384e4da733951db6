import Calendars
import ConversationsRules
import Kernel
package import StandardsRules
package import Web
import Words

/// A clock, explained: what it is judged by, how much is used, and each stretch of time with why it counts or does not.
func clockPage(_ account: ClockAccount, _ moments: Moments) -> HTML {
    let version = account.version
    let rows = account.stretches.map { stretch -> [HTML] in
        [
            moments.stamp(stretch.from).html, moments.stamp(stretch.to).html, "\(stretch.length.words)",
            "\(stretch.counts ? Words.Standards.counts : Words.Standards.doesNotCount)", "\(stretch.words)",
        ]
    }
    let judged = Words.Standards.judgedBy(
        version.sentence, version: version.number, calendar: account.calendarName, number: account.calendarVersion)
    return """
        \(pageTitle(Words.Standards.clock))\
        \(lede("\(Words.Standards.usedOf(account.used.words, account.clock.target.words)). \(account.clock.badge)"))\
        \(meta(judged))\
        \(account.clock.due.map { meta(Words.Standards.dueAt(moments.stamp($0).says)) })\
        \(plainTable(
            caption: Words.Standards.clock,
            heads: [
                Words.Standards.from, Words.Standards.to, Words.Standards.length, Words.Standards.counts,
                Words.Standards.why,
            ], rows: rows))\
        \(account.clock.conversation.map { link(Words.Standards.toConversation, to: Path("conversations", id: $0)) })
        """
}

/// The clocks of a conversation, for the panel beside it; nil when it has none.
package func clocksCard(_ clocks: [(clock: StandardClock, sentence: String)], moments: Moments) -> PersonSection? {
    guard !clocks.isEmpty else { return nil }
    func line(_ row: (clock: StandardClock, sentence: String)) -> HTML {
        """
        <p><a href="\(Path.clock(row.clock.id))">\(row.sentence)</a> \
        \(row.clock.badge) <span class="meta">\(row.clock.verdict(moments))</span></p>
        """
    }
    return PersonSection(Words.Standards.card, "\(each: clocks, line)")
}
