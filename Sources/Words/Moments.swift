extension Words {
    /// Dates, clock times and spans.
    package enum Moments {
        package static let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        package static let monthNames = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        package static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        package static let weekdayNames = [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ]

        /// "08:15".
        package static func clock(_ moment: LocalMoment) -> String {
            "\(padded(moment.hour)):\(padded(moment.minute))"
        }

        /// "today 17:00", "Wed 08:15" within six days, "3 Nov" within the year, "12 Jan 2025" otherwise.
        package static func moment(_ moment: LocalMoment, today: LocalMoment) -> String {
            switch moment.days(since: today) {
            case 0: "today \(clock(moment))"
            case -6...6: "\(name(moment.weekday, of: weekdays)) \(clock(moment))"
            default: date(moment, today: today)
            }
        }

        /// "3 Nov" within `today`'s year, else "12 Jan 2025".
        package static func date(_ moment: LocalMoment, today: LocalMoment) -> String {
            let month = name(moment.month, of: months)
            return moment.year == today.year ? "\(moment.day) \(month)" : "\(moment.day) \(month) \(moment.year)"
        }

        /// "Thursday 19 November".
        package static func fullDay(_ moment: LocalMoment) -> String {
            "\(name(moment.weekday, of: weekdayNames)) \(moment.day) \(name(moment.month, of: monthNames))"
        }

        /// "March 2019".
        package static func month(_ moment: LocalMoment) -> String {
            "\(name(moment.month, of: monthNames)) \(moment.year)"
        }

        /// "48 min", "2 h 10", "2 h", "3 days". Less than a minute is "1 min".
        package static func span(minutes: Int) -> String {
            switch minutes {
            case ..<60: "\(max(1, minutes)) min"
            case ..<(24 * 60):
                minutes.isMultiple(of: 60) ? "\(minutes / 60) h" : "\(minutes / 60) h \(padded(minutes % 60))"
            default: count(minutes / (24 * 60), "day", "days")
            }
        }

        /// "48 min left".
        package static func left(minutes: Int) -> String { "\(span(minutes: minutes)) left" }

        /// "25 min late".
        package static func late(minutes: Int) -> String { "\(span(minutes: minutes)) late" }

        /// "waiting 2 h 10".
        package static func waiting(minutes: Int) -> String { "waiting \(span(minutes: minutes))" }

        /// What a meter shows, for those who cannot see it: "72 of 120 minutes used".
        package static func used(minutes: Int, of limit: Int) -> String { "\(minutes) of \(limit) minutes used" }

        /// How old something said is: "said today", "said 5 days ago", "said 14 months ago, ask again?" after a year.
        package static func said(daysAgo days: Int) -> String {
            switch days {
            case ...0: "said today"
            case 1: "said yesterday"
            case ..<60: "said \(days) days ago"
            case ...365: "said \(days / 30) months ago"
            default: "said \(days * 12 / 365) months ago, ask again?"
            }
        }

        private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

        /// The name of the `ordinal`th month or weekday, counted from 1; empty when there is none.
        private static func name(_ ordinal: Int, of names: [String]) -> String {
            names.indices.contains(ordinal - 1) ? names[ordinal - 1] : ""
        }
    }
}
