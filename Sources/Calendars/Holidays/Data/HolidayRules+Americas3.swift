extension HolidayRules {
    /// VE.
    static let americas3 = """
        # VE Venezuela
        06-24 Battle of Carabobo
        07-24 Birthday of Simon Bolivar
        =25:1019,1020 Canonization of José Gregorio Hernández and Mother Carmen Rendiles
        E-48 Carnival Monday
        E-47 Carnival Tuesday
        12-25 Christmas Day
        12-24 Christmas Eve
        10-12 Day of Indigenous Resistance
        04-19 Declaration of Independence
        05-15 2024.. Family Day
        E-2 Good Friday
        07-05 Independence Day
        05-01 International Worker's Day
        E-3 Maundy Thursday
        01-01 New Year's Day
        12-31 New Year's Eve
        """
}
