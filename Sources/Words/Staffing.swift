extension Words {
    /// How many people does each hour need?
    package enum Staffing {
        package static let title = "People each hour needs"
        package static let nothing = "Nothing to count with yet."
        package static let nothingNext = "Bring calls or visits with the moments at which they were answered and over."
        package static let hour = "Hour"
        package static let arrivals = "Come in an hour"
        package static let range = "Likely between"
        package static let count = "Counted"
        package static let handling = "Each takes"
        package static let people = "People needed"
        package static let peopleWithPatience = "When some give up"
        package static let givingUp = "Would give up"
        package static func from(_ n: Int, weeks: Int) -> String {
            "From \(grouped(n)) in \(Words.count(weeks, "week", "weeks"))."
        }
        package static let method =
            "Needed when nobody gives up (Erlang C), with the limits of what was observed. When some give up (Erlang A), fewer can do; the share that would give up is with the people of the first."
    }
}
