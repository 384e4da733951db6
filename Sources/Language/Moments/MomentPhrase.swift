/// Words of a text that name a moment, as they are read before it is known when and where they were written.
package struct MomentPhrase: Hashable, Sendable {
    /// Which tokens it consists of, prepositions included.
    package var tokens: Range<Int>
    package var day: DayReading?
    package var clock: ClockReading?
    /// The earlier end of a range of hours.
    package var rangeStart: ClockReading?
    package var part: PartOfDay?
    /// Minutes after the moment of writing.
    package var minutes: Int?
    /// Another number of minutes that the words could mean.
    package var otherMinutes: Int?
    /// "before Friday": the day before it.
    package var isBeforeDay = false
    /// "after 5", "from 5": what follows is the earliest moment.
    package var lower: LowerBound?
    /// The name of the zone that stands beside it, as "london".
    package var zone: String?
    /// Said with "by", "before", "within" and their like.
    package var isDeadline = false
    /// Belongs to a word beside it ("your Tuesday appointment", "two days ago") and says not when something is done.
    package var isAttribute = false
    /// Counted from an event whose moment nobody knows ("within 5 days of receipt").
    package var isRelative = false
    /// The preposition in front, "" without one.
    package var preposition = ""

    package enum LowerBound: Hashable, Sendable {
        case after
        case from
    }

    /// Whether it says when at all, without regard to what it belongs to.
    var isEmpty: Bool { day == nil && clock == nil && part == nil && minutes == nil }
}

/// A day as words name it.
package indirect enum DayReading: Hashable, Sendable {
    /// So many days after the day of writing.
    case offset(Int)
    /// 1 is Monday; the first such day after today.
    case weekday(Int)
    /// The one in the week that is so many weeks after this.
    case weekdayOfWeek(Int, weeks: Int)
    case date(day: Int, month: Int, year: Int?)
    /// Two numbers in the order of the country, as 3/12.
    case numbers(Int, Int, year: Int?)
    /// A day of a month that is so many months after this; nil for the next such day.
    case dayOfMonth(Int, months: Int?)
    case holiday(Holiday)
    case endOfWeek(weeks: Int)
    case earlyInWeek(weeks: Int)
    case midWeek(weeks: Int)
    case weekend(weeks: Int)
    /// The Friday before a weekend.
    case beforeWeekend(weeks: Int)
    case isoWeek(Int)
    case weekOf(DayReading)
    case endOfMonth(months: Int)
    case endOfNamedMonth(Int, year: Int?)
    case midOfMonth(months: Int)
    case midOfNamedMonth(Int, year: Int?)
    /// The week with this number in a named month.
    case weekOfMonth(Int, month: Int)
    case endOfQuarter(quarters: Int)
    case endOfYear(years: Int)
    /// The end of so many days after the day of writing; the flag says whether another count could be meant.
    case within(days: Int, orOne: Bool)
    case withinMonths(Int)
    case workingDays(Int)
    /// So many days after the day that was said before.
    case afterThatDay(Int)
    /// The first such weekday after the day that was said before.
    case weekdayAfterThat(Int)
    case endOfThatWeek(weeks: Int)
    /// So many days after another day.
    case shifted(DayReading, days: Int)
    /// The later one of two.
    case either(DayReading, DayReading)
}

/// An hour of the clock as it is said.
package struct ClockReading: Hashable, Sendable {
    package let hour: Int
    package let minute: Int
    package var half: Half?

    package enum Half: Hashable, Sendable {
        case am
        case pm
        /// Said on 24 hours, as "13:00", "0615".
        case whole
    }

    package init(_ hour: Int, _ minute: Int = 0, _ half: Half? = nil) {
        self.hour = hour
        self.minute = minute
        self.half = half
    }
}

/// A part of a day, with what it stands for in `words.md`.
package enum PartOfDay: String, Hashable, Sendable {
    case morning
    case firstThing
    case lunch
    case noon
    case afternoon
    case closeOfBusiness
    case knockOff
    case evening
    case byEvening
    case endOfDay
    case midnight
}

/// Feasts that staff name instead of a date.
package enum Holiday: String, Hashable, Sendable {
    case christmasEve, christmas, boxingDay, newYear, newYearsEve, valentines, halloween
    case goodFriday, easter, easterMonday, ascension, pentecost, whitMonday, thanksgiving
    case stPatricks, australiaDay, anzacDay, independenceDay, blackFriday, laborDay
}
