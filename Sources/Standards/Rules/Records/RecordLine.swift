import Kernel

/// The cells of one line of a file, by the names of their columns.
struct RecordLine {
    private let cells: [String: String]
    private let zone: Zone

    init(_ cells: [String: String], _ zone: Zone) {
        (self.cells, self.zone) = (cells, zone)
    }

    /// What the line brings.
    func records(_ kind: RecordFile.Kind, columns: [String]) throws(StandardsRefusal) -> [NewServiceRecord] {
        switch kind {
        case .orders: try orders(isDelivered: columns.contains("delivered"))
        case .contacts: [try contact()]
        }
    }

    private func orders(isDelivered: Bool) throws(StandardsRefusal) -> [NewServiceRecord] {
        let ordered = try needed("ordered")
        var processed = order(.orderProcessed, ordered, try moment("processed"))
        var delivered = order(.orderDelivered, ordered, try moment("delivered"))
        let promised = try promised()
        if isDelivered { delivered.promised = promised } else { processed.promised = promised }
        guard let questioned = try moment("questioned") else { return [processed, delivered] }
        return [processed, delivered, order(.invoiceCorrected, questioned, try moment("corrected"))]
    }

    private func order(_ measure: Measure, _ began: Instant, _ stopped: Instant?) -> NewServiceRecord {
        NewServiceRecord(
            measure, key: self["order"] ?? "", began: began, stopped: stopped, person: self["person"],
            name: self["name"], member: self["member"])
    }

    private func contact() throws(StandardsRefusal) -> NewServiceRecord {
        let measures: [String: Measure] = ["phone": .phoneWait, "counter": .counterWait]
        let channel = self["channel"] ?? ""
        guard let measure = measures[channel.lowercased()] else { throw .channelUnknown(channel) }
        return NewServiceRecord(
            measure, key: self["contact"] ?? "", began: try needed("began"), stopped: try moment("answered"),
            gaveUp: try moment("gave_up"), over: try moment("over"), person: self["person"], name: self["name"],
            member: self["member"])
    }

    /// A moment, or a day: then its end.
    private func promised() throws(StandardsRefusal) -> Instant? {
        if let day = self["promised"].flatMap({ Instant(typedDay: $0, in: zone) }) { return day }
        return try moment("promised")
    }

    private func moment(_ column: String) throws(StandardsRefusal) -> Instant? {
        guard let text = self[column] else { return nil }
        guard let moment = Instant(typed: text, in: zone) else { throw .momentUnreadable(text, column: column) }
        return moment
    }

    private func needed(_ column: String) throws(StandardsRefusal) -> Instant {
        guard let moment = try moment(column) else { throw .momentUnreadable("", column: column) }
        return moment
    }

    /// A cell; nil when it is empty or not there.
    private subscript(column: String) -> String? { cells[column].flatMap { $0.isEmpty ? nil : $0 } }
}
