package import Kernel

/// What a program or a file brings about one order, call or visit.
package struct NewServiceRecord: Equatable, Sendable {
    package var measure: Measure
    /// Its number or name where it comes from.
    package var key: String
    package var began: Instant
    package var stopped: Instant?
    package var gaveUp: Instant?
    package var over: Instant?
    /// The person's mail address; nil when nobody knows whose it is. Somebody new becomes a person.
    package var person: String?
    /// What the person is called, for somebody of whom only the address is known; nil leaves that.
    package var name: String?
    /// The mail address of the colleague who did it, or who sees to what is promised.
    package var member: String?
    /// By when it is promised to the person; nil leaves what was said before.
    package var promised: Instant?

    package init(
        _ measure: Measure, key: String, began: Instant, stopped: Instant? = nil, gaveUp: Instant? = nil,
        over: Instant? = nil, person: String? = nil, name: String? = nil, member: String? = nil,
        promised: Instant? = nil
    ) {
        self.measure = measure
        self.key = key
        self.began = began
        self.stopped = stopped
        self.gaveUp = gaveUp
        self.over = over
        self.person = person
        self.name = name
        self.member = member
        self.promised = promised
    }

    /// The last moment that it says has been.
    var latest: Instant { [began, stopped, gaveUp, over].compactMap(\.self).max() ?? began }

    /// The key on one line; refused when it is empty or too long, when the moments run backwards, or when what it is about is
    /// measured from conversations.
    func checkedKey() throws(StandardsRefusal) -> String {
        guard !measure.isOfConversations else { throw .measureNotBrought(measure) }
        let line = key.collapsed
        guard !line.isEmpty, line.count <= ServiceRecord.keyLimit else { throw .keyMissing }
        let answered = stopped ?? gaveUp ?? began
        guard stopped == nil || gaveUp == nil else { throw .endsTwice(line) }
        guard answered >= began, over.map({ $0 >= answered }) ?? true else { throw .momentsBackwards(line) }
        if let promised { try check(promised, of: line) }
        return line
    }

    /// Refused when nobody can promise it: a wait, a moment before it began or years away, without a person or an owner.
    private func check(_ promised: Instant, of line: String) throws(StandardsRefusal) {
        guard !measure.isWait else { throw .waitPromised(line) }
        guard promised > began, promised <= began + Self.farthest else { throw .promisedWhen(line) }
        guard person != nil else { throw .promisedToNobody(line) }
        guard member != nil else { throw .promisedByNobody(line) }
    }

    /// Further away than this nobody promises an order.
    private static let farthest = Span.days(5 * 365 + 2)
}
