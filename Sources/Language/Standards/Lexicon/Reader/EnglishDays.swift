/// The phrases that name days and hours.
enum EnglishDays {
    static let days = """
        on? the? same|next|following @calendars? day|morning|afternoon|evening
        by? the end of the same|next|following @calendars? day
        on? every second|other|alternate|2nd? @weekdays, on? the @ordinals of each|every|the month|quarter|year
        on? the @ordinals @calendars? day of each|every|the month|quarter|week|year
        on? the last @calendars? day of each|every|the month|quarter|week|year
        on? the first|second|third|fourth|last @weekdays of each|every|the month|quarter|year
        on? the day before|after, on the day, within the same @calendars? day
        on? the same? day you|we|they|it * for|it|them|us|in?
        """

    static let ends = """
        the? end of the? @calendars? day|week|month|quarter|year|play on? @weekdays|tomorrow?
        the? close of business|trading|play on? @weekdays|tomorrow?, closing time
        """

    static let dates = """
        the|this|next|following? @weekdays morning|afternoon|evening|night|lunchtime?
        @weekdays of|in the|that same|next|following? week, the @ordinals of? each|every|the|a month|quarter|year|week
        the @nths, the @ordinals of? @months, the @ordinals @calendars? day, the @ordinals day of @months
        the @ordinals @calendars? day of each|every|the|a month|quarter|year|week, # @months, @months #
        @ordinals @months, @months @ordinals, today, tomorrow, tonight, the? next|following week|month|weekend
        the weekend, the first|last day|week|@weekdays of each|every|the month|quarter|year
        """

    static let soft = """
        today, tomorrow, tonight, on @weekdays, on @weekdays and|or @weekdays, every|each @weekdays
        every|each @weekdays and|or @weekdays, on the? same evening|morning, on the @nths, at month|quarter|year|week end
        at the? end of each|every|the @calendars? day|shift|week|month|quarter|year
        """

    static let hours = """
        during|in|within|outside @calendars hours, during|in|within|outside our|the @calendars hours
        between # and #, between @months and @months, between # am|pm and # am|pm
        @weekdays to|through @weekdays, on @calendars days, on weekdays|weekends, # hours a day, # a day, at weekends
        from @weekdays to @weekdays, on @weekdays, every day|weekday of the week|year?
        """
}
