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
    /// The person's mail address; nil when nobody knows whose it is.
    package var person: String?
    /// The mail address of the colleague who did it.
    package var member: String?

    package init(
        _ measure: Measure, key: String, began: Instant, stopped: Instant? = nil, gaveUp: Instant? = nil,
        over: Instant? = nil, person: String? = nil, member: String? = nil
    ) {
        self.measure = measure
        self.key = key
        self.began = began
        self.stopped = stopped
        self.gaveUp = gaveUp
        self.over = over
        self.person = person
        self.member = member
    }

    /// The key on one line; refused when it is empty or too long, when the moments run backwards, or when what it is about is
    /// measured from conversations.
    func checkedKey() throws(StandardsRefusal) -> String {
        guard !measure.isOfConversations else { throw .measureNotBrought(measure) }
        let line = key.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !line.isEmpty, line.count <= ServiceRecord.keyLimit else { throw .keyMissing }
        let answered = stopped ?? gaveUp ?? began
        guard answered >= began, over.map({ $0 >= answered }) ?? true, stopped == nil || gaveUp == nil else {
            throw .momentsBackwards(line)
        }
        return line
    }
}
