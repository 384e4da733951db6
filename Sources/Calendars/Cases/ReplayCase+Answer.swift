import Kernel

extension ReplayCase {
    /// The members of the answer, as JSON.
    func answer(_ calendar: WorkingCalendar) -> String {
        let first = history.firstResponse(calendar, target: targets["first_response"])
        let solution = history.solution(calendar, target: targets["solution"])
        return [
            "\"first_response\":\(measure(first))",
            "\"response\":\(responses(calendar))",
            "\"solution\":\(measure(solution))",
        ].joined(separator: ",")
    }

    private func measure(_ clock: WorkingClock) -> String {
        let reading = clock.reading(at: at)
        return "{\(figures(reading, due: reading.due)),\(explanation([clock]))}"
    }

    /// All exchanges as one measure: the due moment of the one that runs, the figures of the longest.
    private func responses(_ calendar: WorkingCalendar) -> String {
        let clocks = history.responses(calendar, target: targets["response"])
        let readings = clocks.map { $0.reading(at: at) }
        guard let last = readings.last, let longest = readings.max(by: { $0.used < $1.used }) else {
            return """
                {"state":"none","due":null,"used_minutes":null,"margin_minutes":null,"used_seconds":null,\
                "ran_out":null,"exchanges":[],"explanation":[]}
                """
        }
        let rows = zip(clocks, readings).map { clock, reading in
            "{\"from\":\(text(clock.start)),\"to\":\(clock.stop.map(text) ?? "null"),"
                + "\(figures(reading, due: reading.due))}"
        }
        let summary = figures(longest, state: last.state, due: last.due)
        return "{\(summary),\"exchanges\":[\(rows.joined(separator: ","))],\(explanation(clocks))}"
    }

    private func figures(_ reading: ClockReading, state: ClockReading.State? = nil, due: Instant?) -> String {
        let used = reading.used.wholeMinutes
        let margin = reading.target.map { minutes(Double($0.milliseconds) / 60_000 - Double(used)) }
        return """
            "state":"\((state ?? reading.state).rawValue)","due":\(due.map(text) ?? "null"),"used_minutes":\(used),\
            "margin_minutes":\(margin ?? "null"),"used_seconds":\(reading.used.milliseconds / 1000),\
            "ran_out":\(reading.ranOut.map(text) ?? "null")
            """
    }

    private func explanation(_ clocks: [WorkingClock]) -> String {
        let rows = clocks.flatMap { $0.explanation(at: at) }.map { stretch in
            """
            {"from":\(text(stretch.from)),"to":\(text(stretch.to)),"counted":\(stretch.counts),\
            "minutes":\(minutes(Double(stretch.length.milliseconds) / 60_000)),\
            "why":\(JSONEscapes.written(stretch.words))}
            """
        }
        return "\"explanation\":[\(rows.joined(separator: ","))]"
    }

    private func text(_ moment: Instant) -> String { "\"\(moment.written)\"" }

    /// Without a fraction when there is none.
    private func minutes(_ number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\((number * 1000).rounded() / 1000)"
    }
}
